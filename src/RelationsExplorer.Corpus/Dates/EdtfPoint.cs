namespace RelationsExplorer.Corpus.Dates;

/// <summary>One date of an EDTF text: the whole text, an end of an interval or a member of a set.</summary>
internal readonly record struct EdtfPoint
{
    /// <summary>How much of a date is written.</summary>
    public EdtfPointKind Kind { get; init; }

    /// <summary>Whether a minus stands before the year.</summary>
    public bool IsNegative { get; init; }

    /// <summary>The four digits of the year, without its sign.</summary>
    public EdtfDigits Year { get; init; }

    /// <summary>The year after <c>Y</c>, with its sign; or, where it has significant digits, the year as estimated.</summary>
    public long LongYear { get; init; }

    /// <summary>The figure after <c>S</c>; 0 where there is none.</summary>
    public int SignificantDigits { get; init; }

    /// <summary>The month.</summary>
    public EdtfDigits Month { get; init; }

    /// <summary>21 to 41 for a season, quarter, third or half of the year, else 0.</summary>
    public int SubYear { get; init; }

    /// <summary>The day of the month.</summary>
    public EdtfDigits DayOfMonth { get; init; }

    /// <summary>The sign after the last part, which is said of the whole date.</summary>
    public EdtfQualifier Whole { get; init; }

    /// <summary>What is said of the year alone, or with parts to its right.</summary>
    public EdtfQualifier OfYear { get; init; }

    /// <summary>What is said of the month, season or quarter.</summary>
    public EdtfQualifier OfMonth { get; init; }

    /// <summary>What is said of the day.</summary>
    public EdtfQualifier OfDay { get; init; }

    /// <summary>The lowest level of the specification that knows all that is written.</summary>
    public int Level { get; init; }

    /// <summary>The first day it may mean.</summary>
    public Day Earliest { get; init; }

    /// <summary>The last day it may mean.</summary>
    public Day Latest { get; init; }

    /// <summary>Whether some digit is unspecified.</summary>
    public bool HasUnspecified => !Year.AreGiven || !Month.AreGiven || !DayOfMonth.AreGiven;

    /// <summary>All that is said of any part.</summary>
    public EdtfQualifier Anywhere => Whole | OfYear | OfMonth | OfDay;

    /// <summary>How finely it tells the time.</summary>
    public EdtfPrecision Precision => this switch
    {
        { SignificantDigits: > 0 } => EdtfPrecision.Wider,
        { Year.Unspecified: 0 } => (Kind, Month.Unspecified, DayOfMonth.Unspecified) switch
        {
            (EdtfPointKind.Season, _, _) => EdtfPrecision.Season,
            (EdtfPointKind.Year or EdtfPointKind.LongYear, _, _) or (_, not 0, _) => EdtfPrecision.Year,
            (EdtfPointKind.Month, _, _) or (_, _, not 0) => EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        },
        { Kind: EdtfPointKind.Year, Year.Unspecified: 0b1 } => EdtfPrecision.Decade,
        { Kind: EdtfPointKind.Year, Year.Unspecified: 0b11 } => EdtfPrecision.Century,
        _ => EdtfPrecision.Wider,
    };
}

/// <summary>How much of a date is written.</summary>
internal enum EdtfPointKind : byte
{
    /// <summary><c>1985</c>, <c>198X</c>, <c>-0044</c>, <c>1950S2</c>.</summary>
    Year,

    /// <summary><c>Y170000002</c>, <c>Y-17E7</c>.</summary>
    LongYear,

    /// <summary><c>1985-04</c>.</summary>
    Month,

    /// <summary><c>2001-21</c>: a season, quarter, third or half.</summary>
    Season,

    /// <summary><c>1985-04-12</c>.</summary>
    Day,

    /// <summary><c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,
}
