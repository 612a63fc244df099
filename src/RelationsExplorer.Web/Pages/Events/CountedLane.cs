using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>
/// Lays out a lane with too many events to draw: the long ones stay, as far as there is room, and the rest is counted by day, month, year
/// or longer. Events come in the order of their days, so that those of a period follow one another, and none need be looked at to count them.
/// </summary>
internal static class CountedLane
{
    /// <summary>How tall the tallest bar is.</summary>
    public const double TallestBar = 36;

    /// <summary>Lays out a lane.</summary>
    /// <param name="events">Those that may lie in the window.</param>
    /// <param name="spanning">Those among them that are left out.</param>
    /// <param name="scale">Of the window.</param>
    /// <param name="window">The time shown.</param>
    public static PackedLane Pack(ReadOnlySpan<TimelineEvent> events, SpanningEvents spanning, TimeScale scale, TimelineWindow window)
    {
        var perYear = TimelineDrawing.Width / window.Years;
        var unit = perYear switch { > 2500 => PeriodUnit.Day, > 84 => PeriodUnit.Month, > 6 => PeriodUnit.Year, > 0.6 => PeriodUnit.Decade, _ => PeriodUnit.Century };
        var drawn = LongEvents.InRows(LongEvents.Of(events, spanning, scale), scale, window);
        var cells = Cells(unit, events, window);
        foreach (var one in drawn) cells[Cell(unit, one.Event.Day, window)]--;
        if (spanning.AtStart > 0) cells[Period.Holding(unit, window.First)] -= spanning.AtStart;
        if (spanning.AtEnd > 0) cells[Period.Holding(unit, window.Last)] -= spanning.AtEnd;
        var rows = drawn.Count == 0 ? 0 : drawn.Max(one => one.Row) + 1;
        var most = Math.Max(1, cells.Values.DefaultIfEmpty().Max());
        var ground = (rows * LanePacking.PlainRow) + 14 + TallestBar;
        var bars = cells.Where(cell => cell.Value > 0).OrderBy(cell => cell.Key.First).Select(cell =>
        {
            var (from, to) = (scale.Start(cell.Key.First), scale.End(cell.Key.Last));
            return new TimelineBar(cell.Key, cell.Value, from, Math.Max(2, to - from - Math.Min(2, (to - from) / 5)), ground, Math.Max(3, TallestBar * cell.Value / most));
        });
        return new PackedLane(
            drawn.ConvertAll(one => new TimelineMark(one.Event.Number, one.From, one.To - one.From, (one.Row * LanePacking.PlainRow) + (LanePacking.PlainRow / 2))),
            [.. bars], ground + 2, spanning.Count);
    }

    // How many events begin in each period.
    private static Dictionary<Period, int> Cells(PeriodUnit unit, ReadOnlySpan<TimelineEvent> events, TimelineWindow window)
    {
        var cells = new Dictionary<Period, int>();
        for (var left = events; left.Length > 0;)
        {
            var period = Cell(unit, left[0].Day, window);
            var until = period.Last.Number;
            var count = TimelineEvent.IndexBehind(left, until < window.Last.Number ? (int)until : TimelineEvent.Endless - 1);

            // Those of which nothing is known come last, one like the other.
            if (count == 0) count = left.Length;
            cells[period] = cells.GetValueOrDefault(period) + count;
            left = left[count..];
        }

        return cells;
    }

    // What begins outside of the window counts at its end, and what has neither beginning nor end at its start.
    private static Period Cell(PeriodUnit unit, int day, TimelineWindow window)
    {
        var (first, last) = ((int)window.First.Number, (int)window.Last.Number);
        return Period.Holding(unit, Day.OfNumber(day == TimelineEvent.Endless ? first : Math.Clamp(day, first, last)));
    }
}
