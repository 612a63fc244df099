using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Joins events of different articles that are one: dates that may be the same day, the same kind, and enough names and
/// words in common. Where two readings remain, nothing is joined: a wrong link costs the reader more than a missing one.
/// </summary>
internal static class EventMerger
{
    /// <summary>The merged events by id, and which of them each event of an article became.</summary>
    public static (IReadOnlyList<Event> Events, IReadOnlyDictionary<EventId, EventId> Became) Merge(IReadOnlyList<Draft> drafts)
    {
        var weighty = new WeightyWords();
        var merged = new List<(Event Event, EventWords Words)>();
        var byId = new Dictionary<EventId, int>();
        var candidates = new EventCandidates();
        var became = new Dictionary<EventId, EventId>();
        foreach (var draft in drafts)
        {
            var before = merged.Count;
            foreach (var told in draft.Events)
            {
                var words = EventWords.Of(told, weighty);
                if (byId.TryGetValue(told.Id, out var known))
                {
                    merged[known] = (EventJoiner.Together(merged[known].Event, told, EventRules.SameNameElsewhere), merged[known].Words);
                    became[told.Id] = told.Id;
                    continue;
                }

                var same = candidates.Of(told, words).Where(i => i < before && IsSame(merged[i], (told, words))).Take(2).ToList();
                if (same.Count == 1)
                {
                    merged[same[0]] = (EventJoiner.Together(merged[same[0]].Event, told, EventRules.SameEventElsewhere), merged[same[0]].Words);
                    became[told.Id] = merged[same[0]].Event.Id;
                    continue;
                }

                became[told.Id] = told.Id;
                if (EventJoiner.IsKnown(told)) byId.Add(told.Id, merged.Count);
                merged.Add((told, words));
                candidates.Add(merged.Count - 1, told, words);
            }
        }

        return ([.. merged.Select(m => m.Event).OrderBy(e => e.Id)], became);
    }

    private static bool IsSame((Event Event, EventWords Words) a, (Event Event, EventWords Words) b)
    {
        if (!a.Event.Date.Overlaps(b.Event.Date) || !KindFits(a.Event, b.Event) || (EventJoiner.IsKnown(a.Event) && EventJoiner.IsKnown(b.Event))) return false;
        var places = WeightyWords.Shared(a.Words.Places, b.Words.Places);
        var actors = WeightyWords.Shared(a.Words.Actors, b.Words.Actors);
        var shared = WeightyWords.Shared(a.Words.Words, b.Words.Words);
        var least = Math.Min(a.Words.Words.Length, b.Words.Words.Length);
        return (actors + places >= 2 || places >= 1) && least >= 2 && shared * 2 >= least;
    }

    // A date that an editor has set is not given up for another one.
    private static bool KindFits(Event a, Event b) =>
        a.Type == b.Type && a.Status == b.Status && (a.Date.Equals(b.Date) || !(DatedByEditor(a) || DatedByEditor(b)));

    private static bool DatedByEditor(Event told) => told.Origins.Any(o => o is { Value: OriginOf.Date, IsEditors: true });
}
