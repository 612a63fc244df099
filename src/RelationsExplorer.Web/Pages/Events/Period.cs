using System.Globalization;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>A round span of time of the years 0 to 9999, to which the timeline can be zoomed.</summary>
/// <param name="Unit">How long it is.</param>
/// <param name="First">Its first day.</param>
internal readonly record struct Period(PeriodUnit Unit, Day First)
{
    private static readonly DateTimeFormatInfo _names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>The first day of all periods.</summary>
    public static Day Beginning { get; } = new(0, 1, 1);

    /// <summary>The last day of all periods.</summary>
    public static Day End { get; } = new(9999, 12, 31);

    /// <summary>Its last day, inside.</summary>
    public Day Last => Next.First.AddDays(-1);

    /// <summary>The one after it.</summary>
    public Period Next => new(Unit, Unit switch
    {
        PeriodUnit.Day => First.AddDays(1),
        PeriodUnit.Month when First.Month < 12 => First with { Month = First.Month + 1 },
        PeriodUnit.Month => new Day(First.Year + 1, 1, 1),
        PeriodUnit.Year => First with { Year = First.Year + 1 },
        PeriodUnit.Decade => First with { Year = First.Year + 10 },
        _ => First with { Year = First.Year + 100 },
    });

    /// <summary>The one before it.</summary>
    public Period Previous => Holding(Unit, First.AddDays(-1));

    /// <summary>What it is part of; null for a century.</summary>
    public Period? Whole => Unit == PeriodUnit.Century ? null : Holding(Unit + 1, First);

    /// <summary>As EDTF, for addresses.</summary>
    public string Edtf => Unit switch
    {
        PeriodUnit.Day => First.ToString(),
        PeriodUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-{First.Month:00}"),
        PeriodUnit.Year => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        PeriodUnit.Decade => (First.Year / 10).ToString("000", CultureInfo.InvariantCulture) + "X",
        _ => (First.Year / 100).ToString("00", CultureInfo.InvariantCulture) + "XX",
    };

    /// <summary>Its name beside others of its unit: "12", "Mar", "1969", "1960s".</summary>
    public string Name => Unit switch
    {
        PeriodUnit.Day => First.DayOfMonth.ToString(CultureInfo.InvariantCulture),
        PeriodUnit.Month => _names.GetAbbreviatedMonthName(First.Month),
        PeriodUnit.Year => First.Year.ToString(CultureInfo.InvariantCulture),
        _ => First.Year.ToString(CultureInfo.InvariantCulture) + "s",
    };

    /// <summary>Its name alone: "March 1969", "the 1960s".</summary>
    public string InWords => EdtfDate.Parse(Edtf).InWords();

    /// <summary>The period of that unit in which a day lies.</summary>
    public static Period Holding(PeriodUnit unit, Day day) => new(unit, unit switch
    {
        PeriodUnit.Day => day,
        PeriodUnit.Month => day with { DayOfMonth = 1 },
        PeriodUnit.Year => new Day(day.Year, 1, 1),
        PeriodUnit.Decade => new Day(Floor(day.Year, 10), 1, 1),
        _ => new Day(Floor(day.Year, 100), 1, 1),
    });

    /// <summary>The period that a date names; null where it names none: an interval, a set, a doubt.</summary>
    public static Period? OfOrNull(EdtfDate? date)
    {
        if (date is not { Earliest: { Year: >= 0 and <= 9999 } first }) return null;
        PeriodUnit? unit = date.Precision switch
        {
            EdtfPrecision.Day => PeriodUnit.Day,
            EdtfPrecision.Month => PeriodUnit.Month,
            EdtfPrecision.Year => PeriodUnit.Year,
            EdtfPrecision.Decade => PeriodUnit.Decade,
            EdtfPrecision.Century => PeriodUnit.Century,
            _ => null,
        };
        return unit is { } one && Holding(one, first) is var period && period.Edtf == date.ToString() ? period : null;
    }

    /// <summary>All periods of a unit that have a day between these two, both inside.</summary>
    public static IEnumerable<Period> Between(PeriodUnit unit, Day first, Day last)
    {
        for (var period = Holding(unit, first); period.First <= last; period = period.Next) yield return period;
    }

    private static long Floor(long year, long step) => year - (((year % step) + step) % step);
}

/// <summary>How long a period is, from the shortest on.</summary>
internal enum PeriodUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
