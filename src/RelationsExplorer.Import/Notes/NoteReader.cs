using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes.InText;
using RelationsExplorer.Import.Notes.InText.ByAuthor;
using RelationsExplorer.Import.Notes.InText.Links;
using RelationsExplorer.Import.Notes.Markers;
using RelationsExplorer.Import.Notes.Works;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes;

/// <summary>
/// Sets the texts of notes apart, takes their markers out of the running text, and reads which works the notes cite:
/// each marker then leads to its note and its source.
/// </summary>
public static class NoteReader
{
    /// <summary>Adds notes, markers, sources and references to the draft; passages are handed on without markers.</summary>
    public static Draft Read(Draft draft, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var entries = NoteListFinder.Find(draft.Passages);
        var parts = NotePart.Of(draft.Passages, entries).Select(part => Marked(draft.Passages, part)).ToList();
        entries = [.. parts.SelectMany(part => part.Entries)];
        List<FoundMarker> marks = [.. parts.SelectMany(part => part.Marks)];
        var passages = Passages(draft.Passages, entries, marks, out var cleaned);
        var markers = parts.SelectMany(part => part.Marks.Select(mark => new Marker(cleaned[mark.Passage].Id, cleaned[mark.Passage].Offset(mark), mark.Label, Known(part.Notes, mark.Label), mark.Rule))).ToList();

        var shelf = new SourceShelf(draft.Article.Slug);
        var resolver = new NoteResolver(shelf, diagnostics);
        var links = draft.Links.ToLookup(link => link.Passage, link => link.Url);
        var works = new Dictionary<PassageId, IReadOnlyList<NotedWork>>();
        foreach (var entry in entries)
            works[draft.Passages[entry.Places[0]].Id] = resolver.Resolve(entry.Label, WithAddress(WithTitle(draft.Passages, entry), [.. links[draft.Passages[entry.Places[0]].Id]]), draft.Passages[entry.Places[0]].Line);
        ByAuthorAndYear(draft.Passages, entries, shelf, works);
        var marked = MarkedSource.Shelve(draft.Marks, passages, shelf, label => parts.Select(part => Known(part.Notes, label)).FirstOrDefault(note => note is not null) is { } note ? works[note] : [], diagnostics);
        var references = new List<Reference>();
        for (var i = 0; i < markers.Count; i++)
        {
            var marker = markers[i];
            foreach (var work in marker.Note is { } note ? works[note] : [])
                references.Add(new Reference(marker.Passage, new Span(marker.Offset, marker.Offset), shelf.Finished(work.Place).Id, marker.Label, marks[i].Locator ?? work.Locator, marker.Note, work.Rule));
        }

        List<Reference> named = [.. AuthorYearFinder.Find(passages, shelf, entries)];
        if (named.Count == 0) named = [.. AuthorPageFinder.Find(passages, shelf, entries)];
        references.AddRange(named);
        references.AddRange(HyperlinkFinder.Find(draft.Links, passages, draft.Article.Url, shelf).ToList().Select(link => new Reference(link.Passage, link.Span, shelf.Finished(link.Place).Id, null, null, null, ReferenceRules.Hyperlink)));
        var lines = SourceLineFinder.Find(passages, markers.Select(marker => marker.Passage).ToHashSet(), shelf).ToList();
        references.AddRange(lines.Select(line => new Reference(line.Above.Id, new Span(line.Above.Text.Length, line.Above.Text.Length), shelf.Finished(line.Place).Id, null, line.Locator, line.Line, ReferenceRules.SourceLine)));
        var noted = lines.Select(line => line.Line).ToHashSet();
        passages = [.. passages.Select(passage => noted.Contains(passage.Id) ? passage with { Kind = PassageKind.Note, Rule = ReferenceRules.SourceLine } : passage)];
        references.AddRange(marked.Select(work => work.Reference(shelf)));
        foreach (var part in parts.Where(part => part.Notes.Count > 0)) Report(draft.Passages, part, diagnostics);
        return draft with { Passages = passages, Markers = markers, Sources = shelf.Finished(), References = references };
    }

    // Where the article has a list of references, a note that is no reference itself may point into it.
    private static void ByAuthorAndYear(IReadOnlyList<Passage> passages, IReadOnlyList<NoteEntry> entries, SourceShelf shelf, Dictionary<PassageId, IReadOnlyList<NotedWork>> works)
    {
        if (!entries.Any(entry => entry.Rule == PassageRules.ReferenceList)) return;
        var known = new AuthorYearWorks(shelf);
        foreach (var entry in entries.Where(entry => entry.Label is not null && works[passages[entry.Places[0]].Id].Count == 0))
            works[passages[entry.Places[0]].Id] = [.. AuthorYearFinder.InNote(entry.Text, known)];
    }

