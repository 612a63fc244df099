using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads events, and where articles do not agree.</summary>
internal static class EventLoader
{
    public static void Load(BulkLoad load, Numbering numbers, Links links)
    {
        var events = numbers.Events.Items;
        var claims = Tally.Of(links.Events, events.Count);
        var articles = Tally.ArticlesOf(links.Events, links.Articles, events.Count);
        load.Insert(events.Select((happening, i) => new EventRow
        {
            Number = i + 1,
            Id = happening.Id,
            Title = happening.Title,
            Date = happening.Date,
            DateEarliest = happening.Date.Earliest?.Number,
            DateLatest = happening.Date.Latest?.Number,
            Type = happening.Type,
            Status = happening.Status,
            ClaimCount = claims[i + 1],
            ArticleCount = articles[i + 1],
            Origins = happening.Origins,
        }));
        load.Insert(events.SelectMany((happening, i) => happening.Themes.Distinct().Select((theme, ordinal) =>
            new EventThemeRow { Event = i + 1, Ordinal = ordinal, Theme = numbers.Themes.Of(theme) })));
        load.Insert(events.SelectMany((happening, i) => happening.Actors.Distinct().Select((actor, ordinal) =>
            new EventActorRow { Event = i + 1, Ordinal = ordinal, Actor = numbers.Actors.Of(actor) })));
        load.Insert(events.SelectMany((happening, i) => happening.Places.Distinct().Select((place, ordinal) =>
            new EventPlaceRow { Event = i + 1, Ordinal = ordinal, Place = numbers.Places.Of(place) })));
        load.Insert(Articles(events.Count, links));
    }

    // Claims come in the order of their articles, so each event's articles do too.
    private static IEnumerable<EventArticleRow> Articles(int count, Links links)
    {
        var told = new List<(int Article, int Claims)>?[count];
        for (var i = 0; i < links.Events.Length; i++)
        {
            foreach (var number in links.Events[i])
            {
                var articles = told[number - 1] ??= new(1);
                if (articles.Count > 0 && articles[^1].Article == links.Articles[i]) articles[^1] = (links.Articles[i], articles[^1].Claims + 1);
                else articles.Add((links.Articles[i], 1));
            }
        }

        return told.SelectMany((articles, i) => (articles ?? []).Select((one, ordinal) =>
            new EventArticleRow { Event = i + 1, Ordinal = ordinal, Article = one.Article, ClaimCount = one.Claims }));
    }

    public static void LoadDiscrepancies(BulkLoad load, Collection collection, Numbering numbers, Links links)
    {
        var discrepancies = collection.Discrepancies
            .Select(discrepancy => (
                Discrepancy: discrepancy,
                Claims: discrepancy.Sides.SelectMany(side => side.Claims).Distinct().Select(numbers.Claims.Of).ToList()))
            .Select(found => (found.Discrepancy, found.Claims, Articles: found.Claims.Select(claim => links.Articles[claim - 1]).Distinct().Count()))
            .OrderByDescending(found => found.Articles).ThenBy(found => found.Discrepancy.Id, StringComparer.Ordinal)
            .ToList();
        load.Insert(discrepancies.Select((found, i) => new DiscrepancyRow
        {
            Number = i + 1,
            Id = found.Discrepancy.Id,
            Kind = found.Discrepancy.Kind,
            About = found.Discrepancy.About,
            Event = found.Discrepancy.Event is { } happening ? numbers.Events.Of(happening) : null,
            Rule = found.Discrepancy.Rule,
            ClaimCount = found.Claims.Count,
            ArticleCount = found.Articles,
        }));
        load.Insert(discrepancies.SelectMany((found, i) => found.Discrepancy.Sides.Select((side, ordinal) =>
            new DiscrepancySideRow { Discrepancy = i + 1, Ordinal = ordinal, Says = side.Says })));
        load.Insert(discrepancies.SelectMany((found, i) => found.Discrepancy.Sides.SelectMany((side, s) => side.Claims.Distinct().Select((claim, ordinal) =>
            new DiscrepancyClaimRow { Discrepancy = i + 1, Side = s, Ordinal = ordinal, Claim = numbers.Claims.Of(claim) }))));
    }
}
