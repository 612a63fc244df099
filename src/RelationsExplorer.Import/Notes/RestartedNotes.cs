using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes;

/// <summary>Finds the notes at the feet of pages that each begin again with 1: the text above each page's notes bears their numbers.</summary>
internal static class RestartedNotes
{
    private const int FewestPages = 2;
    private const int LongestNote = 1_200;

    /// <summary>The notes of all pages; empty where no two pages number theirs anew.</summary>
    /// <param name="passages">All passages.</param>
    /// <param name="places">Those that may be notes.</param>
    public static List<NoteEntry> Find(IReadOnlyList<Passage> passages, List<int> places)
    {
        var found = new List<NoteEntry>();
        var (pages, from) = (0, 0);
        for (var at = 0; at < places.Count; at++)
        {
            var notes = RunFrom(passages, places, at);
            if (notes.Count == 0) continue;
            if (MarkedNumbers.Hold(MarkedNumbers.In(passages, places.Skip(from).Take(at - from)), [.. Enumerable.Range(1, notes.Count)]))
            {
                found.AddRange(notes);
                pages++;
                from = at + notes.Count;
            }

            at += notes.Count - 1;
        }

        return pages >= FewestPages ? found : [];
    }

    // "1. …", "2. …", from the first on, on neighbouring lines.
    private static List<NoteEntry> RunFrom(IReadOnlyList<Passage> passages, List<int> places, int at)
    {
        var run = new List<NoteEntry>();
        for (; at < places.Count; at++)
        {
            var passage = passages[places[at]];
            if (passage.Kind != PassageKind.Paragraph || passage.Text.Length > LongestNote || !NoteNumber.TryRead(passage.Text, out var number, out var rest) || number != run.Count + 1) break;
            run.Add(new NoteEntry(number.ToString(CultureInfo.InvariantCulture), rest, [places[at]], PassageRules.NumberedRun));
        }

        return run;
    }
}
