using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RelationsExplorer.Corpus.Dates;
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
    private const double Dot = 9;
    private const double NamedRow = 19;
    private const double PlainRow = 13;
    private const int MostRows = 6;
    private const int LongRows = 3;
    private const double LeastLong = 48;
    private const double TallestBar = 36;
    private const double PerLetter = 5.9;
    private const int LongestLabel = 58;
    private const double Beyond = 6;
    private const int MostSpanning = 2;

    // A dot with the gap beside it is twelve wide: more than so many have no room in the rows, wherever they stand.
    private const int MostInRows = 480;

    /// <summary>Lays out a lane.</summary>
    /// <param name="events">Those that may lie in the window.</param>
    /// <param name="scale">Of the window.</param>
    /// <param name="window">The time shown.</param>
    /// <param name="names">What the events are called; null where there are too many for titles.</param>
    /// <returns>Where everything stands, and how many events are left out because they reach beyond both ends, where there are more than a few.</returns>
    public static PackedLane Pack(
        ImmutableArray<TimelineEvent> events, TimeScale scale, TimelineWindow window, IReadOnlyDictionary<int, EventRef>? names)
    {
        var (first, last, spanning) = ((int)window.First.Number, (int)window.Last.Number, 0);
        foreach (ref readonly var e in events.AsSpan()) spanning += IsBeyondBoth(e) ? 1 : 0;
        if (spanning > MostSpanning) events = WithoutThose(spanning);
        else spanning = 0;
        var packed = names is not null ? Named([.. events.Select(e => Place(e, scale, window))], names)
            : events.Length <= MostInRows && InRows([.. events.Select(e => Place(e, scale, window))], MostRows, PlainRow, Extent) is { } plain ? new PackedLane(plain.Placed, [], plain.Rows * PlainRow)
            : Counted(events, scale, window);
        return packed with { Spanning = spanning };

        bool IsBeyondBoth(in TimelineEvent e) => e.FirstDay < first && e.LastDay > last;

        ImmutableArray<TimelineEvent> WithoutThose(int count)
        {
            var others = new TimelineEvent[events.Length - count];
            var length = 0;
            foreach (ref readonly var e in events.AsSpan())
            {
                if (!IsBeyondBoth(e)) others[length++] = e;
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(others);
        }
    }

    private static TimelineMark Place(TimelineEvent e, TimeScale scale, TimelineWindow window)
    {
        var (from, to) = Reach(e, scale, window);
        if (to - from >= Dot) return new TimelineMark(e.Number, from, to - from, 0);
        var middle = Math.Clamp((from + to) / 2, Dot / 2, TimelineDrawing.Width - (Dot / 2));
        return new TimelineMark(e.Number, middle, 0, 0);
    }

    // What reaches beyond an end is drawn beyond it, and cut there.
    private static (double From, double To) Reach(TimelineEvent e, TimeScale scale, TimelineWindow window) =>
        (scale.StartOf(e.FirstDay) - (e.FirstDay != TimelineEvent.Open && e.FirstDay < window.First.Number ? Beyond : 0),
            scale.EndOf(e.LastDay) + (e.LastDay != TimelineEvent.Endless && e.LastDay > window.Last.Number ? Beyond : 0));

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

    private static PackedLane Counted(ImmutableArray<TimelineEvent> events, TimeScale scale, TimelineWindow window)
    {
        var perYear = TimelineDrawing.Width / window.Years;
        var unit = perYear switch { > 2500 => PeriodUnit.Day, > 84 => PeriodUnit.Month, > 6 => PeriodUnit.Year, > 0.6 => PeriodUnit.Decade, _ => PeriodUnit.Century };

        // The longest are drawn first, as far as there are rows for them. What has fewer days than this is certainly too short.
        var leastDays = (long)Math.Ceiling((LeastLong - (2 * Beyond)) / scale.PerDay);
        var mayBeLong = new List<TimelineEvent>();
        foreach (ref readonly var e in events.AsSpan())
        {
            if (e.LengthInDays >= leastDays && !IsOneOfTooMany(e)) mayBeLong.Add(e);
        }

        var (taken, ends) = (new List<TimelineMark>(), new List<List<(double From, double To)>>());
        var longs = mayBeLong.Where(e => Reach(e, scale, window) is var (start, end) && end - start >= LeastLong).Select(e => Place(e, scale, window));
        foreach (var mark in longs.OrderByDescending(m => m.Length).ThenBy(m => m.Number))
        {
            var (from, to) = Extent(mark);
            var row = ends.FindIndex(spans => spans.TrueForAll(span => to + 3 <= span.From || from >= span.To + 3));
            if (row < 0 && ends.Count < LongRows)
            {
                row = ends.Count;
                ends.Add([]);
            }

            if (row < 0) continue;
            ends[row].Add((from, to));
            taken.Add(mark with { Y = (row * PlainRow) + (PlainRow / 2) });
        }

        var drawn = taken.Select(mark => mark.Number).ToHashSet();
        var cells = Cells(unit, events, window, leastDays, drawn);
        var most = cells.Count == 0 ? 1 : cells.Max(cell => cell.Value);
        var ground = (ends.Count * PlainRow) + 14 + TallestBar;
        var bars = cells.OrderBy(cell => cell.Key.First).Select(cell =>
        {
            var (from, to) = (scale.Start(cell.Key.First), scale.End(cell.Key.Last));
            return new TimelineBar(cell.Key, cell.Value, from, Math.Max(2, to - from - Math.Min(2, (to - from) / 5)), ground, Math.Max(3, TallestBar * cell.Value / most));
        });
        return new PackedLane(taken, [.. bars], ground + 2);

        // Of those that lie between the same two days, each needs a row of its own; they come one after another.
        bool IsOneOfTooMany(TimelineEvent e) =>
            mayBeLong.Count >= LongRows && mayBeLong[^LongRows] is var other && other.FirstDay == e.FirstDay && other.LastDay == e.LastDay;
    }

    // Events come by their first day, so that most lie in the period of the one before. What begins outside of the window counts at its end.
    private static List<KeyValuePair<Period, int>> Cells(PeriodUnit unit, ImmutableArray<TimelineEvent> events, TimelineWindow window, long leastDays, HashSet<int> drawn)
    {
        var cells = new Dictionary<Period, int>();
        var (first, last) = ((int)window.First.Number, (int)window.Last.Number);
        var (here, from, until, count) = (default(Period), 0L, -1L, 0);
        foreach (ref readonly var e in events.AsSpan())
        {
            // Most are too short to have been drawn, and need not be looked for.
            if (e.LengthInDays >= leastDays && drawn.Contains(e.Number)) continue;
            var day = Math.Clamp(e.Beginning ?? first, first, last);
            if (day < from || day > until)
            {
                if (count > 0) cells[here] = cells.GetValueOrDefault(here) + count;
                here = Period.Holding(unit, Day.OfNumber(day));
                (from, until, count) = (here.First.Number, here.Last.Number, 0);
            }

            count++;
        }

        if (count > 0) cells[here] = cells.GetValueOrDefault(here) + count;
        return [.. cells];
    }
}

/// <summary>A lane, laid out from its own top down.</summary>
/// <param name="Marks">Events drawn one by one.</param>
/// <param name="Bars">Events counted together.</param>
/// <param name="Height">How tall it is.</param>
/// <param name="Spanning">Events left out because they reach beyond both ends.</param>
internal sealed record PackedLane(List<TimelineMark> Marks, List<TimelineBar> Bars, double Height, int Spanning = 0);
