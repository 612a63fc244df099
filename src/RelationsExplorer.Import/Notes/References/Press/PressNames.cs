using System.Collections.Frozen;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.References.Press;

/// <summary>Knows newspapers that no list knows by the last word of their names: "The UB Post", "Baikal Daily".</summary>
internal static class PressNames
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastWords = WordList.Lookup(typeof(PressNames), "press-words.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word ends such names as they stand in running text, with a capital: "Post".</summary>
    public static bool IsLastWord(ReadOnlySpan<char> word) => LastWords.TryGetValue(word, out var known) && word.SequenceEqual(known);

    /// <summary>Whether the words are such a name: two to five capitalised words, the last of which says what it is.</summary>
    public static bool IsOne(string name) =>
        name.Split(' ') is { Length: >= 2 and <= MostWords } words && LastWords.Contains(words[^1])
        && words.All(word => char.IsUpper(word[0]) || word is "of" or "and") && !words.Any(word => word.Contains('.', StringComparison.Ordinal) || word.Contains(',', StringComparison.Ordinal));

    /// <summary>Whether the words are such a name in capitals, where no family name could be one of them.</summary>
    public static bool IsInCapitals(string name) => CapitalNames.IsAll(name) && IsOne(name);
}
