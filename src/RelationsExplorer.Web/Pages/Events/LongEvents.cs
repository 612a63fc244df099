using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The events of a lane that are drawn as long bars of their own even where the others are only counted, as far as there is room for them.</summary>
internal static class LongEvents
{
    /// <summary>In how many rows they lie at most.</summary>
    public const int MostRows = 3;

    // How long one is drawn at least, the room between two, and how far beyond the window what goes on there is drawn.
    private const double Least = 48;
    private const double Between = 3;
    private const double Beyond = 6;

    /// <summary>The long events of a lane, without those that reach beyond both ends of the window where these are left out.</summary>
    /// <param name="events">Those that may lie in the window.</param>
    /// <param name="spanning">Those that are left out.</param>
    /// <param name="scale">Of the window.</param>
    public static List<TimelineEvent> Of(ReadOnlySpan<TimelineEvent> events, SpanningEvents spanning, TimeScale scale)
    {
        // What has fewer days than this is certainly too short: few of very many events are looked at twice.
        var leastDays = (long)Math.Ceiling((Least - (2 * Beyond)) / scale.PerDay);
        var longs = new List<TimelineEvent>();
        foreach (ref readonly var e in events)
        {
            if (e.LengthInDays < leastDays || spanning.Hold(e)) continue;

            // Of those that lie between the same two days, each needs a row of its own; they come one after another.
            var isOneOfTooMany = longs.Count >= MostRows && longs[^MostRows] is var other && other.FirstDay == e.FirstDay && other.LastDay == e.LastDay;
            if (!isOneOfTooMany) longs.Add(e);
        }

        return longs;
    }

    /// <summary>Where an event begins and ends in the drawing. What reaches beyond an end is drawn beyond it, and cut there.</summary>
    public static (double From, double To) Reach(TimelineEvent e, TimeScale scale, TimelineWindow window) =>
        (scale.StartOf(e.FirstDay) - (e.FirstDay != TimelineEvent.Open && e.FirstDay < window.First.Number ? Beyond : 0),
            scale.EndOf(e.LastDay) + (e.LastDay != TimelineEvent.Endless && e.LastDay > window.Last.Number ? Beyond : 0));

    /// <summary>Puts the longest first into rows; those that have no room are left out.</summary>
    public static List<(TimelineEvent Event, double From, double To, int Row)> InRows(List<TimelineEvent> longs, TimeScale scale, TimelineWindow window)
    {
        // A heap, since the rows are full long before all are looked at. Of thousands only their places and lengths are held.
        var waiting = new List<(int Place, (double, int) Order)>(longs.Count);
        for (var place = 0; place < longs.Count; place++)
        {
            var (from, to) = Reach(longs[place], scale, window);
            if (to - from >= Least) waiting.Add((place, (from - to, longs[place].Number)));
        }

        var queue = new PriorityQueue<int, (double, int)>(waiting);
        var (rows, placed) = (new List<List<(double From, double To)>>(), new List<(TimelineEvent, double, double, int)>());
        while (queue.TryDequeue(out var next, out _) && !AreFull(rows))
        {
            var e = longs[next];
            var (from, to) = Reach(e, scale, window);
            var row = rows.FindIndex(spans => spans.TrueForAll(span => to + Between <= span.From || from >= span.To + Between));
            if (row < 0 && rows.Count == MostRows) continue;
            if (row < 0)
            {
                row = rows.Count;
                rows.Add([]);
            }

            rows[row].Add((from, to));
            rows[row].Sort();
            placed.Add((e, from, to, row));
        }

        return placed;
    }

    // Whether no row has room for the shortest of the long ones.
    private static bool AreFull(List<List<(double From, double To)>> rows)
    {
        if (rows.Count < MostRows) return false;
        foreach (var row in rows)
        {
            var free = -Beyond;
            foreach (var (from, to) in row)
            {
                if (from - Between - free >= Least - 1) return false;
                free = to + Between;
            }

            if (TimelineDrawing.Width + Beyond - free >= Least - 1) return false;
        }

        return true;
    }
}
