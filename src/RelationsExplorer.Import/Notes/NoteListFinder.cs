using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes;

/// <summary>
/// Finds the texts of notes and the entries of reference lists among the passages: below a heading such as "Notes" or
/// "References", or as a run of numbered passages that read like references.
/// </summary>
internal static partial class NoteListFinder
{
    private const int EntriesBehindHead = 2, FewestLeadingBack = 2;

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
            var found = printed ? [] : NumberedNotes.Find(passages, places, headed: true);
            if (found.Count == 0 && !printed) found = NumberedNotes.FindRoman(passages, places, headed: true);
            if (found.Count == 0) found = Listed(passages, places, isNotes);
            foreach (var entry in found)
            {
                entries.Add(entry);
                foreach (var place in entry.Places) taken[place] = true;
            }
        }

        if (!entries.Any(entry => entry.Label is not null))
        {
            var open = Enumerable.Range(0, passages.Count).Where(i => !taken[i] && passages[i].Kind != PassageKind.Note).ToList();
            var (run, pages) = (NumberedNotes.Find(passages, open, headed: false), RestartedNotes.Find(passages, open));
            entries.AddRange(pages.Count > run.Count ? pages : run);
            entries.AddRange(NumberedNotes.FindSigned(passages, open));
            if (entries.Count == 0 || entries.TrueForAll(entry => entry.Label is null)) entries.AddRange(NumberedNotes.FindRoman(passages, open, headed: false));
        }
        else if (printed)
        {
            entries.AddRange(OfLastPage(passages, entries, taken));
        }

        return [.. entries.OrderBy(entry => entry.Places[0]).Select(entry => entry with { Text = WayBack().Replace(entry.Text, "") })];
    }

    // The last page has no head of another below its notes: they go on with the number behind the last that a foot of a page bears.
    private static List<NoteEntry> OfLastPage(IReadOnlyList<Passage> passages, List<NoteEntry> entries, bool[] taken)
    {
        var last = entries.Where(entry => entry is { Label: not null, Rule: PassageRules.PageFoot }).MaxBy(entry => entry.Places[0]);
        if (last is null || !int.TryParse(last.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return [];
        var found = new List<NoteEntry>();
        for (var i = last.Places[0] + 1; i < passages.Count; i++)
        {
            if (taken[i] || passages[i].Kind != PassageKind.Paragraph || !NoteNumber.TryRead(passages[i].Text, out var next, out var text) || next != number + 1) continue;
            number = next;
            found.Add(new NoteEntry(next.ToString(CultureInfo.InvariantCulture), text, [i], PassageRules.PageFoot));
        }

        return found;
    }

    private static bool? HeadingOrNull(Passage passage) =>
        passage.Kind is PassageKind.Heading or PassageKind.Paragraph ? NoteHeadings.IsOfNotesOrNull(passage.Text) : null;

    // Up to the next heading; furniture between the entries and the headings of groups of them are passed over.
    private static List<int> Region(IReadOnlyList<Passage> passages, int from, bool[] taken)
    {
        var places = new List<int>();
        for (var i = from; i < passages.Count; i++)
        {
            if (HeadingOrNull(passages[i]) is not null) break;
            if (ReferenceGroups.IsOne(passages[i].Text)) continue;
            if (RunningHead(passages, i)) continue;
            if (passages[i].Kind == PassageKind.Heading && !NoteNumber.TryRead(passages[i].Text, out _, out _) && !ReferenceSigns.IsLike(passages[i].Text)) break;
            if (!taken[i] && passages[i].Kind is PassageKind.Paragraph or PassageKind.Heading) places.Add(i);
        }

        return places;
    }

    // What a page has above its first entry or below its last, its number or its running head: the list goes on right behind it.
    private static bool RunningHead(IReadOnlyList<Passage> passages, int i)
    {
        if (passages[i].Text.All(char.IsAsciiDigit)) return true;
        if (passages[i].Kind != PassageKind.Heading || passages[i].Text.Any(char.IsLower)) return false;
        var next = Enumerable.Range(i + 1, passages.Count - i - 1).Where(n => !passages[n].Text.All(char.IsAsciiDigit)).Take(EntriesBehindHead).ToList();
        return next.Count > 0 && next.TrueForAll(n => passages[n].Kind is PassageKind.Paragraph && IsEntry(passages[n].Text));
    }

    // An unnumbered list: works in order of their authors, or notes in order of their markers.
    private static List<NoteEntry> Listed(IReadOnlyList<Passage> passages, List<int> places, bool isNotes)
    {
        var entries = new List<NoteEntry>();
        // What encyclopaedias call references are notes: each begins with the way back to its marker, and the list ends where none does.
        var leadBack = places.Count(place => LeadsBack(passages[place].Text)) >= FewestLeadingBack;
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var text = passages[place].Text;
            if (passages[place].Kind == PassageKind.Heading) continue;
            if (leadBack && !LeadsBack(text) && entries.Count > 0) break;
            var goesOn = char.IsLower(text[0]) || text.StartsWith("http", StringComparison.Ordinal);
            if (goesOn && entries.Count > 0) entries[^1] = entries[^1] with { Text = $"{entries[^1].Text} {text}", Places = [.. entries[^1].Places, place] };
            else if (IsEntry(text)) entries.Add(new NoteEntry(null, Bullet().Replace(text, ""), [place], isNotes || leadBack ? PassageRules.NoteList : PassageRules.ReferenceList));
            else if (entries.Count > 0 && !isNotes && !(i + 1 < places.Count && IsEntry(passages[places[i + 1]].Text))) break;
        }

        return entries;
    }

    private static bool LeadsBack(string text) => text.Length > 0 && text[0] is '^' or '↑';

    private static bool IsEntry(string text) => text[0] is '^' or '↑' || ReferenceSigns.IsLike(text) || Entry().IsMatch(text);

    // What leads from a note back to the text.
    [GeneratedRegex(@"\s*(?:\[?(?:[↩↑⤴⬆]\uFE0E?|(?:return|back|jump up) to (?:the )?(?:text|article|reference|top))\]?\.?)+$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WayBack();

    // "• Lo, Bobo", "^ a b Lo, Bobo" (as many letters as it is cited times): but "———. Title" stands for the author before it.
    [GeneratedRegex(@"^\s*(?:[\^↑⇧]\s*(?:[a-z]\s(?=(?:[a-z]\s)*[“""\p{Lu}]))*|[•*·▪–—-]\s*(?![–—-]))", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bullet();

    // "Lo, B. (2012)." or "Lo, Bobo. 2012." or "Ministry of …. 2012.", "Lo, B. (ed.) (2012)", "—— (2012b)"
    [GeneratedRegex(@"^(—{1,4}|–{2,4}|-{3,}|_{3,})[.,]?\s|^\W*\p{Lu}.{1,300}?[\s.,(](1[5-9]|20)\d\d[a-e]?([).,:]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Entry();
}
