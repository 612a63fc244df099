using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Events;

/// <summary>Joins tellings of one event inside an article: the same date, the same kind, and actors or places in common.</summary>
internal static class EventJoiner
{
    /// <summary>The events, joined, in the order in which they are first told.</summary>
    /// <param name="told">What the claims tell, one event for each telling.</param>
    /// <param name="marked">What an editor has marked: these stand apart from each other, and take in other tellings of them.</param>
    public static IReadOnlyList<Event> Join(IReadOnlyList<Event> told, IReadOnlyList<Event> marked)
    {
        var joined = marked.Select(e => new GrowingEvent(e)).ToList();
        foreach (var telling in told)
        {
            var isKnown = IsKnown(telling);
            if (joined.Find(e => e.IsToldBy(telling, isKnown)) is not { } same) joined.Add(new GrowingEvent(telling));
            else same.Add(telling, same.Id == telling.Id ? EventRules.SameName : EventRules.SameDateTypeActors);
        }

        return [.. joined.Select(e => e.Whole())];
    }

    /// <summary>Two tellings as one event: the first one's title and date, what both say of the rest.</summary>
    public static Event Together(Event first, Event second, string rule)
    {
        var joined = new GrowingEvent(first);
        joined.Add(second, rule);
        return joined.Whole();
    }

    /// <summary>Whether the chronicle knows the event: then its name alone says which it is.</summary>
    public static bool IsKnown(Event told) => told.Origins.Any(o => o is { Value: OriginOf.Title, Rule: EventRules.Chronicle });
}
