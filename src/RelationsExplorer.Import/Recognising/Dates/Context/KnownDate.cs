using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Recognising.Dates.Context;

/// <summary>What is known of a date from which another is worked out: its year, month and day, as far as they are certain.</summary>
/// <param name="Value">The date.</param>
internal sealed record KnownDate(EdtfDate Value)
{
    /// <summary>Its year, where it lies in one; of a winter the one that is printed, in which it begins.</summary>
    public int? Year { get; } = Value is { Precision: EdtfPrecision.Season, Earliest: { } begun } && Math.Abs(begun.Year) < 10_000 ? (int)begun.Year : Value is { Earliest: { } a, Latest: { } b } && a.Year == b.Year && Math.Abs(a.Year) < 10_000 ? (int)a.Year : null;

    /// <summary>Its month, where it lies in one.</summary>
    public int? Month { get; } = Value is { Earliest: { } a, Latest: { } b } && (a.Year, a.Month) == (b.Year, b.Month) ? a.Month : null;

    /// <summary>The first and the last month that it may lie in, where these are of one year and few: a season, a quarter.</summary>
    public (int First, int Last)? Months { get; } =
        Value is { Earliest: { } a, Latest: { } b } && a.Year == b.Year && b.Month - a.Month < MonthsOfQuarter ? (a.Month, b.Month) : null;

    private const int MonthsOfQuarter = 3;

    /// <summary>Its day, where it is one.</summary>
    public Day? Day { get; } = Value.Earliest == Value.Latest ? Value.Earliest : null;

    /// <summary>The year in which it begins, or ends where its beginning is open.</summary>
    public int? SomeYear { get; } = (Value.Earliest ?? Value.Latest) is { Year: > -10_000 and < 10_000 and var year } ? (int)year : null;

    /// <summary>The year in which it ends, or begins where its end is open: the one that "that year" means.</summary>
    public int? LastYear { get; } = (Value.Latest ?? Value.Earliest) is { Year: > -10_000 and < 10_000 and var year } ? (int)year : null;

    /// <summary>The quarter of its year, where its month is known.</summary>
    public int? Quarter => (Month + 2) / 3;
}
