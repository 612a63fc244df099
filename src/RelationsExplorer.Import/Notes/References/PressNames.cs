using System.Collections.Frozen;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Knows newspapers that no list knows by the last word of their names: "The UB Post", "Baikal Daily".</summary>
internal static class PressNames
{
    private const int MostWords = 5;

    /// <summary>The last words of such names.</summary>
    internal static readonly FrozenSet<string> LastWords = WordList.Rows(typeof(PressNames), "press-words.txt").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words are such a name: two to five capitalised words, the last of which says what it is.</summary>
    public static bool IsOne(string name) =>
        name.Split(' ') is { Length: >= 2 and <= MostWords } words && LastWords.Contains(words[^1])
        && words.All(word => char.IsUpper(word[0]) || word is "of" or "and") && !words.Any(word => word.Contains('.', StringComparison.Ordinal) || word.Contains(',', StringComparison.Ordinal));

    /// <summary>Whether the words are such a name in capitals, where no family name could be one of them.</summary>
    public static bool IsInCapitals(string name) => CapitalNames.IsAll(name) && IsOne(name);
}
