namespace RelationsExplorer.Web.Commands.Watching;

/// <summary>Tells from one look after the other when something has changed and come to rest: twice the same, and not as it was.</summary>
/// <param name="first">How it was in the beginning; null where nobody could look.</param>
internal sealed class Rest(UInt128? first)
{
    private UInt128? _known = first;
    private UInt128? _changing;

    /// <summary>Takes the next look; true once for each change that has come to rest.</summary>
    /// <param name="look">How it is; null where nobody could look, which is no change.</param>
    public bool IsTime(UInt128? look)
    {
        if (look is null || look == _known)
        {
            _changing = null;
            return false;
        }

        if (look != _changing)
        {
            _changing = look;
            return false;
        }

        (_known, _changing) = (look, null);
        return true;
    }
}
