namespace RelationsExplorer.Import.Notes.References;

/// <summary>Cuts a reference at its commas or full stops, leaving brackets, quotations, initials and abbreviations whole.</summary>
internal static class Segments
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        WordList.Words(typeof(Segments), "abbreviations.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts between commas (and semicolons).</summary>
    public static List<string> AtCommas(string text) => Cut(text, (c, i) => c is ',' or ';' && IsBreak(text, i));

    /// <summary>The parts between full stops, question and exclamation marks that end something.</summary>
    public static List<string> AtStops(string text) => Cut(text, (c, i) => EndsSentence(text, c, i));

    /// <summary>The parts between commas and full stops.</summary>
    public static List<string> AtBoth(string text) => Cut(text, (c, i) => (c is ',' or ';' && IsBreak(text, i)) || EndsSentence(text, c, i));

    /// <summary>The words from one segment of a text to before another, as the text has them between; empty where there is no such segment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="segments">Its segments.</param>
    /// <param name="from">The first of them.</param>
    /// <param name="to">The first that is no longer meant; all that follow where it is left out.</param>
    public static string TextFrom(string text, List<string> segments, int from, int? to = null)
    {
        if (from >= segments.Count || to <= from) return "";
        var last = (to ?? segments.Count) - 1;
        var start = 0;
        for (var i = 0; i < from; i++) start = text.IndexOf(segments[i], start, StringComparison.Ordinal) + segments[i].Length;
        start = text.IndexOf(segments[from], start, StringComparison.Ordinal);
        var end = start;
        for (var i = from; i <= last; i++) end = text.IndexOf(segments[i], end, StringComparison.Ordinal) + segments[i].Length;
        var title = text[start..end].Trim(' ', ',', '.', '*', '_', '‘', '“');
        // "“Great Game” or Small Change?": a mark that closes within the title has opened at its beginning.
        return title.Contains('”', StringComparison.Ordinal) && !title.Contains('“', StringComparison.Ordinal) ? '“' + title : title;
    }

    private static List<string> Cut(string text, Func<char, int, bool> cutsAt)
    {
        var parts = new List<string>();
        int depth = 0, from = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (c == '“') quoted = true;
            else if (c == '”') quoted = false;
            else if (depth == 0 && !quoted && cutsAt(c, i))
            {
                Add(text[from..(c is '?' or '!' ? i + 1 : i)]);
                from = i + 1;
            }
        }

        Add(text[from..]);
        return parts;

        void Add(string part)
        {
            part = part.Trim(' ', ',', ';', '.', '"', '”', '“');
            if (part.Length > 0) parts.Add(part);
        }
    }

    // "1,000" is one number.
    private static bool IsBreak(string text, int at) =>
        at == 0 || at + 1 >= text.Length || !(char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));

    private static bool EndsSentence(string text, char c, int at)
    {
        if (c is not ('.' or '?' or '!')) return false;
        if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])) return false;
        if (at > 0 && text[at - 1] is ')' or ']') return true;
        if (c != '.') return at + 2 < text.Length && (char.IsUpper(text[at + 2]) || char.IsDigit(text[at + 2]));
        var word = at;
        while (word > 0 && !char.IsWhiteSpace(text[word - 1])) word--;
        var before = text.AsSpan(word, at - word).TrimStart("([“‘\"");
        if (before.Length == 1 && char.IsUpper(before[0])) return false;
        if (before is "Yu" or "Ya" or "Ye" or "Ts" or "Ch" or "Sh" or "Zh" or "Kh" or "Dz" or "Iu" or "Ia") return false; // one letter of another alphabet
        if (before.IndexOf('.') > 0) return before.Length > 5;
        return !IsAbbreviation(before);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.Contains(word);
}
