using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes.Markers;

namespace RelationsExplorer.Import.Notes;

/// <summary>Says which numbers the running text bears as markers of notes: numbered lines that they lead to are notes, whatever they say.</summary>
internal static class MarkedNumbers
{
    private const double Sure = 0.8;

    /// <summary>The numbers.</summary>
    /// <param name="passages">All passages.</param>
    /// <param name="places">Those of the text that may bear markers.</param>
    public static HashSet<int> In(IReadOnlyList<Passage> passages, IEnumerable<int> places) =>
        [.. places.Where(place => passages[place].Kind == PassageKind.Paragraph).SelectMany(place => MarkerScanner.Scan(passages[place].Text, place)).Where(marker => marker.Weight >= Sure).Select(marker => marker.Number)];

    /// <summary>Whether nearly all of some numbers are among them.</summary>
    public static bool Hold(HashSet<int> marked, IReadOnlyCollection<int> numbers) => numbers.Count(marked.Contains) * 5 >= numbers.Count * 4;
}
