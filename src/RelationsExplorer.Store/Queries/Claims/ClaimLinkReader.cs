using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>What hangs on some claims, by the number of the claim.</summary>
internal sealed record ClaimLinkReader(
    ILookup<int, Theme> Themes,
    ILookup<int, ActorRef> Actors,
    ILookup<int, PlaceRef> Places,
    ILookup<int, FoundCitation> Citations)
{
    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<int>>> _themes = EF.CompileQuery((StoreContext context, List<int> claims) =>
        from link in context.ClaimThemes
        where claims.Contains(link.Claim)
        orderby link.Claim, link.Ordinal
        select new Of<int>(link.Claim, link.Theme));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<ActorRef>>> _actors = EF.CompileQuery((StoreContext context, List<int> claims) =>
        from link in context.ClaimActors
        join actor in context.Actors on link.Actor equals actor.Number
        where claims.Contains(link.Claim)
        orderby link.Claim, link.Ordinal
        select new Of<ActorRef>(link.Claim, new ActorRef(actor.Slug, actor.Name)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<PlaceRef>>> _places = EF.CompileQuery((StoreContext context, List<int> claims) =>
        from link in context.ClaimPlaces
        join place in context.Places on link.Place equals place.Number
        where claims.Contains(link.Claim)
        orderby link.Claim, link.Ordinal
        select new Of<PlaceRef>(link.Claim, new PlaceRef(place.Slug, place.Name)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Cited>> _citations = EF.CompileQuery((StoreContext context, List<int> claims) =>
        from citation in context.Citations
        join source in context.Sources on citation.Source equals source.Number
        join article in context.Articles on source.CorpusArticle equals article.Number into articles
        from article in articles.DefaultIfEmpty()
        join note in context.Passages on citation.Note equals note.Number into notes
        from note in notes.DefaultIfEmpty()
        where claims.Contains(citation.Claim)
        orderby citation.Number
        select new Cited(citation, source, (ArticleSlug?)article.Slug, (PassageId?)note.Id));

    public static ClaimLinkReader Read(StoreSession store, List<int> claims)
    {
        var (context, names) = (store.Context, store.Index.Themes(store.Connection));
        return new ClaimLinkReader(
            _themes(context, claims).ToLookup(row => row.Claim, row => names[row.Value]),
            _actors(context, claims).ToLookup(row => row.Claim, row => row.Value),
            _places(context, claims).ToLookup(row => row.Claim, row => row.Value),
            CitationsOf(store, claims));
    }

    public static ILookup<int, FoundCitation> CitationsOf(StoreSession store, List<int> claims) =>
        _citations(store.Context, claims).ToLookup(row => row.Citation.Claim, row => new FoundCitation(
            row.Source.ToSource(row.Article), row.Citation.Marker, row.Citation.Locator, row.Note, row.Citation.Rule));

    private sealed record Of<T>(int Claim, T Value);

    private sealed record Cited(CitationRow Citation, SourceRow Source, ArticleSlug? Article, PassageId? Note);
}
