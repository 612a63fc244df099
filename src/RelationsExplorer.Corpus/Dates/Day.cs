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
