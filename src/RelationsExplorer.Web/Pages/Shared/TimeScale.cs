using System.Globalization;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>Lays a span of time along a line: days become places, and round years its ticks.</summary>
/// <param name="first">The first day on the line.</param>
/// <param name="last">The last day on the line, inclusive.</param>
/// <param name="width">How long the line is drawn.</param>
internal sealed class TimeScale(Day first, Day last, double width)
{
    // No drawing is wider than a thousand.
    private const int MostWritten = 10_001;

    private static readonly string?[] _written = new string?[MostWritten];
    private static readonly int[] _steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    private readonly double _perDay = width / Math.Max(1, last.Number - first.Number + 1);

    /// <summary>How long a day is drawn.</summary>
    public double PerDay => _perDay;

    /// <summary>Where the day with this number begins.</summary>
    public double StartOf(long day) => At(day);

    /// <summary>Where the day with this number ends.</summary>
    public double EndOf(long day) => At(day + 1);

    /// <summary>Where a day begins; a day before or after the line is at its end. Null (open) is the end that it is open to.</summary>
    public double Start(Day? day) => At(day is { } d ? d.Number : first.Number);

    /// <summary>Where a day ends.</summary>
    public double End(Day? day) => At((day is { } d ? d.Number : last.Number) + 1);

    /// <summary>The round years on the line, so many that their labels have room.</summary>
    /// <param name="room">The least distance between two labels.</param>
    public IEnumerable<(double At, string Label)> Years(double room = 48)
    {
        var step = Array.Find(_steps, s => s * 365.25 * _perDay >= room);
        if (step == 0) step = 5000;
        var year = (long)Math.Ceiling((first is { Month: 1, DayOfMonth: 1 } ? first.Year : first.Year + 1) / (double)step) * step;
        for (; year <= last.Year; year += step)
            yield return (At(new Day(year, 1, 1).Number), year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A place or length as SVG writes it.</summary>
    /// <remarks>A drawing holds thousands of them, and they come again in every drawing: those of its size are written once.</remarks>
    public static string Text(double value)
    {
        var tenths = (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);
        return tenths is >= 0 and < MostWritten ? _written[tenths] ??= Written(tenths) : Written(tenths);
    }

    private static string Written(long tenths)
    {
        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        var sign = tenths < 0 ? "-" : "";
        return rest == 0 ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}") : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest}");
    }

    private double At(long number) => Math.Clamp((number - first.Number) * _perDay, 0, width);
}