    // "By Ann Lee. Oxford: River Press, 2018. 352 pp." below the title of a review, which is that of the book.
    private static string WithTitle(IReadOnlyList<Passage> passages, NoteEntry entry) =>
        entry is { Label: null, Places: [> 0 and var place, ..] } && passages[place - 1].Rule == PassageRules.Title && entry.Text.StartsWith("By ", StringComparison.Ordinal) && entry.Text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end
            ? $"{entry.Text[3..end]}, {passages[place - 1].Text}{entry.Text[end..]}" : entry.Text;

    // A note that is a link, or holds one, has the address only in its markup.
    private static string WithAddress(string text, IReadOnlyList<string> links) =>
        links is [var url] && !text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.Ordinal) ? $"{text.TrimEnd(' ', '.')}, {url}" : text;

    // A part with its markers, and its notes by their labels.
    private sealed record MarkedPart(IReadOnlyList<NoteEntry> Entries, IReadOnlyList<FoundMarker> Marks, Dictionary<string, PassageId> Notes);

    private static MarkedPart Marked(IReadOnlyList<Passage> passages, NotePart part)
    {
        var marks = MarkerFinder.Find(passages, part.Body, part.Entries);
        var entries = Labelled(part.Entries, marks);
        return new MarkedPart(entries, marks, entries.Where(entry => entry.Label is not null).GroupBy(entry => entry.Label!).ToDictionary(group => group.Key, group => passages[group.First().Places[0]].Id));
    }

    // A list of notes that was numbered by its markup alone: the first entry is note 1, if the markers say as many.
    private static IReadOnlyList<NoteEntry> Labelled(IReadOnlyList<NoteEntry> entries, IReadOnlyList<FoundMarker> marks)
    {
        var open = entries.Where(entry => entry.Label is null).ToList();
        if (open.Count == 0 || open.Count != entries.Count || marks.Count == 0) return entries;
        var highest = marks.Max(mark => int.TryParse(mark.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue);
        return highest == open.Count || (highest < open.Count && open[0].Rule == PassageRules.NoteList)
            ? [.. entries.Select((entry, i) => entry with { Label = (i + 1).ToString(CultureInfo.InvariantCulture) })]
            : entries;
    }

    private static List<Passage> Passages(IReadOnlyList<Passage> all, IReadOnlyList<NoteEntry> entries, IReadOnlyList<FoundMarker> marks, out Dictionary<int, CleanedPassage> cleaned)
    {
        var first = entries.ToDictionary(entry => entry.Places[0]);
        var joined = entries.SelectMany(entry => entry.Places.Skip(1)).ToHashSet();
        var byPassage = marks.ToLookup(mark => mark.Passage);
        cleaned = [];
        var passages = new List<Passage>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (joined.Contains(i)) continue;
            var passage = all[i];
            if (first.TryGetValue(i, out var entry))
            {
                passage = passage with { Kind = PassageKind.Note, Level = null, Text = entry.Text, Label = entry.Label, Rule = entry.Rule };
            }
            else if (byPassage[i].Any())
            {
                var clean = CleanedPassage.Of(passage, [.. byPassage[i]]);
                // A line that is nothing but a marker belongs to the passage before it.
                if (clean.Text.Length == 0 && passages.Count > 0 && passages[^1].Kind is PassageKind.Paragraph)
                {
                    cleaned[i] = clean.MovedTo(passages[^1]);
                    continue;
                }

                cleaned[i] = clean;
                passage = passage with { Text = clean.Text };
            }

            passages.Add(passage with { Ordinal = passages.Count });
        }

        return passages;
    }

    private static PassageId? Known(Dictionary<string, PassageId> notes, string label) => notes.TryGetValue(label, out var note) ? note : null;

    private static void Report(IReadOnlyList<Passage> passages, MarkedPart part, Diagnostics diagnostics)
    {
        var marked = part.Marks.Select(mark => mark.Label).ToHashSet();
        foreach (var entry in part.Entries.Where(entry => entry.Label is { } label && !marked.Contains(label)))
            diagnostics.Warn(passages[entry.Places[0]].Line, "note-without-marker", $"note {entry.Label} has no marker in the text");
        foreach (var mark in part.Marks.Where(mark => !part.Notes.ContainsKey(mark.Label)).DistinctBy(mark => mark.Label))
            diagnostics.Warn(passages[mark.Passage].Line, "marker-without-note", $"the marker {mark.Label} leads to no note");
    }
}
