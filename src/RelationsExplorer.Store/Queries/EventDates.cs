using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>Finds events by their days, and claims by the events that they tell of.</summary>
internal static class EventDates
{
    public static NumberSet EventsDuring(StoreSession store, DateFilter during)
    {
        var set = NumberSet.Empty(store.Index.Most(Subject.Events));
        var (range, surely) = (DayRange.Of(during.Date), during.Surely);
        foreach (ref readonly var e in store.Index.Events(store.Connection).AsSpan())
        {
            if (surely ? range.Holds(e.FirstDay, e.LastDay) : range.MayHold(e.FirstDay, e.LastDay)) set.Add(e.Number);
        }

        return set;
    }

    public static NumberSet ClaimsDuring(StoreSession store, DateFilter during)
    {
        using var events = EventsDuring(store, during);
        var set = NumberSet.Empty(store.Index.Most(Subject.Claims));
        var pairs = store.Index.List(store.Connection, NumberLists.ClaimEvents);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (events.Contains(pairs[i + 1])) set.Add(pairs[i]);
        }

        return set;
    }
}
