using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Reads claims as the records of the corpus that they were made from, origins included.</summary>
internal static class ClaimRecords
{
    /// <summary>So many claims from the first number on.</summary>
    public static async Task<List<Claim>> ReadAsync(StoreSession store, int first, int count, CancellationToken cancellation)
    {
        var (context, last) = (store.Context, first + count - 1);
        var rows = await (
            from claim in context.Claims
            join article in context.Articles on claim.Article equals article.Number
            join passage in context.Passages on claim.Passage equals passage.Number
            join speaker in context.Actors on claim.Speaker equals speaker.Number into speakers
            from speaker in speakers.DefaultIfEmpty()
            join reporter in context.Actors on claim.Reporter equals reporter.Number into reporters
            from reporter in reporters.DefaultIfEmpty()
            where claim.Number >= first && claim.Number <= last
            orderby claim.Number
            select new { Row = claim, Article = article.Slug, Passage = passage.Id, Speaker = (ActorSlug?)speaker.Slug, Reporter = (ActorSlug?)reporter.Slug })
            .ToListAsync(cancellation).ConfigureAwait(false);
        var themes = (await (
            from link in context.ClaimThemes
            join theme in context.Themes on link.Theme equals theme.Number
            where link.Claim >= first && link.Claim <= last
            orderby link.Claim, link.Ordinal
            select new { link.Claim, theme.Slug }).ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(row => row.Claim, row => row.Slug);
        var actors = (await (
            from link in context.ClaimActors
            join actor in context.Actors on link.Actor equals actor.Number
            where link.Claim >= first && link.Claim <= last
            orderby link.Claim, link.Ordinal
            select new { link.Claim, actor.Slug }).ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(row => row.Claim, row => row.Slug);
        var places = (await (
            from link in context.ClaimPlaces
            join place in context.Places on link.Place equals place.Number
            where link.Claim >= first && link.Claim <= last
            orderby link.Claim, link.Ordinal
            select new { link.Claim, place.Slug }).ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(row => row.Claim, row => row.Slug);
        var events = (await (
            from link in context.ClaimEvents
            join happening in context.Events on link.Event equals happening.Number
            where link.Claim >= first && link.Claim <= last
            orderby link.Claim, link.Ordinal
            select new { link.Claim, happening.Id }).ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(row => row.Claim, row => row.Id);
        return [.. rows.Select(row => Record(row.Row, row.Article, row.Passage, row.Speaker, row.Reporter,
            [.. themes[row.Row.Number]], [.. actors[row.Row.Number]], [.. places[row.Row.Number]], [.. events[row.Row.Number]]))];
    }

    private static Claim Record(
        ClaimRow row,
        ArticleSlug article,
        PassageId passage,
        ActorSlug? speaker,
        ActorSlug? reporter,
        ThemeSlug[] themes,
        ActorSlug[] actors,
        PlaceSlug[] places,
        EventId[] events) =>
        new(row.Id, article, passage, new Span(row.Start, row.End), row.Text, new Speaker(speaker), reporter, row.Modality, row.Stance, themes, actors, places, events, row.Origins);
}
