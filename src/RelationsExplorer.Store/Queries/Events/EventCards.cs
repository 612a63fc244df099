using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>Reads events by their numbers, with all that lists show: one question for each kind of thing, however many events.</summary>
internal static class EventCards
{
    private const int MostArticles = 12;

    private static readonly Func<StoreContext, List<int>, IEnumerable<Card>> _cards = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        context.Events.Where(row => wanted.Contains(row.Number))
            .Select(row => new Card(row.Number, row.Id, row.Title, row.Date, row.Type, row.Status, row.ClaimCount, row.ArticleCount)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<int>>> _themes = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        context.EventThemes.Where(link => wanted.Contains(link.Event)).OrderBy(link => link.Event).ThenBy(link => link.Ordinal)
            .Select(link => new Of<int>(link.Event, link.Theme)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<ActorRef>>> _actors = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from link in context.EventActors
        join actor in context.Actors on link.Actor equals actor.Number
        where wanted.Contains(link.Event)
        orderby link.Event, link.Ordinal
        select new Of<ActorRef>(link.Event, new ActorRef(actor.Slug, actor.Name)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<PlaceRef>>> _places = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from link in context.EventPlaces
        join place in context.Places on link.Place equals place.Number
        where wanted.Contains(link.Event)
        orderby link.Event, link.Ordinal
        select new Of<PlaceRef>(link.Event, new PlaceRef(place.Slug, place.Name)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Of<ArticleSlug>>> _tellings = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from link in context.EventArticles
        join article in context.Articles on link.Article equals article.Number
        where wanted.Contains(link.Event) && link.Ordinal < MostArticles
        orderby link.Event, link.Ordinal
        select new Of<ArticleSlug>(link.Event, article.Slug));

    /// <summary>The events, in the order of the numbers.</summary>
    public static List<FoundEvent> Read(StoreSession store, IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        cancellation.ThrowIfCancellationRequested();
        var (context, names, wanted) = (store.Context, store.Index.Themes(store.Connection), numbers.ToList());
        var cards = _cards(context, wanted).ToDictionary(card => card.Number);
        var themes = _themes(context, wanted).ToLookup(row => row.Event, row => names[row.Value]);
        var actors = _actors(context, wanted).ToLookup(row => row.Event, row => row.Value);
        var places = _places(context, wanted).ToLookup(row => row.Event, row => row.Value);
        var toldIn = _tellings(context, wanted).ToLookup(row => row.Event, row => row.Value);
        return
        [
            .. from number in numbers
               let card = cards[number]
               select new FoundEvent(
                   card.Id, card.Title, card.Date, card.Type, card.Status, card.Claims, card.Articles,
                   [.. themes[number]], [.. actors[number]], [.. places[number]], [.. toldIn[number]]),
        ];
    }

    private sealed record Card(int Number, EventId Id, string Title, EdtfDate Date, EventType Type, EventStatus Status, int Claims, int Articles);

    private sealed record Of<T>(int Event, T Value);
}
