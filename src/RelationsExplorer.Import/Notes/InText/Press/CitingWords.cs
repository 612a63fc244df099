using System.Collections.Frozen;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>The words by which prose cites an outlet, and the parts that each may play: cue, between, verb.</summary>
internal static class CitingWords
{
    private static readonly FrozenDictionary<string, string> Parts = WordList.Rows(typeof(CitingWords), "citing-words.tsv")
        .GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => string.Join(' ', group.Select(row => row[1])), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word cites or stands between, so that no name begins with it.</summary>
    public static bool Contains(string word) => Parts.ContainsKey(word);

    /// <summary>Whether the word may play the part.</summary>
    public static bool IsPart(string word, string part) => Parts.TryGetValue(word, out var parts) && parts.Contains(part, StringComparison.Ordinal);
}
