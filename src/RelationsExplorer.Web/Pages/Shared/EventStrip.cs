using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>An event on the small timeline of a page.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">What happened.</param>
/// <param name="Date">When.</param>
/// <param name="IsFuture">Whether it is only expected.</param>
internal sealed record StripEvent(EventId Id, string Title, EdtfDate Date, bool IsFuture)
{
    /// <summary>How it is drawn: what is only expected is hollow, what has no certain bounds is pale.</summary>
    public string? Manner =>
        IsFuture ? "future"
        : Date.IsApproximate || Date.IsUncertain || Date.Earliest is null || Date.Latest is null ? "vague"
        : null;
}

/// <summary>
/// A small timeline, ready to be drawn: every event on a lane of its own as long as another is in its way. What lies far
/// before the others is counted at the left end, so that it does not press the rest together.
/// </summary>
internal sealed class EventStrip
{
    private const double LaneHeight = 9;
    private const double Least = 6;
    private const int MostLanes = 12;

    private EventStrip(IReadOnlyList<Mark> marks, IReadOnlyList<(double At, string Label)> ticks, int earlier, int lanes) =>
        (Marks, Ticks, Earlier, Lanes) = (marks, ticks, earlier, lanes);

    /// <summary>The width of the drawing, in its own units.</summary>
    public static double Width => 640;

    /// <summary>The events, each with its place.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>Round years.</summary>
    public IReadOnlyList<(double At, string Label)> Ticks { get; }

    /// <summary>How many events lie before the line begins.</summary>
    public int Earlier { get; }

    /// <summary>The height of the part that holds events.</summary>
    public double Height => (Lanes * LaneHeight) + 4;

    private int Lanes { get; }

    /// <summary>Lays out the events; null where fewer than two can be placed.</summary>
    public static EventStrip? OfOrNull(IEnumerable<StripEvent> events)
    {
        var placed = events.Where(e => e.Date.Earliest is not null || e.Date.Latest is not null)
            .OrderBy(e => First(e).Number).ThenBy(e => e.Id).ToList();
        if (placed.Count < 2) return null;
        var end = placed.Max(Last);
        var earlier = Outliers(placed.ConvertAll(e => First(e).Number), end.Number);
        var shown = placed.Skip(earlier).ToList();
        var start = new Day(First(shown[0]).Year, 1, 1);
        var scale = new TimeScale(start, end, Width);
        var ends = new List<double>();
        var marks = new List<Mark>();
        foreach (var e in shown)
        {
            var x = Math.Min(scale.Start(e.Date.Earliest), Width - Least);
            var length = Math.Max(Least, scale.End(e.Date.Latest) - x);
            var lane = ends.FindIndex(taken => taken + 2 <= x);
            if (lane < 0 && ends.Count < MostLanes) { lane = ends.Count; ends.Add(0); }
            if (lane < 0) lane = ends.IndexOf(ends.Min());
            ends[lane] = Math.Max(ends[lane], x + length);
            marks.Add(new Mark(e, x, length, lane));
        }

        return new EventStrip(
            [.. marks.Select(m => m with { Y = ((ends.Count - 1 - m.Y) * LaneHeight) + 4 })],
            [.. scale.Years()],
            earlier,
            ends.Count);
    }

    private static Day First(StripEvent e) => e.Date.Earliest ?? e.Date.Latest!.Value;

    private static Day Last(StripEvent e) => e.Date.Latest ?? e.Date.Earliest!.Value;

    // The first events are set apart as long as they are few (a sixth at most) and leaving them out halves the line.
    private static int Outliers(List<long> firsts, long end)
    {
        for (var n = firsts.Count / 6; n > 0; n--)
            if (end - firsts[n] < (end - firsts[0]) / 2) return n;
        return 0;
    }

    /// <summary>An event's place on the drawing.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="X">Where it begins.</param>
    /// <param name="Length">How far it reaches.</param>
    /// <param name="Y">From the top.</param>
    internal sealed record Mark(StripEvent Event, double X, double Length, double Y);
}
