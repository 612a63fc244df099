namespace RelationsExplorer.Store.Exporting;

/// <summary>
/// Goes through rows in the order of their owners, side by side with the owners themselves, so that millions of links are
/// read in one pass and none is kept.
/// </summary>
internal sealed class RowsByOwner<TRow>(IEnumerable<TRow> inOrder, Func<TRow, int> owner) : IDisposable
{
    private readonly IEnumerator<TRow> _rows = inOrder.GetEnumerator();
    private readonly List<TRow> _found = [];
    private bool _started;
    private bool _ended;

    /// <summary>The rows of this owner. Owners must be asked for in ascending order; the list is good until the next is asked for.</summary>
    public IReadOnlyList<TRow> Of(int number)
    {
        _found.Clear();
        if (!_started) (_started, _ended) = (true, !_rows.MoveNext());
        while (!_ended && owner(_rows.Current) <= number)
        {
            if (owner(_rows.Current) == number) _found.Add(_rows.Current);
            _ended = !_rows.MoveNext();
        }

        return _found;
    }

    public void Dispose() => _rows.Dispose();
}
