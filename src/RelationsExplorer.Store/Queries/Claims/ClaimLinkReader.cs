using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>What hangs on some claims, by the number of the claim.</summary>
internal sealed record ClaimLinkReader(
    ILookup<int, Theme> Themes,
    ILookup<int, ActorRef> Actors,
    ILookup<int, PlaceRef> Places,
    ILookup<int, FoundCitation> Citations)
{
    public static async Task<ClaimLinkReader> ReadAsync(StoreSession store, List<int> claims, CancellationToken cancellation)
    {
        var context = store.Context;
        var names = store.Index.Themes(store.Connection);
        var themes = await (
            from link in context.ClaimThemes
            where EF.Parameter(claims).Contains(link.Claim)
            orderby link.Claim, link.Ordinal
            select new { link.Claim, link.Theme }).ToListAsync(cancellation).ConfigureAwait(false);
        var actors = await (
            from link in context.ClaimActors
            join actor in context.Actors on link.Actor equals actor.Number
            where EF.Parameter(claims).Contains(link.Claim)
            orderby link.Claim, link.Ordinal
            select new { link.Claim, Actor = new ActorRef(actor.Slug, actor.Name) }).ToListAsync(cancellation).ConfigureAwait(false);
        var places = await (
            from link in context.ClaimPlaces
            join place in context.Places on link.Place equals place.Number
            where EF.Parameter(claims).Contains(link.Claim)
            orderby link.Claim, link.Ordinal
            select new { link.Claim, Place = new PlaceRef(place.Slug, place.Name) }).ToListAsync(cancellation).ConfigureAwait(false);
        return new ClaimLinkReader(
            themes.ToLookup(row => row.Claim, row => names[row.Theme]),
            actors.ToLookup(row => row.Claim, row => row.Actor),
            places.ToLookup(row => row.Claim, row => row.Place),
            await CitationsAsync(store, claims, cancellation).ConfigureAwait(false));
    }

    public static async Task<ILookup<int, FoundCitation>> CitationsAsync(StoreSession store, List<int> claims, CancellationToken cancellation)
    {
        var context = store.Context;
        var citations = await (
            from citation in context.Citations
            join source in context.Sources on citation.Source equals source.Number
            join article in context.Articles on source.CorpusArticle equals article.Number into articles
            from article in articles.DefaultIfEmpty()
            join note in context.Passages on citation.Note equals note.Number into notes
            from note in notes.DefaultIfEmpty()
            where EF.Parameter(claims).Contains(citation.Claim)
            orderby citation.Number
            select new { citation, source, Article = (ArticleSlug?)article.Slug, Note = (PassageId?)note.Id })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return citations.ToLookup(row => row.citation.Claim, row => new FoundCitation(
            row.source.ToSource(row.Article), row.citation.Marker, row.citation.Locator, row.Note, row.citation.Rule));
    }
}
