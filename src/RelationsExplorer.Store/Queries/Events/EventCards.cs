using Microsoft.EntityFrameworkCore;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>Reads events by their numbers, with all that lists show: one question for each kind of thing, however many events.</summary>
internal static class EventCards
{
    private const int MostArticles = 12;

    /// <summary>The events, in the order of the numbers.</summary>
    public static async Task<List<FoundEvent>> ReadAsync(StoreSession store, IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        var (context, names, wanted) = (store.Context, store.Index.Themes(store.Connection), numbers.ToList());
        var rows = await context.Events.Where(row => EF.Parameter(wanted).Contains(row.Number))
            .Select(row => new { row.Number, row.Id, row.Title, row.Date, row.Type, row.Status, row.ClaimCount, row.ArticleCount })
            .ToDictionaryAsync(row => row.Number, cancellation).ConfigureAwait(false);
        var themes = await context.EventThemes.Where(link => EF.Parameter(wanted).Contains(link.Event)).OrderBy(link => link.Event).ThenBy(link => link.Ordinal)
            .ToListAsync(cancellation).ConfigureAwait(false);
        var actors = await (
            from link in context.EventActors
            join actor in context.Actors on link.Actor equals actor.Number
            where EF.Parameter(wanted).Contains(link.Event)
            orderby link.Event, link.Ordinal
            select new { link.Event, Actor = new ActorRef(actor.Slug, actor.Name) }).ToListAsync(cancellation).ConfigureAwait(false);
        var places = await (
            from link in context.EventPlaces
            join place in context.Places on link.Place equals place.Number
            where EF.Parameter(wanted).Contains(link.Event)
            orderby link.Event, link.Ordinal
            select new { link.Event, Place = new PlaceRef(place.Slug, place.Name) }).ToListAsync(cancellation).ConfigureAwait(false);
        var tellings = await (
            from link in context.EventArticles
            join article in context.Articles on link.Article equals article.Number
            where EF.Parameter(wanted).Contains(link.Event) && link.Ordinal < MostArticles
            orderby link.Event, link.Ordinal
            select new { link.Event, article.Slug }).ToListAsync(cancellation).ConfigureAwait(false);
        var (themesOf, actorsOf, placesOf) = (themes.ToLookup(row => row.Event), actors.ToLookup(row => row.Event), places.ToLookup(row => row.Event));
        var toldIn = tellings.ToLookup(row => row.Event, row => row.Slug);
        return
        [
            .. from number in numbers
               let row = rows[number]
               select new FoundEvent(
                   row.Id, row.Title, row.Date, row.Type, row.Status, row.ClaimCount, row.ArticleCount,
                   [.. themesOf[number].Select(link => names[link.Theme])],
                   [.. actorsOf[number].Select(link => link.Actor)],
                   [.. placesOf[number].Select(link => link.Place)],
                   [.. toldIn[number]]),
        ];
    }
}
