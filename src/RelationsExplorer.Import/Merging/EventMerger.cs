using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Import.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Joins events of different articles that are one: dates that may be the same day, the same kind, and enough names and
/// words in common. Where two readings remain, nothing is joined: a wrong link costs the reader more than a missing one.
/// </summary>
internal static class EventMerger
{
    private const long Year = 366;

    /// <summary>The merged events by id, and which of them each event of an article became.</summary>
    public static (IReadOnlyList<Event> Events, IReadOnlyDictionary<EventId, EventId> Became) Merge(IReadOnlyList<Draft> drafts)
    {
        var merged = new List<(Event Event, EventWords Words)>();
        var byId = new Dictionary<EventId, int>();
        var byYear = new Dictionary<long, List<int>>();
        var became = new Dictionary<EventId, EventId>();
        foreach (var draft in drafts)
        {
            var before = merged.Count;
            foreach (var told in draft.Events)
            {
                var words = EventWords.Of(told);
                var years = YearsOf(told.Date).ToList();
                if (byId.TryGetValue(told.Id, out var known))
                {
                    merged[known] = (EventJoiner.Together(merged[known].Event, told, "same-name-in-another-article"), merged[known].Words);
                    became[told.Id] = told.Id;
                    continue;
                }

                var same = years.SelectMany(y => byYear.GetValueOrDefault(y) ?? []).Distinct().Where(i => i < before && IsSame(merged[i], (told, words))).Take(2).ToList();
                if (same.Count == 1)
                {
                    merged[same[0]] = (EventJoiner.Together(merged[same[0]].Event, told, "same-event-in-another-article"), merged[same[0]].Words);
                    became[told.Id] = merged[same[0]].Event.Id;
                    continue;
                }

                became[told.Id] = told.Id;
                if (EventJoiner.IsKnown(told)) byId.Add(told.Id, merged.Count);
                merged.Add((told, words));
                foreach (var year in years)
                {
                    if (!byYear.TryGetValue(year, out var list)) byYear[year] = list = [];
                    list.Add(merged.Count - 1);
                }
            }
        }

        return ([.. merged.Select(m => m.Event).OrderBy(e => e.Id)], became);
    }

    // Only dates of a year or less can be held against each other; longer ones say too little.
    private static IEnumerable<long> YearsOf(EdtfDate date)
    {
        if (date.Earliest is not { } first || date.Latest is not { } last || last.Number - first.Number > Year) yield break;
        for (var year = first.Year; year <= last.Year; year++) yield return year;
    }

    private static bool IsSame((Event Event, EventWords Words) a, (Event Event, EventWords Words) b)
    {
        if (!a.Event.Date.Overlaps(b.Event.Date) || !KindFits(a.Event, b.Event) || (EventJoiner.IsKnown(a.Event) && EventJoiner.IsKnown(b.Event))) return false;
        var places = a.Words.Places.Intersect(b.Words.Places).Count();
        var actors = a.Words.Actors.Intersect(b.Words.Actors).Count();
        var shared = a.Words.Words.Intersect(b.Words.Words).Count();
        var least = Math.Min(a.Words.Words.Count, b.Words.Words.Count);
        return (actors + places >= 2 || places >= 1) && least >= 2 && shared * 2 >= least;
    }

    // A date that an editor has set is not given up for another one.
    private static bool KindFits(Event a, Event b) =>
        a.Type == b.Type && a.Status == b.Status && (a.Date.Equals(b.Date) || !(DatedByEditor(a) || DatedByEditor(b)));

    private static bool DatedByEditor(Event told) => told.Origins.Any(o => o is { Value: "date", IsEditors: true });
}
