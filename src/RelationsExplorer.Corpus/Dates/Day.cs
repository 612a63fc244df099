namespace RelationsExplorer.Corpus.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar, any year (astronomical numbering: year 0 is 1 BC), as bounds of an
/// <see cref="EdtfDate"/> need it: <see cref="DateOnly"/> ends at the years 1 and 9999.
/// </summary>
/// <param name="Year">The year; may be negative or beyond four digits.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="DayOfMonth">1 to the last day of the month.</param>
public readonly record struct Day(long Year, int Month, int DayOfMonth) : IComparable<Day>
{
    /// <summary>Days since 1 January of year 0, negative before it: sorts and compares as the days do.</summary>
    public long Number
    {
        get
        {
            var y = Month <= 2 ? Year - 1 : Year;
            var era = Math.DivRem(y >= 0 ? y : y - 399, 400).Quotient;
            var yearOfEra = y - (era * 400);
            var dayOfYear = (((153 * (Month + (Month > 2 ? -3 : 9))) + 2) / 5) + DayOfMonth - 1;
            var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
            return (era * 146097) + dayOfEra + 60;
        }
    }

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)((((Number + 6) % 7) + 7) % 7);

    /// <summary>The day that is so many days later, or earlier where the count is negative.</summary>
    public Day AddDays(long days) => OfNumber(Number + days);

    /// <summary>The day with that <see cref="Number"/>.</summary>
    public static Day OfNumber(long number)
    {
        var n = number - 60;
        var era = (n >= 0 ? n : n - 146096) / 146097;
        var dayOfEra = n - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * month) + 2) / 5) + 1);
        month += month < 10 ? 3 : -9;
        return new Day(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), (int)month, day);
    }

    /// <summary>How many days the month of that year has.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        _ => 31,
    };

    /// <inheritdoc/>
    public int CompareTo(Day other) => (Year, Month, DayOfMonth).CompareTo((other.Year, other.Month, other.DayOfMonth));

    /// <summary>ISO 8601: <c>2014-05-21</c>; years of fewer than four digits are padded, longer ones written in full.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{DayOfMonth:00}");

    /// <summary>Whether <paramref name="left"/> is before <paramref name="right"/>.</summary>
    public static bool operator <(Day left, Day right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is after <paramref name="right"/>.</summary>
    public static bool operator >(Day left, Day right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not after <paramref name="right"/>.</summary>
    public static bool operator <=(Day left, Day right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not before <paramref name="right"/>.</summary>
    public static bool operator >=(Day left, Day right) => left.CompareTo(right) >= 0;
}
