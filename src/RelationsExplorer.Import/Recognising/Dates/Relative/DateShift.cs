using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Counts on or back from a date, to the precision of what is counted.</summary>
internal static class DateShift
{
    /// <summary>The date so many units away, as EDTF writes it; null where the anchor is not known so finely.</summary>
    public static string? OrNull(KnownDate anchor, TimeSpanUnit unit, int by) => unit switch
    {
        TimeSpanUnit.Day => anchor.Day is { } day ? EdtfDate.OfDay(day.AddDays(by)).ToString() : null,
        TimeSpanUnit.Week or TimeSpanUnit.Fortnight => anchor.Day is { } day ? EdtfDate.OfDay(day.AddDays(by * DaysIn(unit))).ToString() : null,
        TimeSpanUnit.Month or TimeSpanUnit.Quarter when anchor is { Year: { } year, Month: { } month } => Month((year * 12) + month - 1 + (by * MonthsIn(unit))),
        TimeSpanUnit.Month when by % 12 == 0 && anchor.Month is null => OrNull(anchor, TimeSpanUnit.Year, by / 12),
        TimeSpanUnit.Month or TimeSpanUnit.Quarter => null,
        _ => anchor.SomeYear is { } year && YearsIn(unit) is { } years && Math.Abs((long)by) < 10_000 ? Period.YearText(year + (by * years)) : null,
    };

    /// <summary>The time from a date up to so many units after it, an estimate: years by years, the rest by months or, from a day on, by days.</summary>
    public static Period? UpToOrNull(KnownDate anchor, TimeSpanUnit unit, int count)
    {
        if (YearsIn(unit) is not null) return OrNull(anchor, unit, 0) is { } first && OrNull(anchor, unit, count) is { } last ? new Period(first, last, IsEstimate: true) : null;
        if (unit is TimeSpanUnit.Month or TimeSpanUnit.Quarter) return OrNull(anchor, unit, 0) is { } from && OrNull(anchor, unit, count) is { } to ? new Period(from, to, IsEstimate: true) : null;
        if (anchor.Value is not { Latest: { } day } || anchor is not { Year: { } year, Month: { } month } || count > 10_000) return null;
        var end = day.AddDays((long)count * DaysIn(unit));
        return anchor.Day is null
            ? new Period(Period.OfMonth(year, month).From, Period.OfMonth((int)end.Year, end.Month).From, IsEstimate: true)
            : new Period(EdtfDate.OfDay(day).ToString(), EdtfDate.OfDay(end).ToString(), IsEstimate: true);
    }

    /// <summary>How many years the unit has; null where it is shorter than one.</summary>
    public static int? YearsIn(TimeSpanUnit unit) => unit switch
    {
        TimeSpanUnit.Year => 1,
        TimeSpanUnit.Decade => 10,
        TimeSpanUnit.Century => 100,
        TimeSpanUnit.Millennium => 1000,
        _ => null,
    };

    private static int MonthsIn(TimeSpanUnit unit) => unit == TimeSpanUnit.Quarter ? 3 : 1;

    private static int DaysIn(TimeSpanUnit unit) => unit switch { TimeSpanUnit.Week => 7, TimeSpanUnit.Fortnight => 14, _ => 1 };

    private static string Month(int months) => Period.OfMonth(months / 12, (months % 12) + 1).From;
}
