using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Sources;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>Reads one article for its reading view.</summary>
public sealed class ArticleQuery(StoreSession store)
{
    /// <summary>The article; null where there is none of this slug.</summary>
    public async Task<ArticleReading?> ReadOrNullAsync(ArticleSlug slug, CancellationToken cancellation = default)
    {
        var context = store.Context;
        var row = await context.Articles.SingleOrDefaultAsync(row => row.Slug == slug, cancellation).ConfigureAwait(false);
        if (row is null) return null;
        var passages = await context.Passages.Where(passage => passage.Article == row.Number).OrderBy(passage => passage.Number).ToListAsync(cancellation).ConfigureAwait(false);
        var ids = passages.ToDictionary(passage => passage.Number, passage => passage.Id);
        var (first, last) = passages.Count > 0 ? (passages[0].Number, passages[^1].Number) : (1, 0);
        var claims = ClaimRecords.Read(store, row.FirstClaim, row.ClaimCount, cancellation);
        var (citations, sources) = await CitedAsync(row, cancellation).ConfigureAwait(false);
        var events = await EventsAsync(row, cancellation).ConfigureAwait(false);
        return new ArticleReading(
            row.ToArticle(),
            passages.ConvertAll(passage => passage.ToPassage(slug)),
            (await context.Markers.Where(marker => marker.Passage >= first && marker.Passage <= last).OrderBy(marker => marker.Number).ToListAsync(cancellation).ConfigureAwait(false))
                .ConvertAll(marker => new Marker(ids[marker.Passage], marker.Offset, marker.Label, marker.Note is { } note ? ids[note] : null, marker.Rule)),
            (await context.Remarks.Where(remark => remark.Passage >= first && remark.Passage <= last).OrderBy(remark => remark.Number).ToListAsync(cancellation).ConfigureAwait(false))
                .ConvertAll(remark => new Remark(ids[remark.Passage], remark.Start is { } start ? new Span(start, remark.End!.Value) : null, remark.Text)),
            MentionRecords.Read(store, first, last, null, cancellation),
            claims, citations, sources, events,
            await DisputedAsync(row, cancellation).ConfigureAwait(false),
            Evidence(claims, citations, sources, events));
    }

    private async Task<(List<Citation> Citations, List<FoundSource> Sources)> CitedAsync(ArticleRow article, CancellationToken cancellation)
    {
        var (context, first, last) = (store.Context, article.FirstClaim, article.FirstClaim + article.ClaimCount - 1);
        var rows = await (
            from citation in context.Citations
            join claim in context.Claims on citation.Claim equals claim.Number
            join source in context.Sources on citation.Source equals source.Number
            join note in context.Passages on citation.Note equals note.Number into notes
            from note in notes.DefaultIfEmpty()
            where citation.Claim >= first && citation.Claim <= last
            orderby citation.Number
            select new { citation, Claim = claim.Id, Source = source.Id, Note = (PassageId?)note.Id }).ToListAsync(cancellation).ConfigureAwait(false);
        return (
            rows.ConvertAll(row => new Citation(row.Claim, row.Source, row.citation.Marker, row.citation.Locator, row.Note, row.citation.Rule)),
            SourceCards.Read(store, [.. rows.Select(row => row.citation.Source).Distinct().Order()], cancellation));
    }

    private async Task<List<FoundEvent>> EventsAsync(ArticleRow article, CancellationToken cancellation)
    {
        var (first, last) = (article.FirstClaim, article.FirstClaim + article.ClaimCount - 1);
        var numbers = await store.Context.ClaimEvents.Where(link => link.Claim >= first && link.Claim <= last).Select(link => link.Event).Distinct().OrderBy(number => number)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return EventCards.Read(store, numbers, cancellation);
    }

    private async Task<List<FoundDiscrepancy>> DisputedAsync(ArticleRow article, CancellationToken cancellation)
    {
        var (first, last) = (article.FirstClaim, article.FirstClaim + article.ClaimCount - 1);
        var numbers = await store.Context.DiscrepancyClaims.Where(link => link.Claim >= first && link.Claim <= last).Select(link => link.Discrepancy).Distinct()
            .OrderBy(number => number).Take(Paging.MostRows).ToListAsync(cancellation).ConfigureAwait(false);
        return DiscrepancyCards.Read(store, numbers, cancellation);
    }

    private static ArticleEvidence Evidence(List<Claim> claims, List<Citation> citations, List<FoundSource> sources, List<FoundEvent> events)
    {
        var cited = citations.Select(citation => citation.Claim).ToHashSet();
        var years = sources.Select(source => source.Source.Issued?.Earliest?.Year).OfType<long>().ToList();
        return new ArticleEvidence(
            claims.Count,
            claims.Count(claim => cited.Contains(claim.Id)),
            claims.Count(claim => !claim.Speaker.IsAuthor),
            claims.Count(claim => !claim.Speaker.IsAuthor && cited.Contains(claim.Id)),
            claims.Count(claim => claim.Reporter is not null),
            sources.Count,
            sources.Count(source => source.Articles == 1),
            years.Count > 0 ? years.Min() : null,
            years.Count > 0 ? years.Max() : null,
            [.. sources.Where(source => source.Outlet is not null).GroupBy(source => source.Outlet!)
                .Select(works => new Counted<OutletRef>(works.Key, works.Count()))
                .OrderByDescending(works => works.Count).ThenBy(works => works.Of.Slug, StringComparer.Ordinal)],
            events.Count,
            events.Count(happening => happening.Articles == 1));
    }
}
