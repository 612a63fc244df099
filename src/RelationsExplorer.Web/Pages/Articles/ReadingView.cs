using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>An article laid out for reading.</summary>
/// <param name="Body">Headings and paragraphs, and lines that name the source of what is above them.</param>
/// <param name="Unmarked">Notes to which no marker leads.</param>
/// <param name="Works">What the article cites, by author and title.</param>
/// <param name="Furniture">What was set apart as belonging to the web page.</param>
internal sealed record ReadingView(
    IReadOnlyList<SetPassage> Body,
    IReadOnlyList<Note> Unmarked,
    IReadOnlyList<NotedWork> Works,
    IReadOnlyList<Passage> Furniture)
{
    /// <summary>Lays out an article.</summary>
    public static ReadingView Of(ArticleReading reading)
    {
        var passages = reading.Passages;
        var sources = reading.Sources.ToDictionary(s => s.Source.Id, s => s.Source);
        var titles = reading.Events.ToDictionary(e => e.Id, e => e.Title);
        var days = reading.Claims.Where(c => c.Event is { } told && titles.ContainsKey(told))
            .ToDictionary(c => c.Id, c => (c.Event!.Value, titles[c.Event.Value]));
        var works = reading.Citations
            .Where(c => c.Note is not null && sources.ContainsKey(c.Source))
            .GroupBy(c => c.Note!.Value)
            .ToDictionary(g => g.Key, g => g.DistinctBy(c => c.Source).Select(c => Work(sources[c.Source], c.Locator)).ToList());
        var notes = passages.Where(p => p.Kind == PassageKind.Note)
            .ToDictionary(p => p.Id, p => new Note(p.Id, p.Label ?? "", p.Text, works.GetValueOrDefault(p.Id) ?? []));
        var firstMarkers = reading.Markers.Where(m => m.Note is { } note && notes.ContainsKey(note))
            .DistinctBy(m => m.Note).ToDictionary(m => m, m => notes[m.Note!.Value]);

        var claimsOf = reading.Claims.ToLookup(c => c.Passage);
        var datesOf = reading.Dates.ToLookup(d => d.Passage);
        var markersOf = reading.Markers.ToLookup(m => m.Passage);
        var remarksOf = reading.Remarks.ToLookup(r => r.Passage);
        return new ReadingView(
            [
                .. TextOf(reading).Select(p => new SetPassage(
                    p,
                    IsSourceLine(p) ? notes[p.Id].Works : [],
                    PassageSetter.Set(p.Text, claimsOf[p.Id], datesOf[p.Id], markersOf[p.Id], remarksOf[p.Id]),
                    firstMarkers,
                    days)),
            ],
            [.. passages.Where(p => p.Kind == PassageKind.Note && !IsSourceLine(p)).Select(p => notes[p.Id]).Where(n => !firstMarkers.ContainsValue(n))],
            [.. sources.Values.Select(s => Work(s, null)).OrderBy(SortKey, StringComparer.Ordinal)],
            [.. passages.Where(p => p.Kind == PassageKind.Furniture)]);
    }

    // The title stands above the text already, and below the last heading ("Notes") stand only notes, which have their own places.
    private static IEnumerable<Passage> TextOf(ArticleReading reading) =>
        reading.Passages.Take(1 + reading.Passages.ToList().FindLastIndex(p => p.Kind == PassageKind.Paragraph || IsSourceLine(p)))
            .Where(p => (p.Kind is PassageKind.Heading or PassageKind.Paragraph || IsSourceLine(p)) && !(p is { Kind: PassageKind.Heading, Level: 1 } && p.Text == reading.Article.Title));

    private static bool IsSourceLine(Passage passage) => passage is { Kind: PassageKind.Note, Rule: Passage.SourceLine };

    private static NotedWork Work(Source source, string? locator) => new(source.Id, SourceLine.Of(source), source.Url, locator);

    // By the first author's last name, as bibliographies are ordered.
    private static string SortKey(NotedWork work) =>
        (work.Line.Authors is [var first, ..] ? first.Split(' ')[^1] + first : work.Line.Title ?? work.Line.Raw).ToUpperInvariant();
}
