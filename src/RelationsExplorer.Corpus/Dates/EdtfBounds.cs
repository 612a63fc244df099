using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>Works out the first and the last day that one date may mean.</summary>
/// <remarks>
/// Seasons are those of the weather services: spring from March to May, winter from December to February of the year
/// after. Where the specification leaves the hemisphere open (21 to 24), the northern one is meant.
/// </remarks>
internal static class EdtfBounds
{
    /// <summary>Sets both bounds of the date that was read from the text; the answer is the reason why no day fits, or null.</summary>
    public static string? Fit(ref EdtfPoint point, ReadOnlySpan<char> text)
    {
        if (point.Kind == EdtfPointKind.LongYear || point.SignificantDigits > 0) return FitYears(ref point);
        if (point.Kind == EdtfPointKind.Season) return FitSeason(ref point);
        if (point.Kind is EdtfPointKind.Day or EdtfPointKind.DateTime) return FitDay(ref point, text);

        var (first, last) = Years(point);
        var (firstMonth, lastMonth) = point.Kind == EdtfPointKind.Month ? Months(point.Month) : (1, 12);
        point = point with
        {
            Earliest = new Day(first, firstMonth, 1),
            Latest = new Day(last, lastMonth, Day.DaysInMonth(last, lastMonth)),
        };
        return null;
    }

    /// <summary>The first and last month of a sub-year part, counted from January of its year; beyond 12 lies the year after.</summary>
    internal static (int First, int Last) MonthsOf(int subYear) => subYear switch
    {
        21 or 25 or 31 => (3, 5),
        22 or 26 or 32 => (6, 8),
        23 or 27 or 29 => (9, 11),
        24 or 28 or 30 => (12, 14),
        <= 36 => (((subYear - 33) * 3) + 1, (subYear - 32) * 3),
        <= 39 => (((subYear - 37) * 4) + 1, (subYear - 36) * 4),
        _ => (((subYear - 40) * 6) + 1, (subYear - 39) * 6),
    };

    private static string? FitYears(ref EdtfPoint point)
    {
        long first = point.LongYear, last = point.LongYear;
        if (point.SignificantDigits > 0)
        {
            var step = 1L;
            for (var i = EdtfLongYearReader.Length(first) - point.SignificantDigits; i > 0; i--) step *= 10;
            var near = first / step * step;
            (first, last) = point.LongYear < 0 ? (near - step + 1, near) : (near, near + step - 1);
        }

        point = point with { Earliest = new Day(first, 1, 1), Latest = new Day(last, 12, 31) };
        return null;
    }

    private static string? FitSeason(ref EdtfPoint point)
    {
        var (first, last) = Years(point);
        var (from, to) = MonthsOf(point.SubYear);
        if (to > 12) (last, to) = (last + 1, to - 12);
        point = point with { Earliest = new Day(first, from, 1), Latest = new Day(last, to, Day.DaysInMonth(last, to)) };
        return null;
    }

    private static string? FitDay(ref EdtfPoint point, ReadOnlySpan<char> text)
    {
        if (SearchOrNull(point, forward: true) is not { } earliest) return WhyNoDay(point, text);
        point = point with
        {
            Earliest = earliest,
            Latest = point.HasUnspecified ? SearchOrNull(point, forward: false)!.Value : earliest,
        };
        return null;
    }

    /// <summary>The first or last real day that agrees with all digits: <c>15XX-02-29</c> is 29 February 1504 at the earliest.</summary>
    private static Day? SearchOrNull(in EdtfPoint point, bool forward)
    {
        var step = forward ? 1 : -1;
        var (firstYear, lastYear) = Years(point);
        for (var i = 0; i <= lastYear - firstYear; i++)
        {
            var year = forward ? firstYear + i : lastYear - i;
            if (!point.Year.Match((int)Math.Abs(year))) continue;
            for (var month = forward ? 1 : 12; month is >= 1 and <= 12; month += step)
            {
                if (!point.Month.Match(month)) continue;
                var days = Day.DaysInMonth(year, month);
                for (var day = forward ? 1 : days; day >= 1 && day <= days; day += step)
                {
                    if (point.DayOfMonth.Match(day)) return new Day(year, month, day);
                }
            }
        }

        return null;
    }

    private static string WhyNoDay(in EdtfPoint point, ReadOnlySpan<char> text)
    {
        if (point.HasUnspecified) return "no day of the calendar agrees with its digits";
        var (year, month) = (Years(point).First, point.Month.Lowest);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"day {point.DayOfMonth.Lowest:00} in '{text}': {name} {year} has {Day.DaysInMonth(year, month)} days");
    }

    private static (long First, long Last) Years(in EdtfPoint point) => point switch
    {
        { IsNegative: false } => (point.Year.Lowest, point.Year.Highest),
        { Year.Lowest: 0 } => (-point.Year.Highest, -LowestAboveZero(point.Year)),
        _ => (-point.Year.Highest, -point.Year.Lowest),
    };

    private static int LowestAboveZero(EdtfDigits year)
    {
        var lowest = 1;
        while (!year.Match(lowest)) lowest *= 10;
        return lowest;
    }

    private static (int First, int Last) Months(EdtfDigits month)
    {
        int first = 1, last = 12;
        while (!month.Match(first)) first++;
        while (!month.Match(last)) last--;
        return (first, last);
    }
}
