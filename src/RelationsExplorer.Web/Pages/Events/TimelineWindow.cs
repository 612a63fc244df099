using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Events;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The span of time that a timeline shows.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, inside.</param>
internal sealed record TimelineWindow(Day First, Day Last)
{
    private const int LongestAsked = 300;

    private static readonly int _firstDay = (int)Period.Beginning.Number;
    private static readonly int _lastDay = (int)Period.End.Number;

    /// <summary>How many years it is long.</summary>
    public double Years => (Last.Number - First.Number + 1) / 365.25;

    /// <summary>
    /// The window of a list: the time that was asked for where it has two ends, else from the decade in which the bulk of the
    /// events begins to the last of them. Null where no event can be placed.
    /// </summary>
    public static TimelineWindow? OfOrNull(Timeline timeline, EdtfDate? during)
    {
        if (timeline.Lanes.All(lane => Placed(lane).IsEmpty)) return null;
        if (during is { Earliest: { Year: >= 0 } first, Latest: { Year: <= 9999 } last } && last.Year - first.Year <= LongestAsked)
            return new TimelineWindow(first, last);

        var (years, latest, reached) = YearsOf(timeline);
        var start = during is null ? StartOfBulk(years) : years[0].Key;
        if (during?.Earliest is { Year: >= 0 } asked) start = Math.Max(start, asked.Year);
        var end = Day.OfNumber(latest).Year;

        // An end that lies far beyond the beginning of the last event would press all others together.
        var reach = Math.Min(9999, Day.OfNumber(reached).Year);
        if (reach - end <= Math.Max(5, (end - start) / 4)) end = reach;
        if (during?.Latest is { } until) end = Math.Min(end, until.Year);
        return new TimelineWindow(new Day(start, 1, 1), new Day(Math.Max(start, end), 12, 31));
    }

    /// <summary>How many events begin in each year, ascending; and the last days on which one begins and ends.</summary>
    private static (List<KeyValuePair<long, int>> Years, int LastBeginning, int LastEnding) YearsOf(Timeline timeline)
    {
        var years = new SortedDictionary<long, int>();
        var (latest, reached) = (int.MinValue, int.MinValue);
        foreach (var lane in timeline.Lanes)
        {
            var placed = Placed(lane);
            if (placed.Length > 0) latest = Math.Max(latest, placed[^1].Day);
            foreach (ref readonly var e in placed)
            {
                if (e.LastDay > reached && e.LastDay != TimelineEvent.Endless) reached = e.LastDay;
            }

            // Events come in the order of their days, so that those of a year follow one another.
            while (placed.Length > 0)
            {
                var year = Day.OfNumber(placed[0].Day).Year;
                var count = TimelineEvent.IndexBehind(placed, (int)new Day(year, 12, 31).Number);
                years[year] = years.GetValueOrDefault(year) + count;
                placed = placed[count..];
            }
        }

        return ([.. years], latest, Math.Max(latest, reached));
    }

    // Those of the years 0 to 9999.
    private static ReadOnlySpan<TimelineEvent> Placed(TimelineLane lane)
    {
        var events = lane.Events.Span;
        return events[TimelineEvent.IndexBehind(events, _firstDay - 1)..TimelineEvent.IndexBehind(events, _lastDay)];
    }

    /// <summary>The year with which the line begins: the first before which less than a tenth is left out, if that halves the line.</summary>
    /// <param name="years">Years and how many events begin in each, ascending.</param>
    public static long StartOfBulk(IReadOnlyList<KeyValuePair<long, int>> years)
    {
        var all = years.Sum(year => year.Value);
        var (first, last) = (years[0].Key, years[^1].Key);
        var (left, start) = (0, first);
        foreach (var (year, count) in years)
        {
            start = year;
            left += count;
            if (left * 10 > all) break;
        }

        var chosen = last - start < (last - first) / 2 ? start : first;

        // A long line begins with a whole decade.
        return last - chosen > 15 ? chosen - (chosen % 10) : chosen;
    }
}
