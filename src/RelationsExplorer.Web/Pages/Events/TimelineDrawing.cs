using System.Buffers;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>A timeline, laid out: lanes one below the other, each event in a row where nothing is in its way.</summary>
internal sealed class TimelineDrawing
{
    /// <summary>Up to this many events are drawn with their titles.</summary>
    public const int MostNamed = 40;

    private const double Head = 20;
    private const double Gap = 12;

    private TimelineDrawing(TimelineWindow window, IReadOnlyList<DrawnLane> lanes, IReadOnlyList<(double At, Period Period)> ticks) =>
        (Window, Lanes, Ticks) = (window, lanes, ticks);

    /// <summary>The width of the drawing, in its own units.</summary>
    public static double Width => 900;

    /// <summary>The time shown.</summary>
    public TimelineWindow Window { get; }

    /// <summary>From the top down.</summary>
    public IReadOnlyList<DrawnLane> Lanes { get; }

    /// <summary>Where round periods begin.</summary>
    public IReadOnlyList<(double At, Period Period)> Ticks { get; }

    /// <summary>Where the last lane ends.</summary>
    public double Height => Lanes.Count == 0 ? 0 : Lanes[^1].Top + Lanes[^1].Height;

    /// <summary>What a tick is called: a year begins with its number where months of several years stand on the line.</summary>
    public string NameOf(Period tick) =>
        tick is { Unit: PeriodUnit.Month, First.Month: 1 } && Window.First.Year != Window.Last.Year ? new Period(PeriodUnit.Year, tick.First).Name : tick.Name;

    /// <summary>The numbers of the events that are drawn one by one.</summary>
    public IEnumerable<int> Singles => Lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Number);

    /// <summary>Lays out a timeline.</summary>
    /// <param name="timeline">Where events lie.</param>
    /// <param name="window">The time to show.</param>
    /// <param name="names">The words of all events, to be written beside them; null where there are too many.</param>
    /// <param name="mayCount">Whether events may be counted together; not where each of a few must be seen.</param>
    public static TimelineDrawing Of(Timeline timeline, TimelineWindow window, IReadOnlyDictionary<int, EventRef>? names, bool mayCount = true)
    {
        var scale = new TimeScale(window.First, window.Last, Width);
        var lanes = new List<DrawnLane>();
        var top = 0.0;
        var room = ArrayPool<TimelineEvent>.Shared.Rent(timeline.Lanes.Max(lane => lane.Events.Length));
        foreach (var lane in timeline.Lanes)
        {
            var inside = Inside(lane.Events.Span, window, room, out var earlier);
            if (inside.IsEmpty && earlier == 0) continue;
            var packed = LanePacking.Pack(inside, scale, window, names, mayCount);
            lanes.Add(new DrawnLane(
                lane.Key, lane.Name, lane.Events.Length, top, Head + packed.Height, earlier, packed.Spanning,
                [.. packed.Marks.Select(mark => mark with { Y = mark.Y + top + Head })],
                [.. packed.Bars.Select(bar => bar with { Y = bar.Y + top + Head })]));
            top += Head + packed.Height + Gap;
        }

        ArrayPool<TimelineEvent>.Shared.Return(room);
        return new TimelineDrawing(window, lanes, [.. TicksOf(window, scale)]);
    }

    /// <summary>The events that may lie in the window, and how many lie before it.</summary>
    private static ReadOnlySpan<TimelineEvent> Inside(ReadOnlySpan<TimelineEvent> events, TimelineWindow window, Span<TimelineEvent> room, out int earlier)
    {
        // Events come in the order of their days: only those outside of the window are looked at one by one.
        var (first, last) = ((int)window.First.Number, (int)window.Last.Number);
        var (begin, end) = (TimelineEvent.IndexBehind(events, first - 1), TimelineEvent.IndexBehind(events, last));
        var count = 0;
        foreach (ref readonly var e in events[..begin])
        {
            if (e.LastDay >= first) room[count++] = e;
        }

        earlier = begin - count;
        events[begin..end].CopyTo(room[count..]);
        count += end - begin;
        foreach (ref readonly var e in events[end..])
        {
            if (e.FirstDay <= last) room[count++] = e;
        }

        return count == events.Length ? events : room[..count];
    }

    private static IEnumerable<(double At, Period Period)> TicksOf(TimelineWindow window, TimeScale scale)
    {
        var perYear = Width / window.Years;
        var unit = perYear switch { > 5500 => PeriodUnit.Day, > 400 => PeriodUnit.Month, > 38 => PeriodUnit.Year, > 4.5 => PeriodUnit.Decade, _ => PeriodUnit.Century };
        return Period.Between(unit, window.First, window.Last).Where(p => p.First >= window.First).Select(p => (scale.Start(p.First), p));
    }
}

/// <summary>A lane, drawn.</summary>
/// <param name="Key">The slug of a group of themes or of an article.</param>
/// <param name="Name">As shown.</param>
/// <param name="Count">How many events stand in it.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Height">How tall it is.</param>
/// <param name="Earlier">Events that lie before the time shown.</param>
/// <param name="Spanning">Events that reach beyond both ends of it and are not drawn, where there are more than a few.</param>
/// <param name="Marks">Events drawn one by one.</param>
/// <param name="Bars">Events counted together.</param>
internal sealed record DrawnLane(
    string Key, string Name, int Count, double Top, double Height, int Earlier, int Spanning, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineBar> Bars);

/// <summary>Where an event is drawn.</summary>
/// <param name="Number">The event.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Length">How far it reaches; 0 for a dot.</param>
/// <param name="Y">The middle of its row.</param>
/// <param name="Label">Its title, shortened; null where there is no room for titles.</param>
/// <param name="LabelX">Where the title stands.</param>
/// <param name="LabelEnds">Whether it ends there instead of beginning.</param>
/// <param name="IsUnder">Whether the mark is drawn under its title, because there is no room beside it.</param>
internal sealed record TimelineMark(
    int Number, double X, double Length, double Y, string? Label = null, double LabelX = 0, bool LabelEnds = false, bool IsUnder = false);

/// <summary>Events that are counted together.</summary>
/// <param name="Period">The time they begin in.</param>
/// <param name="Count">How many.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide.</param>
/// <param name="Y">Its foot.</param>
/// <param name="Height">How tall.</param>
internal sealed record TimelineBar(Period Period, int Count, double X, double Width, double Y, double Height)
{
    /// <summary>Whether its number can stand above it without touching the next.</summary>
    public bool HasRoomForCount => Width >= (Count < 10 ? 8 : Count < 100 ? 13 : 19);
}
