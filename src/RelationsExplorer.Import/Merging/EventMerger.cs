using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Joins events of different articles that are one (<see cref="SameEvent"/>). Where two readings remain, nothing is joined: a wrong
/// link costs the reader more than a missing one.
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
            var claims = draft.Claims.ToDictionary(claim => claim.Id);
            var figures = draft.Mentions.OfType<FigureMention>().ToLookup(figure => figure.Passage);
            foreach (var told in draft.Events)
            {
                var words = SameEvent.DayOrNull(told) is null ? EventWords.Of(told, weighty) : EventWords.Of(told, weighty, claims, figures);
                if (byId.TryGetValue(told.Id, out var known))
                {
                    merged[known] = (EventJoiner.Together(merged[known].Event, told, EventRules.SameNameElsewhere), merged[known].Words.And(words));
                    became[told.Id] = told.Id;
                    continue;
                }

                if (SameEvent.OnlyOrNull(candidates.Of(told, words).Where(i => i < before).Select(i => (i, merged[i])), (told, words)) is var (only, rule))
                {
                    merged[only] = (EventJoiner.Together(merged[only].Event, told, rule), merged[only].Words.And(words));
                    became[told.Id] = merged[only].Event.Id;
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
}
