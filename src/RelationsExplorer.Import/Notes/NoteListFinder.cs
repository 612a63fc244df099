using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes;

/// <summary>
/// Finds the texts of notes and the entries of reference lists among the passages: below a heading such as "Notes" or
/// "References", or as a run of numbered passages that read like references.
/// </summary>
internal static partial class NoteListFinder
{
    private const int Timeout = 15_000;

    // A numbered passage: its place, its place among those looked at, the words after the number, whether they read like a reference.
    private readonly record struct Numbering(int Place, int At, string Text, bool Like);

    /// <summary>The entries, in order of their places.</summary>
    public static IReadOnlyList<NoteEntry> Find(IReadOnlyList<Passage> passages)
    {
        var entries = new List<NoteEntry>();
        var taken = new bool[passages.Count];
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i] is { Kind: PassageKind.Note } note)
            {
                entries.Add(new NoteEntry(note.Label, note.Text, [i], note.Rule));
                taken[i] = true;
            }
        }

        var printed = entries.Count > 0;
        for (var i = 0; i < passages.Count; i++)
        {
            if (HeadingOrNull(passages[i]) is not { } isNotes) continue;
            var places = Region(passages, i + 1, taken);
            if (places.Count == 0) continue;
            var found = !printed && Numbered(passages, places, headed: true) is { Count: > 0 } numbered ? numbered : Listed(passages, places, isNotes);
            foreach (var entry in found)
            {
                entries.Add(entry);
                foreach (var place in entry.Places) taken[place] = true;
            }
        }

        if (!entries.Any(entry => entry.Label is not null))
        {
            var open = Enumerable.Range(0, passages.Count).Where(i => !taken[i] && passages[i].Kind != PassageKind.Note).ToList();
            entries.AddRange(Numbered(passages, open, headed: false));
            entries.AddRange(Signed(passages, open));
            if (entries.Count == 0 || entries.TrueForAll(entry => entry.Label is null)) entries.AddRange(Roman(passages, open));
        }

        return [.. entries.OrderBy(entry => entry.Places[0])];
    }

    /// <summary>Whether the words read like a reference or a pointer to one.</summary>
    public static bool IsReferenceLike(string text)
    {
        if (text.Length > 1500) return false;
        if (Pointer().IsMatch(text) || (text.Length < 160 && ShortTitle().IsMatch(text))) return true;
        var signs = (Address().IsMatch(text) ? 2 : 0) + (Accessed().IsMatch(text) ? 2 : 0) + (PrintedYear().IsMatch(text) ? 1 : 0)
            + (Quotation().IsMatch(text) ? 1 : 0) + (Page().IsMatch(text) ? 1 : 0) + (Imprint().IsMatch(text) ? 1 : 0);
        return signs >= 2;
    }

    private static bool? HeadingOrNull(Passage passage) =>
        passage.Kind is PassageKind.Heading or PassageKind.Paragraph ? NoteHeadings.IsOfNotesOrNull(passage.Text) : null;

    // Up to the next heading; furniture between the entries is passed over.
    private static List<int> Region(IReadOnlyList<Passage> passages, int from, bool[] taken)
    {
        var places = new List<int>();
        for (var i = from; i < passages.Count; i++)
        {
            if (HeadingOrNull(passages[i]) is not null) break;
            if (passages[i].Kind == PassageKind.Heading && !NoteNumber.TryRead(passages[i].Text, out _, out _) && !IsReferenceLike(passages[i].Text)) break;
            if (!taken[i] && passages[i].Kind is PassageKind.Paragraph or PassageKind.Heading) places.Add(i);
        }

        return places;
    }

    private static List<NoteEntry> Numbered(IReadOnlyList<Passage> passages, List<int> places, bool headed)
    {
        var numbers = new List<(int Number, double Weight)>();
        var candidates = new List<Numbering>();
        for (var at = 0; at < places.Count; at++)
        {
            var passage = passages[places[at]];
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Heading) || !NoteNumber.TryRead(passage.Text, out var number, out var rest)) continue;
            var like = IsReferenceLike(rest);
            numbers.Add((number, headed ? (like ? 1 : 0.8) : like ? 1 : 0.2));
            candidates.Add(new Numbering(places[at], at, rest, like));
        }

        var chain = AscendingChain.Choose(numbers, headed ? 0.1 : 0.4);
        if (chain.Count == 0 || (!headed && !IsNoteRun(chain, candidates))) return [];
        var entries = new List<NoteEntry>();
        for (var k = 0; k < chain.Count; k++)
        {
            var (place, at, text, like) = candidates[chain[k]];
            var next = k + 1 < chain.Count ? candidates[chain[k + 1]].At : places.Count;
            if (!headed && !like && !Beside(chain, candidates, k)) continue;
            List<int> own = [place];
            for (var more = at + 1; more < next && Continues(passages[places[more - 1]], passages[places[more]], text, k + 1 < chain.Count, headed); more++)
            {
                own.Add(places[more]);
                text += (text.EndsWith('-') ? "" : " ") + passages[places[more]].Text;
            }

            entries.Add(new NoteEntry(numbers[chain[k]].Number.ToString(System.Globalization.CultureInfo.InvariantCulture), text, own, headed ? "note-list" : "numbered-run"));
        }

        return entries;
    }

    // "* The text was first read in Oslo": where a word of the running text bears the same sign.
    private static IEnumerable<NoteEntry> Signed(IReadOnlyList<Passage> passages, List<int> places)
    {
        foreach (var place in places)
        {
            var match = passages[place].Kind == PassageKind.Paragraph ? SignedNote().Match(passages[place].Text) : Match.Empty;
            if (!match.Success) continue;
            var sign = match.Groups["sign"].Value;
            if (places.Any(other => other < place && MarkerFinder.HasSign(passages[other].Text, sign)))
                yield return new NoteEntry(sign, passages[place].Text[match.Length..], [place], "signed-note");
        }
    }

    // "[i] …", "[ii] …", as word processors number endnotes: from the first on, none left out.
    private static List<NoteEntry> Roman(IReadOnlyList<Passage> passages, List<int> places)
    {
        var found = new List<NoteEntry>();
        foreach (var place in places)
        {
            var match = passages[place].Text.StartsWith('[') ? RomanNote().Match(passages[place].Text) : Match.Empty;
            if (match.Success && RomanNumber.Of(match.Groups["label"].Value) == found.Count + 1)
                found.Add(new NoteEntry(match.Groups["label"].Value, passages[place].Text[match.Length..], [place], "numbered-run"));
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
        if (!between) return passage.Line == before.Line + 1 && text[^1] is not ('.' or '!' or '?' or ')' or '/' or '>') && IsReferenceLike(passage.Text);
        return headed || (IsReferenceLike(passage.Text) && passage.Text.Length < 500);
    }

    // An unnumbered list: works in order of their authors, or notes in order of their markers.
    private static List<NoteEntry> Listed(IReadOnlyList<Passage> passages, List<int> places, bool isNotes)
    {
        var entries = new List<NoteEntry>();
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var text = passages[place].Text;
            if (passages[place].Kind == PassageKind.Heading) continue;
            var goesOn = char.IsLower(text[0]) || text.StartsWith("http", StringComparison.Ordinal);
            if (goesOn && entries.Count > 0) entries[^1] = entries[^1] with { Text = $"{entries[^1].Text} {text}", Places = [.. entries[^1].Places, place] };
            else if (IsEntry(text)) entries.Add(new NoteEntry(null, Bullet().Replace(text, ""), [place], isNotes ? "note-list" : "reference-list"));
            else if (entries.Count > 0 && !isNotes && !(i + 1 < places.Count && IsEntry(passages[places[i + 1]].Text))) break;
        }

        return entries;
    }

    private static bool IsEntry(string text) => IsReferenceLike(text) || Entry().IsMatch(text);

    [GeneratedRegex(@"^\[(?<label>[ivxlc]{1,7})\]\s*(?=\S)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex RomanNote();

    // "• Lo, Bobo": but "———. Title" stands for the author before it.
    [GeneratedRegex(@"^\s*[•*·▪–—-]\s*(?![–—-])", RegexOptions.None, Timeout)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<sign>\*{1,3}|†{1,2}|‡|§)\s*(?=[\p{L}“‘""])", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex SignedNote();

    [GeneratedRegex(@"^\W*(ibid|idem|op\.?\s*cit|loc\.?\s*cit|see (note|n\.)|supra)\b|\bop\.\s*cit\b|\bibid\.", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Pointer();

    // "Lo, “Axis,” 45": a short title.
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+(\s(and|&)\s\p{Lu}[\p{L}'’-]+)?,\s[“""‘][^”""]{3,90}[”""’][.,]?\s*((pp?\.\s*)?\d{1,4}([-–]\d{1,4})?)?\.?$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex ShortTitle();

    [GeneratedRegex(@"https?://|www\.|\bdoi\b|\b10\.\d{4,}/", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(accessed|available at|retrieved|last visited)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Accessed();

    // A year where references have it: in brackets, or after a comma and before the end of something.
    [GeneratedRegex(@"\([^()]{0,40}(1[5-9]|20)\d\d[a-e]?\)|[,.]\s*(\p{L}{3,9}\.?\s+)?(\d{1,2}\s+\p{L}{3,9}\.?,?\s+|\p{L}{3,9}\.?\s+\d{1,2},\s+)?(1[5-9]|20)\d\d[a-e]?\s*([.,;:]|$)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PrintedYear();

    // "(London: Routledge, 2011)"
    [GeneratedRegex(@"\(\p{Lu}[^():\d]{2,40}:\s[^():]{2,80},\s(\p{L}{3,9}\s)?(1[5-9]|20)\d\d\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"[“‘«""][^”’»""]{4,}[”’»""]", RegexOptions.None, Timeout)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\d\d\),\s\d{1,4}([-–]\d{1,4})?\.?$|\bn\.\s?d\.|\bpp?\.\s*\d|\bvol\.|\bno\.\s*\d|\beds?\.\W", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Page();

    // "Lo, B. (2012)." or "Lo, Bobo. 2012." or "Ministry of …. 2012."
    [GeneratedRegex(@"^(—{1,4}|–{2,4}|-{3,}|_{3,})[.,]\s|^\W*\p{Lu}[^()]{1,300}?[\s.(](1[5-9]|20)\d\d[a-e]?[).,:]", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Entry();
}
