using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>A date as the words give it, before anything is inherited or worked out.</summary>
internal readonly record struct CalendarDate
{
    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>The token after it.</summary>
    public required int Next { get; init; }

    /// <summary>The year; below 1 for years BC; null where it is not said.</summary>
    public int? Year { get; init; }

    /// <summary>How the year is placed by another one ("March last year"), where it is.</summary>
    public Relation YearBy { get; init; }

    /// <summary>The month.</summary>
    public int? Month { get; init; }

    /// <summary>The last of several months: "the first nine months of 2019".</summary>
    public int? LastMonth { get; init; }

    /// <summary>The day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>The day of the week, where it is said with the day.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The last of several days: "20–21 May".</summary>
    public int? LastDay { get; init; }

    /// <summary>Whether the day is one of the Julian calendar.</summary>
    public bool IsOldStyle { get; init; }

    /// <summary>A season, quarter or half of the year, by its EDTF number.</summary>
    public int? SubYear { get; init; }

    /// <summary>Whether it is a winter of which both years are said: "the winter of 1929–30".</summary>
    public bool IsWinterOfTwoYears { get; init; }

    /// <summary>The first year of a decade.</summary>
    public int? Decade { get; init; }

    /// <summary>The first year of a century (1800 for the 19th).</summary>
    public int? Century { get; init; }

    /// <summary>The part of the period that is meant.</summary>
    public Portion Portion { get; init; }

    /// <summary>The last of the parts that are meant: "the early-to-mid 2000s".</summary>
    public Portion LastPortion { get; init; }

    /// <summary>Whether the year must come from elsewhere.</summary>
    public bool LacksYear => Year is null && Decade is null && Century is null;
}
