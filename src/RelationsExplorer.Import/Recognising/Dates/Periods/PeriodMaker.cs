using System.Globalization;
using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Periods;

/// <summary>Makes a period of a calendar date whose year is known. The lines of "early" and "late" are the ones that DateRules states.</summary>
internal static class PeriodMaker
{
    /// <summary>The period; null where the calendar has no such date (30 February).</summary>
    public static Period? MakeOrNull(CalendarDate date)
    {
        if (date.LastPortion != Portion.None)
        {
            return MakeOrNull(date with { LastPortion = Portion.None }) is { } first && MakeOrNull(date with { LastPortion = Portion.None, Portion = date.LastPortion }) is { } last
                ? new Period(first.From, last.To, IsEstimate: true)
                : null;
        }

        var period = date switch
        {
            { IsOldStyle: true, Year: { } year, Month: { } month, Day: { } day } => OfJulian(year, month, day),
            { Decade: { } decade } => OfDecade(decade, date.Portion),
            { Century: { } century } => OfCentury(century, date.Portion),
            { Year: { } year, Month: { } first, LastMonth: { } last } => new Period(Month(year, first), Month(year, last)),
            { Year: { } year, Month: { } month, Day: { } day, LastDay: { } last } => new Period(Day(year, month, day), Day(year, month, last)),
            { Year: { } year, Month: { } month, Day: { } day } => Period.One(Day(year, month, day)),
            { Year: { } year, Month: { } month } => OfMonth(year, month, date.Portion),
            { Year: { } year, SubYear: { } part and > 24 } => new Period(Month(year, FirstMonth(part)), Month(year, FirstMonth(part) + (part < 40 ? 2 : 5)), date.Portion != Portion.None),
            { Year: { } year, IsWinterOfTwoYears: true } => new Period(Month(year, 12), Month(year + 1, 2), date.Portion != Portion.None),
            { Year: { } year, SubYear: { } season } => Period.One(Month(year, season), date.Portion != Portion.None),
            { Year: { } year } => OfYear(year, date.Portion),
            _ => null,
        };
        return period?.Value is null ? null : period;
    }

    // EDTF counts by the Gregorian calendar.
    private static Period? OfJulian(int year, int month, int day)
    {
        var julian = new JulianCalendar();
        return year is > 0 and < 9999 && day <= julian.GetDaysInMonth(year, month) && julian.ToDateTime(year, month, day, 0, 0, 0, 0) is var known ? Period.One(Day(known.Year, known.Month, known.Day)) : null;
    }

    private static Period OfYear(int year, Portion portion) => portion switch
    {
        Portion.Early => new Period(Month(year, 1), Month(year, 4), IsEstimate: true),
        Portion.Mid or Portion.Middle => Period.One(Month(year, 6), isEstimate: true),
        Portion.Late => new Period(Month(year, 9), Month(year, 12), IsEstimate: true),
        Portion.Beginning => Period.One(Month(year, 1), isEstimate: true),
        Portion.End => Period.One(Month(year, 12), isEstimate: true),
        Portion.FirstHalf => new Period(Month(year, 1), Month(year, 6)),
        Portion.SecondHalf => new Period(Month(year, 7), Month(year, 12)),
        Portion.Turn => new Period(Month(year - 1, 12), Month(year, 1), IsEstimate: true),
        _ => Period.OfYear(year),
    };

    private static Period OfMonth(int year, int month, Portion portion)
    {
        var days = Corpus.Dates.Day.DaysInMonth(year, month);
        return portion switch
        {
            // "late July" is about July: nobody counts its days.
            Portion.Early or Portion.Beginning or Portion.Mid or Portion.Middle or Portion.Late or Portion.End => Period.OfMonth(year, month, isEstimate: true),
            Portion.FirstHalf => new Period(Day(year, month, 1), Day(year, month, 15), IsEstimate: true),
            Portion.SecondHalf => new Period(Day(year, month, 16), Day(year, month, days), IsEstimate: true),
            _ => Period.OfMonth(year, month),
        };
    }

    private static Period OfDecade(int first, Portion portion) => portion switch
    {
        Portion.Early or Portion.Beginning => new Period(Year(first), Year(first + 4), IsEstimate: true),
        Portion.Mid or Portion.Middle => new Period(Year(first + 4), Year(first + 6), IsEstimate: true),
        Portion.Late or Portion.End => new Period(Year(first + 5), Year(first + 9), IsEstimate: true),
        Portion.FirstHalf => new Period(Year(first), Year(first + 4)),
        Portion.SecondHalf => new Period(Year(first + 5), Year(first + 9)),
        Portion.Turn => Period.One(Year(first), isEstimate: true),
        _ => Period.One(Year(first)[..^1] + "X"),
    };

    private static Period OfCentury(int first, Portion portion) => portion switch
    {
        Portion.Early or Portion.Beginning => new Period(Year(first), Year(first + 33), IsEstimate: true),
        Portion.Mid or Portion.Middle => Period.One(Year(first + 50), isEstimate: true),
        Portion.Late or Portion.End => new Period(Year(first + 67), Year(first + 99), IsEstimate: true),
        Portion.FirstHalf => new Period(Year(first), Year(first + 49)),
        Portion.SecondHalf => new Period(Year(first + 50), Year(first + 99)),
        Portion.Turn => Period.One(Year(first), isEstimate: true),
        _ => Period.One(Year(first)[..^2] + "XX"),
    };

    /// <summary>The month in which a quarter (33 to 36) or half (40, 41) begins: they are written as their months, which every reader of EDTF knows.</summary>
    private static int FirstMonth(int part) => part < 40 ? ((part - 33) * 3) + 1 : ((part - 40) * 6) + 1;

    private static string Year(int year) => Period.YearText(year);

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    private static string Day(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Month(year, month)}-{day:00}");
}
