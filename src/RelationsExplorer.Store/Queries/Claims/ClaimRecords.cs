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
    private static readonly Func<StoreContext, int, int, IEnumerable<Joined>> _claims = EF.CompileQuery((StoreContext context, int first, int last) =>
        from claim in context.Claims
        join article in context.Articles on claim.Article equals article.Number
        join passage in context.Passages on claim.Passage equals passage.Number
        join speaker in context.Actors on claim.Speaker equals speaker.Number into speakers
        from speaker in speakers.DefaultIfEmpty()
        join reporter in context.Actors on claim.Reporter equals reporter.Number into reporters
        from reporter in reporters.DefaultIfEmpty()
        where claim.Number >= first && claim.Number <= last
        orderby claim.Number
        select new Joined(claim, article.Slug, passage.Id, (ActorSlug?)speaker.Slug, (ActorSlug?)reporter.Slug));

    private static readonly Func<StoreContext, int, int, IEnumerable<Of<int>>> _themes = EF.CompileQuery((StoreContext context, int first, int last) =>
        from link in context.ClaimThemes
        where link.Claim >= first && link.Claim <= last
        orderby link.Claim, link.Ordinal
        select new Of<int>(link.Claim, link.Theme));

    private static readonly Func<StoreContext, int, int, IEnumerable<Of<ActorSlug>>> _actors = EF.CompileQuery((StoreContext context, int first, int last) =>
        from link in context.ClaimActors
        join actor in context.Actors on link.Actor equals actor.Number
        where link.Claim >= first && link.Claim <= last
        orderby link.Claim, link.Ordinal
        select new Of<ActorSlug>(link.Claim, actor.Slug));

    private static readonly Func<StoreContext, int, int, IEnumerable<Of<PlaceSlug>>> _places = EF.CompileQuery((StoreContext context, int first, int last) =>
        from link in context.ClaimPlaces
        join place in context.Places on link.Place equals place.Number
        where link.Claim >= first && link.Claim <= last
        orderby link.Claim, link.Ordinal
        select new Of<PlaceSlug>(link.Claim, place.Slug));

    private static readonly Func<StoreContext, int, int, IEnumerable<Of<EventId>>> _events = EF.CompileQuery((StoreContext context, int first, int last) =>
        from link in context.ClaimEvents
        join happening in context.Events on link.Event equals happening.Number
        where link.Claim >= first && link.Claim <= last
        orderby link.Claim, link.Ordinal
        select new Of<EventId>(link.Claim, happening.Id));

    /// <summary>So many claims from the first number on.</summary>
    public static List<Claim> Read(StoreSession store, int first, int count, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (context, last, names) = (store.Context, first + count - 1, store.Index.Themes(store.Connection));
        var themes = _themes(context, first, last).ToLookup(row => row.Claim, row => names[row.Value].Slug);
        var actors = _actors(context, first, last).ToLookup(row => row.Claim, row => row.Value);
        var places = _places(context, first, last).ToLookup(row => row.Claim, row => row.Value);
        var events = _events(context, first, last).ToLookup(row => row.Claim, row => row.Value);
        return [.. _claims(context, first, last).Select(row => Record(
            row, [.. themes[row.Row.Number]], [.. actors[row.Row.Number]], [.. places[row.Row.Number]], [.. events[row.Row.Number]]))];
    }

    private static Claim Record(Joined joined, ThemeSlug[] themes, ActorSlug[] actors, PlaceSlug[] places, EventId[] events)
    {
        var row = joined.Row;
        return new(
            row.Id, joined.Article, joined.Passage, new Span(row.Start, row.End), new Span(row.SentenceStart, row.SentenceEnd), row.Text, new Speaker(joined.Speaker), joined.Reporter, row.Modality, row.Stance,
            themes, actors, places, events, row.Origins);
    }

    private sealed record Joined(ClaimRow Row, ArticleSlug Article, PassageId Passage, ActorSlug? Speaker, ActorSlug? Reporter);

    private sealed record Of<T>(int Claim, T Value);
}
