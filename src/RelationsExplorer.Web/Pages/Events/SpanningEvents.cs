using RelationsExplorer.Store.Queries.Events;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The events of a lane that are left out because they reach beyond both ends of the window, where these are more than a few.</summary>
/// <param name="First">The first day of the window.</param>
/// <param name="Last">Its last day.</param>
/// <param name="AtStart">How many of them would count at its start.</param>
/// <param name="AtEnd">How many would count at its end: their beginning is open.</param>
internal readonly record struct SpanningEvents(int First, int Last, int AtStart, int AtEnd)
{
    private const int MostDrawn = 2;

    /// <summary>How many there are.</summary>
    public int Count => AtStart + AtEnd;

    /// <summary>Those of a lane.</summary>
    public static SpanningEvents Of(ReadOnlySpan<TimelineEvent> events, TimelineWindow window)
    {
        var (first, last) = ((int)window.First.Number, (int)window.Last.Number);
        var (atStart, atEnd) = (0, 0);
        foreach (ref readonly var e in events)
        {
            if (e.FirstDay >= first || e.LastDay <= last) continue;
            if (e.Day <= last || e.Day == TimelineEvent.Endless) atStart++;
            else atEnd++;
        }

        return atStart + atEnd > MostDrawn ? new SpanningEvents(first, last, atStart, atEnd) : default;
    }

    /// <summary>Whether an event is one of them.</summary>
    public bool Hold(in TimelineEvent e) => Count > 0 && e.FirstDay < First && e.LastDay > Last;
}
