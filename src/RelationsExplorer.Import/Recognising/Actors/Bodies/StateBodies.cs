using System.Buffers;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>Bodies of a state by what they are called: "foreign ministry", "customs". The longest name that stands at a place counts.</summary>
internal static class StateBodies
{
    private static readonly List<(string Words, string Kind)> All =
        [.. WordList.Rows(typeof(StateBodies), "state-bodies.tsv").SelectMany(row => row.Select(words => (Words: words, Kind: row[0]))).OrderByDescending(x => x.Words.Length).ThenBy(x => x.Words, StringComparer.Ordinal)];

    private static readonly ILookup<char, (string Words, string Kind)> ByFirst = All.ToLookup(x => x.Words[0]);
    private static readonly SearchValues<string> Last = SearchValues.Create([.. All.Select(x => x.Words[(x.Words.LastIndexOf(' ') + 1)..])], StringComparison.OrdinalIgnoreCase);

    /// <summary>The ways of writing a body's kind, the kept one first.</summary>
    public static IEnumerable<string> WritingsOf(string kind) => All.Where(x => x.Kind == kind).Select(x => x.Words).OrderBy(words => words != kind);

    /// <summary>The body whose name begins at a place, and where it ends; null where none does.</summary>
    public static (string Kind, int End)? BeginningAt(string text, int start)
    {
        if (start >= text.Length) return null;
        foreach (var (words, kind) in ByFirst[char.ToLowerInvariant(text[start])])
        {
            var end = start + words.Length;
            if (text.AsSpan(start).StartsWith(words, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return (kind, end);
        }

        return null;
    }

    /// <summary>The body whose name ends at a place, and where it begins; null where none does.</summary>
    public static (string Kind, int Start)? EndingAt(string text, int end)
    {
        foreach (var (words, kind) in All)
        {
            var start = end - words.Length;
            if (start >= 0 && text.AsSpan(start, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))) return (kind, start);
        }

        return null;
    }

    /// <summary>Whether a text has a word with which such a name ends: most passages have none.</summary>
    public static bool MayHold(string text) => text.AsSpan().ContainsAny(Last);
}
