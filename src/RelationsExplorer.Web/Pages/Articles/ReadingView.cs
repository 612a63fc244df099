using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>An article laid out for reading.</summary>
/// <param name="Body">Headings and paragraphs.</param>
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
    /// <param name="passages">In order.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="dates">Its date mentions.</param>
    /// <param name="markers">Its markers, in the order of the text.</param>
    /// <param name="remarks">What editors say.</param>
    /// <param name="citations">Its citations; they tell which works a note names.</param>
    /// <param name="sources">Those works.</param>
    /// <param name="days">The event that a claim tells of first.</param>
    public static ReadingView Of(
        IReadOnlyList<Passage> passages,
        IReadOnlyList<Claim> claims,
        IReadOnlyList<DateMention> dates,
        IReadOnlyList<Marker> markers,
        IReadOnlyList<Remark> remarks,
        IReadOnlyList<Citation> citations,
        IReadOnlyDictionary<SourceId, Source> sources,
        IReadOnlyDictionary<ClaimId, (EventId Id, string Title)> days)
    {
        var works = citations
            .Where(c => c.Note is not null && sources.ContainsKey(c.Source))
            .GroupBy(c => c.Note!.Value)
            .ToDictionary(g => g.Key, g => g.DistinctBy(c => c.Source).Select(c => Work(sources[c.Source], c.Locator)).ToList());
        var notes = passages.Where(p => p.Kind == PassageKind.Note)
            .ToDictionary(p => p.Id, p => new Note(p.Id, p.Label ?? "", p.Text, works.GetValueOrDefault(p.Id) ?? []));
        var firstMarkers = markers.Where(m => m.Note is { } note && notes.ContainsKey(note))
            .DistinctBy(m => m.Note).ToDictionary(m => m, m => notes[m.Note!.Value]);

        var claimsOf = claims.ToLookup(c => c.Passage);
        var datesOf = dates.ToLookup(d => d.Passage);
        var markersOf = markers.ToLookup(m => m.Passage);
        var remarksOf = remarks.ToLookup(r => r.Passage);
        return new ReadingView(
            [
                .. passages.Where(p => p.Kind is PassageKind.Heading or PassageKind.Paragraph).Select(p => new SetPassage(
                    p,
                    PassageSetter.Set(p.Text, claimsOf[p.Id], datesOf[p.Id], markersOf[p.Id], remarksOf[p.Id]),
                    firstMarkers,
                    days)),
            ],
            [.. notes.Values.Where(n => !firstMarkers.ContainsValue(n))],
            [.. citations.Select(c => c.Source).Distinct().Where(sources.ContainsKey).Select(s => Work(sources[s], null)).OrderBy(SortKey, StringComparer.Ordinal)],
            [.. passages.Where(p => p.Kind == PassageKind.Furniture)]);
    }

    private static NotedWork Work(Source source, string? locator) => new(source.Id, SourceLine.Of(source), source.Url, locator);

    // By the first author's last name, as bibliographies are ordered.
    private static string SortKey(NotedWork work) =>
        (work.Line.Authors is [var first, ..] ? first.Split(' ')[^1] + first : work.Line.Title ?? work.Line.Raw).ToUpperInvariant();
}
