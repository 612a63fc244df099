namespace RelationsExplorer.Import.Judging.Cues;

/// <summary>
/// A word in lower case, with the cues of each list that begin with it. The words of a text come again and again: those that
/// came last are kept, so that a word is looked up in a list once and not at each of its places. Used by all threads.
/// </summary>
internal sealed class CueTerm
{
    private const int MostKept = 1 << 15;
    private const int LongestKept = 40;

    // A word has one place here, and a later one of the same place takes it: what is kept stays small, and nothing depends on it. Two
    // threads may write one place at once without a lock: the text of a term never changes, its cues are the same whoever looks them up,
    // and whichever reference stays, another thread sees it whole or not at all.
    private static readonly CueTerm?[] Kept = new CueTerm?[MostKept];

    // The usual multiplicative hash (FNV): nothing depends on it but where a word is kept.
    private const uint HashStart = 2166136261;
    private const uint HashStep = 16777619;

    private readonly CueList.Cue[]?[] _cues = new CueList.Cue[]?[CueList.MostLists];

    // A bit for each list that is known to have no cue for it, as few have for most words. One that is lost to another thread is looked up again.
    private int _without;

    private CueTerm(string text) => Text = text;

    /// <summary>Its letters; all apostrophes are straight.</summary>
    public string Text { get; }

    /// <summary>A word as a text has it.</summary>
    public static CueTerm Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestKept];
        if (word.Length > LongestKept) return new CueTerm(Lower(word));
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] == '’' ? '\'' : word[i];
            if (!char.IsAscii(c)) return Known(Lower(word));
            lower[i] = char.ToLowerInvariant(c);
        }

        return Known(lower[..word.Length]);
    }

    /// <summary>The cues of a list that begin with this word, in the list's order.</summary>
    public ReadOnlySpan<CueList.Cue> CuesOf(CueList list)
    {
        if ((_without & (1 << list.Number)) != 0) return default;
        var cues = _cues[list.Number] ??= list.BeginningWith(Text);
        if (cues.Length == 0) _without |= 1 << list.Number;
        return cues;
    }

    private static CueTerm Known(ReadOnlySpan<char> lower)
    {
        var hash = HashStart;
        foreach (var c in lower) hash = (hash ^ c) * HashStep;
        ref var place = ref Kept[(hash ^ (hash >> 16)) & (MostKept - 1)];
        var known = place;
        return known is not null && lower.SequenceEqual(known.Text) ? known : place = new CueTerm(lower.ToString());
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().Replace('’', '\'').ToLowerInvariant();
}
