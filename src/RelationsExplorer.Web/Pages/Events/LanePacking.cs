using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>
/// Puts the events of one lane in rows. With few events each has its title beside it; with more they are marks alone; with too
/// many for the rows there are, the long ones stay and the rest is counted by year, month or day.
/// </summary>
internal static class LanePacking
{
    /// <summary>How tall a row of marks without titles is.</summary>
    public const double PlainRow = 13;

    private const double Dot = 9;
    private const double NamedRow = 19;
    private const int MostRows = 6;
    private const double PerLetter = 5.9;
    private const int LongestLabel = 58;

    // A dot with the gap beside it is twelve wide: more than so many have no room in the rows, wherever they stand.
    private const int MostInRows = 480;

    /// <summary>Lays out a lane.</summary>
    /// <param name="events">Those that may lie in the window.</param>
    /// <param name="scale">Of the window.</param>
    /// <param name="window">The time shown.</param>
    /// <param name="names">What the events are called; null where there are too many for titles.</param>
    /// <param name="mayCount">Whether events may be counted together where there are too many for the rows.</param>
    /// <returns>Where everything stands, and how many events are left out because they reach beyond both ends, where there are more than a few.</returns>
    public static PackedLane Pack(
        ReadOnlySpan<TimelineEvent> events, TimeScale scale, TimelineWindow window, IReadOnlyDictionary<int, EventRef>? names, bool mayCount = true)
    {
        var spanning = SpanningEvents.Of(events, window);
        if (names is null && events.Length - spanning.Count > MostInRows) return CountedLane.Pack(events, spanning, scale, window);
        var marks = new List<TimelineMark>();
        foreach (ref readonly var e in events)
        {
            if (!spanning.Hold(e)) marks.Add(Place(e, scale, window));
        }

        if (names is not null) return Named(marks, names) with { Spanning = spanning.Count };
        return InRows(marks, mayCount ? MostRows : int.MaxValue, PlainRow, Extent) is { } plain
            ? new PackedLane(plain.Placed, [], plain.Rows * PlainRow, spanning.Count)
            : CountedLane.Pack(events, spanning, scale, window);
    }

    private static TimelineMark Place(TimelineEvent e, TimeScale scale, TimelineWindow window)
    {
        var (from, to) = LongEvents.Reach(e, scale, window);
        if (to - from >= Dot) return new TimelineMark(e.Number, from, to - from, 0);
        var middle = Math.Clamp((from + to) / 2, Dot / 2, TimelineDrawing.Width - (Dot / 2));
        return new TimelineMark(e.Number, middle, 0, 0);
    }

    private static (double From, double To) Extent(TimelineMark mark) =>
        mark.Length > 0 ? (mark.X, mark.X + mark.Length) : (mark.X - (Dot / 2), mark.X + (Dot / 2));

    private static PackedLane Named(List<TimelineMark> marks, IReadOnlyDictionary<int, EventRef> names)
    {
        var labelled = marks.ConvertAll(mark =>
        {
            var title = names[mark.Number].Title;
            var label = title.Length <= LongestLabel ? title : title[..(title.LastIndexOf(' ', LongestLabel) is > 20 and var space ? space : LongestLabel)] + "…";
            var (from, to) = Extent(mark);
            var width = label.Length * PerLetter;
            if (to + 6 + width <= TimelineDrawing.Width) return mark with { Label = label, LabelX = to + 6 };
            if (from - 6 - width >= 0) return mark with { Label = label, LabelX = from - 6, LabelEnds = true };
            return mark with { Label = label, LabelX = Math.Max(0, Math.Min(from, TimelineDrawing.Width - width)), IsUnder = true };
        });
        var (placed, rows) = InRows(labelled, int.MaxValue, NamedRow, WithLabel)!.Value;
        return new PackedLane(placed, [], rows * NamedRow);
    }

    private static (double From, double To) WithLabel(TimelineMark mark)
    {
        var (from, to) = Extent(mark);
        var width = mark.Label!.Length * PerLetter;
        return mark.LabelEnds ? (Math.Min(from, mark.LabelX - width), to) : (Math.Min(from, mark.LabelX), Math.Max(to, mark.LabelX + width + 6));
    }

    /// <summary>Each mark in the first row where it has room; null where the rows do not suffice.</summary>
    private static (List<TimelineMark> Placed, int Rows)? InRows(List<TimelineMark> marks, int most, double rowHeight, Func<TimelineMark, (double From, double To)> extent)
    {
        var ends = new List<double>();
        var placed = new List<TimelineMark>(marks.Count);
        foreach (var mark in marks.OrderBy(m => extent(m).From))
        {
            var (from, to) = extent(mark);
            var row = ends.FindIndex(end => end + 3 <= from);
            if (row < 0)
            {
                if (ends.Count == most) return null;
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = to;
            placed.Add(mark with { Y = (row * rowHeight) + (rowHeight / 2) });
        }

        return (placed, ends.Count);
    }
}

/// <summary>A lane, laid out from its own top down.</summary>
/// <param name="Marks">Events drawn one by one.</param>
/// <param name="Bars">Events counted together.</param>
/// <param name="Height">How tall it is.</param>
/// <param name="Spanning">How many events are left out because they reach beyond both ends.</param>
internal sealed record PackedLane(List<TimelineMark> Marks, List<TimelineBar> Bars, double Height, int Spanning = 0);
