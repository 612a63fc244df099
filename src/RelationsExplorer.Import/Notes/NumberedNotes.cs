using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes.Markers;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes;

/// <summary>Finds notes that begin with their number or sign: "12. Lo, …", "[iv] …", "* The text was …", with the lines on which they go on.</summary>
internal static partial class NumberedNotes
{
    // A numbered passage: its place, its place among those looked at, the words after the number, whether they read like a reference.
    private readonly record struct Numbering(int Place, int At, string Text, bool Like);

    /// <summary>Notes with numbers in figures, that go up from the first on.</summary>
    /// <param name="passages">All passages.</param>
    /// <param name="places">Those that may be notes.</param>
    /// <param name="headed">Whether a heading says that they are notes.</param>
    public static List<NoteEntry> Find(IReadOnlyList<Passage> passages, List<int> places, bool headed)
    {
        var found = FindIn(passages, places, headed, _ => true);
        if (found.Count > 0 || headed) return found;

        // The parts of a text may bear numbers of another kind than its notes: "2. The promise", "(2) Lo, Axis, p. 4".
        var kinds = places.Select(place => passages[place].Text).Where(text => NoteNumber.TryRead(text, out _, out _)).Select(KindOf).Distinct().ToList();
        return kinds.Count < 2 ? [] : kinds.Select(kind => FindIn(passages, places, headed, text => KindOf(text) == kind)).FirstOrDefault(run => run.Count > 0) ?? [];
    }

    private static char KindOf(string text) => text[0] is '[' or '(' ? text[0] : char.IsAsciiDigit(text[0]) ? '1' : '^';

    private static List<NoteEntry> FindIn(IReadOnlyList<Passage> passages, List<int> places, bool headed, Func<string, bool> isOfKind)
    {
        var numbers = new List<(int Number, double Weight)>();
        var candidates = new List<Numbering>();
        for (var at = 0; at < places.Count; at++)
        {
            var passage = passages[places[at]];
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Heading) || !isOfKind(passage.Text) || !NoteNumber.TryRead(passage.Text, out var number, out var rest)) continue;
            var like = ReferenceSigns.IsLike(rest);
            numbers.Add((number, headed ? (like ? 1 : 0.8) : like ? 1 : 0.2));
            candidates.Add(new Numbering(places[at], at, rest, like));
        }

        var chain = AscendingChain.Choose(numbers, headed ? 0.1 : 0.4);
        if (chain.Count == 0) return [];
        var marked = headed ? [] : MarkedNumbers.In(passages, places.TakeWhile(place => place < candidates[chain[0]].Place));
        var isMarked = chain.Count > 1 && numbers[chain[0]].Number == 1 && MarkedNumbers.Hold(marked, [.. chain.Select(k => numbers[k].Number)]);
        if (!headed && !isMarked && !IsNoteRun(chain, candidates)) return [];
        var entries = new List<NoteEntry>();
        for (var k = 0; k < chain.Count; k++)
        {
            var (place, at, text, like) = candidates[chain[k]];
            var next = k + 1 < chain.Count ? candidates[chain[k + 1]].At : places.Count;
            if (!headed && !like && !isMarked && !Beside(chain, candidates, k)) continue;
            List<int> own = [place];
            for (var more = at + 1; more < next && Continues(passages[places[more - 1]], passages[places[more]], text, k + 1 < chain.Count, headed); more++)
            {
                own.Add(places[more]);
                text += (text.EndsWith('-') ? "" : " ") + passages[places[more]].Text;
            }

            entries.Add(new NoteEntry(numbers[chain[k]].Number.ToString(System.Globalization.CultureInfo.InvariantCulture), text, own, headed ? PassageRules.NoteList : PassageRules.NumberedRun));
        }

        return entries;
    }

    /// <summary>"* The text was first read in Oslo": where a word of the running text bears the same sign.</summary>
    public static IEnumerable<NoteEntry> FindSigned(IReadOnlyList<Passage> passages, List<int> places)
    {
        foreach (var place in places)
        {
            var match = passages[place].Kind == PassageKind.Paragraph ? SignedNote().Match(passages[place].Text) : Match.Empty;
            if (!match.Success) continue;
            var sign = match.Groups["sign"].Value;
            if (places.Any(other => other < place && MarkerFinder.HasSign(passages[other].Text, sign)))
                yield return new NoteEntry(sign, passages[place].Text[match.Length..], [place], PassageRules.SignedNote);
        }
    }

    /// <summary>"[i] …", "[ii] …", as word processors number endnotes, below a heading "i. …" or "ii …" as well: from the first on, none left out.</summary>
    /// <param name="passages">All passages.</param>
    /// <param name="places">Those that may be notes.</param>
    /// <param name="headed">Whether a heading says that they are notes.</param>
    public static List<NoteEntry> FindRoman(IReadOnlyList<Passage> passages, List<int> places, bool headed)
    {
        var found = new List<NoteEntry>();
        foreach (var place in places)
        {
            var match = headed || passages[place].Text.StartsWith('[') ? RomanNote().Match(passages[place].Text) : Match.Empty;
            if (match.Success && RomanNumber.Of(match.Groups["label"].Value) == found.Count + 1)
                found.Add(new NoteEntry(match.Groups["label"].Value, passages[place].Text[match.Length..], [place], headed ? PassageRules.NoteList : PassageRules.NumberedRun));
        }

        return found.Count >= 2 ? found : [];
    }

    private static bool IsNoteRun(IReadOnlyList<int> chain, List<Numbering> candidates)
    {
        var like = chain.Count(k => candidates[k].Like);
        return like * 2 >= chain.Count && like >= 1 && (chain.Count > 1 || candidates[chain[0]].Text.Length < 400);
    }

    // A comment among references is a note where it stands next to one.
    private static bool Beside(IReadOnlyList<int> chain, List<Numbering> candidates, int k) =>
        (k > 0 && candidates[chain[k]].At - candidates[chain[k - 1]].At <= 2) || (k + 1 < chain.Count && candidates[chain[k + 1]].At - candidates[chain[k]].At <= 2);

    // A second line of a note: between two numbered ones, or clearly going on; never a heading or what the page says after the notes.
    private static bool Continues(Passage before, Passage passage, string text, bool between, bool headed)
    {
        if (passage.Kind == PassageKind.Heading || passage.Text.Length == 0) return false;
        var goesOn = char.IsLower(passage.Text[0]) || passage.Text.StartsWith("http", StringComparison.Ordinal) || passage.Text.StartsWith("www.", StringComparison.Ordinal);
        var open = text[^1] is ',' or ';' or ':' or '-' or '–' or '(' || text.EndsWith(" at", StringComparison.Ordinal) || text.EndsWith(" and", StringComparison.Ordinal);
        if (goesOn || open) return true;
        if (!between) return passage.Line == before.Line + 1 && text[^1] is not ('.' or '!' or '?' or ')' or '/' or '>') && ReferenceSigns.IsLike(passage.Text);
        return headed || (ReferenceSigns.IsLike(passage.Text) && passage.Text.Length < 500);
    }

    [GeneratedRegex(@"^(?:\[(?<label>[ivxlc]{1,7})\]|\((?<label>[ivxlc]{1,7})\)|(?<label>[ivxlc]{1,7})(?:[.)]|(?=\s)))\s*(?=\S)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex RomanNote();

    [GeneratedRegex(@"^(?<sign>\*{1,3}|†{1,2}|‡|§)\s*(?=[\p{L}“‘""])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SignedNote();
}
