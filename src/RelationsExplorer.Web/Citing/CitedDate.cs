using System.Globalization;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Citing;

/// <summary>Dates as both styles write them, month before day. A date that is no plain day, month or year is said in words.</summary>
internal static class CitedDate
{
    private static readonly DateTimeFormatInfo _names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>"May 13, 2009", "May 2009", "2009".</summary>
    public static string Chicago(EdtfDate date) => PlainOrNull(date) is not { } first ? date.InWords() : date.Precision switch
    {
        EdtfPrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{_names.GetMonthName(first.Month)} {first.DayOfMonth}, {first.Year}"),
        EdtfPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{_names.GetMonthName(first.Month)} {first.Year}"),
        _ => first.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>"2009, May 13", "2009, May", "2009".</summary>
    public static string Apa(EdtfDate date) => PlainOrNull(date) is not { } first ? date.InWords() : date.Precision switch
    {
        EdtfPrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{first.Year}, {_names.GetMonthName(first.Month)} {first.DayOfMonth}"),
        EdtfPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{first.Year}, {_names.GetMonthName(first.Month)}"),
        _ => first.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static Day? PlainOrNull(EdtfDate date) =>
        date is { Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year, IsApproximate: false, IsUncertain: false, Level: 0 } ? date.Earliest : null;
}
