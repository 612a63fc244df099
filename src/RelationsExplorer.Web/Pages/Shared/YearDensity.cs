using System.Globalization;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>How many events each year holds, as bars on a line. Years far before the bulk are one bar at the left end.</summary>
internal sealed class YearDensity
{
    private const double Tallest = 64;
    private const double Widest = 18;
    private const double Label = 28;

    private YearDensity(IReadOnlyList<Bar> bars, IReadOnlyList<(double At, string Label, bool IsMinor)> ticks, int? firstYear) =>
        (Bars, Ticks, FirstYear) = (bars, ticks, firstYear);

    /// <summary>The width of the drawing.</summary>
    public static double Width => 1000;

    /// <summary>The height that the years below take.</summary>
    public static double Room => 20;

    /// <summary>Where the bars stand.</summary>
    public static double Ground => Tallest;

    /// <summary>One bar a year, and one for all years before.</summary>
    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>Round years; the minor ones give way on a narrow screen.</summary>
    public IReadOnlyList<(double At, string Label, bool IsMinor)> Ticks { get; }

    /// <summary>The first year with a bar of its own, where earlier ones share one; else null.</summary>
    public int? FirstYear { get; }

    /// <summary>Lays out the years of a facet; null where there is nothing to draw.</summary>
    public static YearDensity? OfOrNull(FacetCounts? years, ListAddress list) => OfOrNull(
        years?.Values.Select(v => (IsYear: int.TryParse(v.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year), year, v.Count))
            .Where(v => v.IsYear).Select(v => (v.year, v.Count)) ?? [],
        list);

    /// <summary>Lays out the years; null where there is nothing to draw.</summary>
    /// <param name="counts">Years and their events, in any order.</param>
    /// <param name="list">The list of events that a bar leads into.</param>
    public static YearDensity? OfOrNull(IEnumerable<(int Year, int Count)> counts, ListAddress list)
    {
        var years = counts.Where(c => c.Count > 0).OrderBy(c => c.Year).ToList();
        if (years.Count < 2) return null;
        var all = years.Sum(y => y.Count);
        var start = StartOfBulk(years, all);
        var earlier = years.Where(y => y.Year < start).Sum(y => y.Count);
        var offset = earlier > 0 ? 46.0 : 0;
        var last = years[^1].Year;
        var step = (Width - offset) / (last - start + 1);
        var most = Math.Max(1, years.Where(y => y.Year >= start).Max(y => y.Count));
        var bars = new List<Bar>();
        if (earlier > 0) bars.Add(new Bar(list.Only("during", $"../{start - 1:0000}"), $"before {start}", earlier, 0, 26, Tall(Math.Min(earlier, most), most)));
        bars.AddRange(years.Where(y => y.Year >= start).Select(y => new Bar(
            list.Only("during", y.Year.ToString("0000", CultureInfo.InvariantCulture)), y.Year.ToString(CultureInfo.InvariantCulture), y.Count,
            offset + ((y.Year - start) * step), Math.Clamp(step - Math.Min(2, step / 4), 1.5, Widest), Tall(y.Count, most))));
        var tick = Array.Find([1, 2, 5, 10, 20, 50, 100, 200], s => s * step >= 46);
        if (tick == 0) tick = 500;
        var ticks = new List<(double, string, bool)>();
        for (var year = (start + tick - 1) / tick * tick; year <= last; year += tick)
            ticks.Add((Math.Min(offset + ((year - start) * step), Width - Label), year.ToString(CultureInfo.InvariantCulture), year / tick % 4 != 0));
        return new YearDensity(bars, ticks, earlier > 0 ? start : null);
    }

    private static double Tall(int count, int most) => Math.Max(3, Tallest * count / most);

    // The bulk begins with the first decade after which less than a tenth of the events is left out, if that halves the line.
    private static int StartOfBulk(List<(int Year, int Count)> years, int all)
    {
        var (first, last) = (years[0].Year, years[^1].Year);
        var (left, start) = (0, first);
        foreach (var (year, count) in years)
        {
            if ((left + count) * 10 > all) { start = year; break; }
            left += count;
        }

        start -= start % 10;
        return last - start < (last - first) / 2 ? start : first;
    }

    /// <summary>A bar.</summary>
    /// <param name="Address">The events of its time.</param>
    /// <param name="Words">Its time in words.</param>
    /// <param name="Count">How many events.</param>
    /// <param name="X">Where it begins.</param>
    /// <param name="Width">How wide.</param>
    /// <param name="Height">How tall.</param>
    internal sealed record Bar(ListAddress Address, string Words, int Count, double X, double Width, double Height);
}
