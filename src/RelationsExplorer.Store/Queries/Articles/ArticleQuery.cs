using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Sources;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>Reads one article for its reading view.</summary>
public sealed class ArticleQuery(StoreSession store)
{
    /// <summary>The article; null where there is none of this slug.</summary>
    public Task<ArticleReading?> ReadOrNullAsync(ArticleSlug slug, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(ArticleParts.Article(store.Context, slug) is { } row ? Read(row, cancellation) : null);
    }

    private ArticleReading Read(ArticleRow row, CancellationToken cancellation)
    {
        var context = store.Context;
        var passages = ArticleParts.Passages(context, row.Number).ToList();
        var ids = passages.ToDictionary(passage => passage.Number, passage => passage.Id);
        var (first, last) = passages.Count > 0 ? (passages[0].Number, passages[^1].Number) : (1, 0);
        var (firstClaim, lastClaim) = (row.FirstClaim, row.FirstClaim + row.ClaimCount - 1);
        var claims = ArticleParts.Claims(context, firstClaim, lastClaim)
            .Select(claim => new ReadClaim(claim.Id, ids[claim.Passage], new Span(claim.Start, claim.End), claim.Event, claim.IsByAuthor, claim.IsSecondHand)).ToList();
        var (citations, sources) = Cited(ArticleParts.Citations(context, firstClaim, lastClaim).ToList(), claims, firstClaim, ids, cancellation);
        var told = ArticleParts.Events(context, Distinct(ArticleParts.EventNumbers(context, firstClaim, lastClaim))).ToList();
        var disputed = Distinct(ArticleParts.Discrepancies(context, firstClaim, lastClaim));
        return new ArticleReading(
            row.ToArticle(),
            passages.ConvertAll(passage => passage.ToPassage(row.Slug)),
            [.. ArticleParts.Markers(context, first, last).Select(marker =>
                new Marker(ids[marker.Passage], marker.Offset, marker.Label, marker.Note is { } note ? ids[note] : null, marker.Rule))],
            [.. ArticleParts.Remarks(context, first, last).Select(remark =>
                new Remark(ids[remark.Passage], remark.Start is { } start ? new Span(start, remark.End!.Value) : null, remark.Text))],
            [.. ArticleParts.Dates(context, first, last).Select(date =>
                new DateMention(ids[date.Passage], new Span(date.Start, date.End), date.Text, date.Rule, date.Date, date.Working))],
            claims, citations, sources,
            told.ConvertAll(one => one.Event),
            DiscrepancyCards.Read(store, [.. disputed.Take(Paging.MostRows)], cancellation),
            Evidence(claims, citations, sources, told));
    }

    private static List<int> Distinct(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    // The numbers of an article's claims follow one another, and its notes are among its passages.
    private (List<Citation> Citations, List<FoundSource> Sources) Cited(
        List<CitationRow> rows, List<ReadClaim> claims, int firstClaim, Dictionary<int, PassageId> passages, CancellationToken cancellation)
    {
        var numbers = Distinct(rows.Select(row => row.Source));
        var sources = SourceCards.Read(store, numbers, cancellation);
        var ids = numbers.Zip(sources).ToDictionary(pair => pair.First, pair => pair.Second.Source.Id);
        return (
            rows.ConvertAll(row => new Citation(
                claims[row.Claim - firstClaim].Id, ids[row.Source], row.Marker, row.Locator, row.Note is { } note ? passages[note] : null, row.Rule)),
            sources);
    }

    private static ArticleEvidence Evidence(List<ReadClaim> claims, List<Citation> citations, List<FoundSource> sources, List<ArticleParts.Told> told)
    {
        var cited = citations.Select(citation => citation.Claim).ToHashSet();
        var years = sources.Select(source => source.Source.Issued?.Earliest?.Year).OfType<long>().ToList();
        return new ArticleEvidence(
            claims.Count,
            claims.Count(claim => cited.Contains(claim.Id)),
            claims.Count(claim => !claim.IsByAuthor),
            claims.Count(claim => !claim.IsByAuthor && cited.Contains(claim.Id)),
            claims.Count(claim => claim.IsSecondHand),
            sources.Count,
            sources.Count(source => source.Articles == 1),
            years.Count > 0 ? years.Min() : null,
            years.Count > 0 ? years.Max() : null,
            [.. sources.Where(source => source.Outlet is not null).GroupBy(source => source.Outlet!)
                .Select(works => new Counted<OutletRef>(works.Key, works.Count()))
                .OrderByDescending(works => works.Count).ThenBy(works => works.Of.Slug, StringComparer.Ordinal)],
            told.Count,
            told.Count(one => one.Articles == 1));
    }
}
