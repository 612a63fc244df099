using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>How many events begin in each year of the whole span, with what a filter leaves of them and the time that it asks for.</summary>
internal sealed class DensityStrip
{
    private const double Tallest = 34;

    private DensityStrip(IReadOnlyList<Bar> bars, IReadOnlyList<(double At, string Label)> ticks, (double From, double To)? window, (long Start, int Count)? earlier) =>
        (Bars, Ticks, Window, Earlier) = (bars, ticks, window, earlier);

    /// <summary>The width of the drawing.</summary>
    public static double Width => 900;

    /// <summary>Where the bars stand.</summary>
    public static double Ground => Tallest + 2;

    /// <summary>A bar for each year.</summary>
    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>Round years.</summary>
    public IReadOnlyList<(double At, string Label)> Ticks { get; }

    /// <summary>The time that the filter asks for, where it lies on the line; null for all of it.</summary>
    public (double From, double To)? Window { get; }

    /// <summary>The year with which the line begins, and how many events begin before; null where none do.</summary>
    public (long Start, int Count)? Earlier { get; }

    /// <summary>Lays out the strip; null where there are too few years for one.</summary>
    public static DensityStrip? OfOrNull(Timeline timeline, EdtfDate? during)
    {
        var years = timeline.Years.Where(year => year.Year is >= 0 and <= 9999).ToList();
        if (years.Count < 3) return null;
        var start = TimelineWindow.StartOfBulk([.. years.Select(year => KeyValuePair.Create(year.Year, year.All))]);
        var last = years[^1].Year;
        var scale = new TimeScale(new Day(start, 1, 1), new Day(last, 12, 31), Width);
        var shown = years.Where(year => year.Year >= start).ToList();
        var most = shown.Max(year => year.All);
        var bars = shown.Select(year =>
        {
            var (from, to) = (scale.Start(new Day(year.Year, 1, 1)), scale.End(new Day(year.Year, 12, 31)));
            return new Bar(Period.Holding(PeriodUnit.Year, new Day(year.Year, 1, 1)), year.All, year.Left, from, Math.Max(1.5, to - from - Math.Min(2, (to - from) / 4)), Tall(year.All, most), Tall(year.Left, most));
        });
        var before = years.Where(year => year.Year < start).Sum(year => year.Left);
        return new DensityStrip(
            [.. bars],
            [.. scale.Years(130)],
            during is null ? null : (scale.Start(during.Earliest), Math.Max(scale.Start(during.Earliest) + 3, scale.End(during.Latest))),
            before > 0 ? (start, before) : null);
    }

    // One event among many is still seen.
    private static double Tall(int count, int most) => count == 0 ? 0 : Math.Max(2, Tallest * count / most);

    /// <summary>A year.</summary>
    /// <param name="Period">The year.</param>
    /// <param name="All">Events of the corpus that begin in it.</param>
    /// <param name="Left">Those that the filter leaves.</param>
    /// <param name="X">Where it begins.</param>
    /// <param name="Width">How wide.</param>
    /// <param name="AllHeight">How tall all are.</param>
    /// <param name="LeftHeight">How tall those are that the filter leaves.</param>
    internal sealed record Bar(Period Period, int All, int Left, double X, double Width, double AllHeight, double LeftHeight);
}
