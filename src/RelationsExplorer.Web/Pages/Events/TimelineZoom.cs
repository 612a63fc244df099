using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The way through time by plain links: out to the whole, on to what is beside, in to the parts.</summary>
/// <param name="Trail">From all time to where one is; the last leads nowhere.</param>
/// <param name="Before">The period before; null where the time is none of the round ones.</param>
/// <param name="After">The period after.</param>
/// <param name="Parts">What one can zoom in to, each with how many events may lie in it.</param>
internal sealed record TimelineZoom(
    IReadOnlyList<(string Name, ListAddress? Address)> Trail,
    (string Name, ListAddress Address)? Before,
    (string Name, ListAddress Address)? After,
    IReadOnlyList<ZoomPart> Parts)
{
    /// <summary>The name of the time in addresses.</summary>
    public const string Name = "during";

    private const int MostParts = 40;

    /// <summary>The way from here.</summary>
    public static TimelineZoom Of(Timeline timeline, TimelineWindow? window, EdtfDate? during, ListAddress address)
    {
        var here = Period.OfOrNull(during);
        var trail = new List<(string, ListAddress?)>();
        for (var whole = here?.Whole; whole is { Unit: < PeriodUnit.Century } outer; whole = outer.Whole) trail.Insert(0, (outer.InWords, To(outer)));
        trail.Insert(0, ("All time", during is null ? null : address.Only(Name, null).Only("surely", null)));
        if (during is not null) trail.Add((during.InWords(), null));
        return new TimelineZoom(
            trail,
            here is { Previous: { First: var first } previous } && first >= Period.Beginning ? (previous.InWords, To(previous)) : null,
            here is { Next: { Last: var last } next } && last <= Period.End ? (next.InWords, To(next)) : null,
            window is null || here?.Unit == PeriodUnit.Day ? [] : PartsOf(timeline, window, To));

        ListAddress To(Period period) => address.Only(Name, period.Edtf);
    }

    private static List<ZoomPart> PartsOf(Timeline timeline, TimelineWindow window, Func<Period, ListAddress> to)
    {
        var unit = window.Years switch { > 250 => PeriodUnit.Century, > 12 => PeriodUnit.Decade, > 1.2 => PeriodUnit.Year, > 0.1 => PeriodUnit.Month, _ => PeriodUnit.Day };
        var periods = Period.Between(unit, window.First, window.Last).Take(MostParts).ToList();
        var counts = CountsOf(timeline, [.. periods.Select(period => (int)period.First.Number)], (int)periods[^1].Last.Number);
        return [.. periods.Select((period, i) => new ZoomPart(period.Name, period.InWords, to(period), counts[i]))];
    }

    // Each event counts in the periods from the one in which it may begin to the one in which it may end: two steps for an event, however many periods.
    private static int[] CountsOf(Timeline timeline, int[] starts, int end)
    {
        var (steps, seen) = (new int[starts.Length + 1], timeline.EventsRepeat ? new HashSet<int>() : null);

        // Events come by their first day: most lie within the period of the one before, and are only counted.
        var (here, first, last, within) = (0, starts[0], LastOf(0), 0);
        foreach (var lane in timeline.Lanes)
        {
            foreach (ref readonly var e in lane.Events.Span)
            {
                if (e.LastDay < starts[0] || e.FirstDay > end || seen?.Add(e.Number) == false) continue;
                if (e.FirstDay >= first && e.LastDay <= last)
                {
                    within++;
                    continue;
                }

                var period = PeriodOf(starts, e.FirstDay, here);
                steps[period]++;
                steps[PeriodOf(starts, e.LastDay, period) + 1]--;
                if (period == here) continue;
                Count();
                (here, first, last, within) = (period, starts[period], LastOf(period), 0);
            }
        }

        Count();
        for (var i = 1; i < steps.Length; i++) steps[i] += steps[i - 1];
        return steps;

        int LastOf(int period) => period + 1 < starts.Length ? starts[period + 1] - 1 : end;

        void Count()
        {
            steps[here] += within;
            steps[here + 1] -= within;
        }
    }

    // The last period that begins before the day is over, the first for all that lies before; mostly it is the one that is guessed, or one beside it.
    private static int PeriodOf(int[] starts, int day, int guess)
    {
        while (guess > 0 && day < starts[guess]) guess--;
        while (guess + 1 < starts.Length && day >= starts[guess + 1]) guess++;
        return guess;
    }
}

/// <summary>A part of the time shown.</summary>
/// <param name="Name">Among its like.</param>
/// <param name="InWords">Alone.</param>
/// <param name="Address">The list zoomed to it.</param>
/// <param name="Count">How many events may lie in it.</param>
internal sealed record ZoomPart(string Name, string InWords, ListAddress Address, int Count);
