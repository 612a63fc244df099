using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Periods;

/// <summary>A time with a beginning and an end, as EDTF writes them: one date, or two that bound it.</summary>
/// <param name="From">The date with which it begins.</param>
/// <param name="To">The date with which it ends; the same as <paramref name="From"/> for one date.</param>
/// <param name="IsEstimate">Whether its ends are an estimate.</param>
internal sealed record Period(string From, string To, bool IsEstimate = false)
{
    /// <summary>Its value; null where it ends before it begins or is no date of the calendar.</summary>
    public EdtfDate? Value =>
        EdtfDate.TryParse(From == To ? Signed(From, IsEstimate) : $"{From}/{Signed(To, IsEstimate)}", out var date, out _) ? date : null;

    /// <summary>A whole year.</summary>
    public static Period OfYear(int year, bool isEstimate = false) => One(YearText(year), isEstimate);

    /// <summary>A whole month.</summary>
    public static Period OfMonth(int year, int month, bool isEstimate = false) =>
        One(string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:00}"), isEstimate);

    /// <summary>One day.</summary>
    public static Period OfDay(Day day, bool isEstimate = false) => One(EdtfDate.OfDay(day).ToString(), isEstimate);

    /// <summary>One EDTF date without signs.</summary>
    public static Period One(string text, bool isEstimate = false) => new(text, text, isEstimate);

    /// <summary>The year as EDTF writes it.</summary>
    public static string YearText(int year) => EdtfDate.OfYear(year).ToString();

    /// <summary>The value that is bounded by this period on one side; null where nothing follows.</summary>
    public EdtfDate? Bounding(Side side) => (side, Value) switch
    {
        (_, null) => null,
        (Side.Since or Side.From, _) => EdtfDate.Parse($"{Signed(From, IsEstimate)}/.."),
        (Side.After or Side.Aftermath, { Precision: EdtfPrecision.Decade or EdtfPrecision.Century, Latest: { } last }) => EdtfDate.Since(EdtfDate.OfYear(last.Year + 1)),
        (Side.After or Side.Aftermath, _) => EdtfDate.Parse($"{Signed(To, IsEstimate)}/.."),
        (Side.By, _) when IsEstimate => Value,
        (Side.None, _) => Value,
        (Side.Before, { Precision: EdtfPrecision.Decade or EdtfPrecision.Century, Earliest: { } first }) => EdtfDate.Until(EdtfDate.OfYear(first.Year - 1)),
        _ => EdtfDate.Parse($"../{Signed(To, IsEstimate)}"),
    };

    private static string Signed(string date, bool isEstimate) => isEstimate ? date + "~" : date;
}
