using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>Finds events by their days, and claims by the events that they tell of.</summary>
internal static class EventDates
{
    public static NumberSet EventsDuring(StoreSession store, DateFilter during)
    {
        var blocks = store.Index.KeptOrNull<EventBlocks>() ?? store.Index.Keep(new EventBlocks(store.Index.Events(store.Connection)));
        return blocks.During(DayRange.Of(during.Date), during.Surely);
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
