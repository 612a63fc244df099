using System.Buffers;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>
/// Knows by the words before a capital that its government is meant and not the town, though the words say where or whither: "the foreign
/// ministry in Moscow", "the mood in Beijing", "spoke to Moscow", "orders from Beijing".
/// </summary>
internal static class SeatsOfPower
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".,;:!?()“”\"");

    private static readonly ILookup<string, string> Before = WordList.Rows(typeof(SeatsOfPower), "before-seats.tsv").ToLookup(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the capital that begins at a place of the text stands for its government there.</summary>
    public static bool IsOne(string text, int start)
    {
        var preposition = NameWords.Before(text, start);
        var word = NameWords.Before(text, start - 1 - preposition.Length);
        var from = start - 1 - preposition.Length - word.Length;
        return word.Length > 0 && from > 0 && text.AsSpan(from, start - from).IndexOfAny(Ends) < 0 && Before[preposition].Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
