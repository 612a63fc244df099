using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads events, and where articles do not agree.</summary>
internal static class EventLoader
{
    public static void Load(BulkLoad load, Numbering numbers, Tally tally)
    {
        var events = numbers.Events.Items;
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
            ClaimCount = tally.Tellings[i].Sum(telling => telling.Claims),
            ArticleCount = tally.Tellings[i].Count,
            Origins = happening.Origins,
        }));
        load.Insert(events.SelectMany((happening, i) => numbers.Themes.Of(happening.Themes).Select((theme, ordinal) =>
            new EventThemeRow { Event = i + 1, Ordinal = ordinal, Theme = theme })));
        load.Insert(events.SelectMany((happening, i) => numbers.Actors.Of(happening.Actors).Select((actor, ordinal) =>
            new EventActorRow { Event = i + 1, Ordinal = ordinal, Actor = actor })));
        load.Insert(events.SelectMany((happening, i) => numbers.Places.Of(happening.Places).Select((place, ordinal) =>
            new EventPlaceRow { Event = i + 1, Ordinal = ordinal, Place = place })));

        // Claims come in the order of their articles, so each event's articles do too.
        load.Insert(tally.Tellings.SelectMany((tellings, i) => tellings.Select((telling, ordinal) =>
            new EventArticleRow { Event = i + 1, Ordinal = ordinal, Article = telling.Article, ClaimCount = telling.Claims })));
    }

    public static void LoadDiscrepancies(BulkLoad load, Collection collection, Numbering numbers, ToldClaims told)
    {
        var discrepancies = collection.Discrepancies
            .Select(discrepancy => (
                Discrepancy: discrepancy,
                Claims: discrepancy.Sides.SelectMany(side => side.Claims).Distinct().Select(told.NumberOf).ToList()))
            .Select(found => (found.Discrepancy, found.Claims, Articles: found.Claims.Select(claim => claim.Article).Distinct().Count()))
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
            new DiscrepancyClaimRow { Discrepancy = i + 1, Side = s, Ordinal = ordinal, Claim = told.NumberOf(claim).Number }))));
    }
}
