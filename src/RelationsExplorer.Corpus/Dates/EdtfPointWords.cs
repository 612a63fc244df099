using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>Says one date in plain English: its parts from the smallest to the largest, and how firmly they hold.</summary>
internal static class EdtfPointWords
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The date in words, with what its signs say; the text is where a time of day is taken from.</summary>
    public static string Of(in EdtfPoint point, string text = "")
    {
        var words = Unsigned(point);
        if (point.Kind == EdtfPointKind.DateTime) words += TimeOfDay(text);
        words = point.Whole switch
        {
            EdtfQualifier.Approximate => $"about {words}",
            EdtfQualifier.Uncertain => $"perhaps {words}",
            EdtfQualifier.Both => $"perhaps about {words}",
            _ => words,
        };
        var remarks = new[]
        {
            Remark("year", point.OfYear),
            Remark(point.Kind == EdtfPointKind.Season ? "season" : "month", point.OfMonth),
            Remark("day", point.OfDay),
        };
        return words + string.Concat(remarks);
    }

    /// <summary>The date in words, without what its signs say.</summary>
    public static string Unsigned(in EdtfPoint point)
    {
        if (point.SignificantDigits > 0) return $"{OfYear(point.LongYear)} or so (between {point.Earliest.Year} and {point.Latest.Year})";
        if (point.HasUnspecified) return OfUnspecified(point);
        var day = point.Earliest;
        return point.Kind switch
        {
            EdtfPointKind.Season => string.Format(Invariant, Season(point.SubYear), OfYear(day.Year)),
            EdtfPointKind.Year or EdtfPointKind.LongYear => OfYear(day.Year),
            EdtfPointKind.Month => $"{MonthName(day.Month)} {OfYear(day.Year)}",
            _ => string.Create(Invariant, $"{day.DayOfMonth} {MonthName(day.Month)} {OfYear(day.Year)}"),
        };
    }

    /// <summary>"May".</summary>
    public static string MonthName(int month) => Invariant.DateTimeFormat.GetMonthName(month);

    private static string OfYear(long year) => year switch
    {
        <= 0 and > -10_000 => string.Create(Invariant, $"{1 - year} BC"),
        < -9999 => string.Create(Invariant, $"the year −{-year:N0}"),
        < 1000 => string.Create(Invariant, $"AD {year}"),
        < 10_000 => year.ToString(Invariant),
        _ => string.Create(Invariant, $"the year {year:N0}"),
    };

    private static string OfUnspecified(in EdtfPoint point) => point switch
    {
        { Precision: EdtfPrecision.Decade, IsNegative: false } => string.Create(Invariant, $"the {point.Year.Lowest}s"),
        { Precision: EdtfPrecision.Century, IsNegative: false } => $"the {Ordinal((point.Year.Lowest / 100) + 1)} century",
        { Precision: EdtfPrecision.Year, DayOfMonth.Unspecified: 0, Kind: EdtfPointKind.Month, Month.Unspecified: 0b11 } => $"some month of {OfYear(point.Earliest.Year)}",
        { Precision: EdtfPrecision.Year, Month.Unspecified: 0b11, DayOfMonth.Unspecified: 0b11 } => $"some day of {OfYear(point.Earliest.Year)}",
        { Precision: EdtfPrecision.Month, DayOfMonth.Unspecified: 0b11 } => $"some day of {MonthName(point.Month.Lowest)} {OfYear(point.Earliest.Year)}",
        { Kind: EdtfPointKind.Year, Year.Unspecified: 0b1111 } => "some year",
        { Kind: EdtfPointKind.Year } => $"some year between {OfYear(point.Earliest.Year)} and {OfYear(point.Latest.Year)}",
        { Kind: EdtfPointKind.Month } => $"some month between {MonthOf(point.Earliest)} and {MonthOf(point.Latest)}",
        { Kind: EdtfPointKind.Season } => string.Format(Invariant, Season(point.SubYear), $"some year between {OfYear(point.Earliest.Year)} and {OfYear(point.Latest.Year)}"),
        { Month.Unspecified: 0, DayOfMonth.Unspecified: 0 } =>
            string.Create(Invariant, $"{point.DayOfMonth.Lowest} {MonthName(point.Month.Lowest)} of some year between {OfYear(point.Earliest.Year)} and {OfYear(point.Latest.Year)}"),
        _ => $"some day between {DayOf(point.Earliest)} and {DayOf(point.Latest)}",
    };

    private static string MonthOf(Day day) => $"{MonthName(day.Month)} {OfYear(day.Year)}";

    private static string DayOf(Day day) => string.Create(Invariant, $"{day.DayOfMonth} {MonthOf(day)}");

    private static string Season(int subYear) => subYear switch
    {
        21 => "spring {0}",
        22 => "summer {0}",
        23 => "autumn {0}",
        24 => "winter {0}",
        25 => "the northern spring of {0}",
        26 => "the northern summer of {0}",
        27 => "the northern autumn of {0}",
        28 => "the northern winter of {0}",
        29 => "the southern spring of {0}",
        30 => "the southern summer of {0}",
        31 => "the southern autumn of {0}",
        32 => "the southern winter of {0}",
        <= 36 => $"the {Ordinal(subYear - 32, inWords: true)} quarter of {{0}}",
        <= 39 => $"the {Ordinal(subYear - 36, inWords: true)} third of {{0}}",
        _ => $"the {Ordinal(subYear - 39, inWords: true)} half of {{0}}",
    };

    private static string Ordinal(int number, bool inWords = false) => (inWords, number) switch
    {
        (true, 1) => "first",
        (true, 2) => "second",
        (true, 3) => "third",
        (true, _) => "fourth",
        (_, >= 11 and <= 13) => $"{number}th",
        _ => (number % 10) switch { 1 => $"{number}st", 2 => $"{number}nd", 3 => $"{number}rd", _ => $"{number}th" },
    };

    private static string Remark(string part, EdtfQualifier sign) => sign switch
    {
        EdtfQualifier.Uncertain => $", the {part} uncertain",
        EdtfQualifier.Approximate => $", the {part} approximate",
        EdtfQualifier.Both => $", the {part} uncertain and approximate",
        _ => "",
    };

    private static string TimeOfDay(string text)
    {
        var time = text[(text.IndexOf('T', StringComparison.Ordinal) + 1)..];
        var zone = time[8..] switch { "" => "local time", "Z" => "UTC", var offset => $"UTC{offset}" };
        return $", {time[..8]} {zone}";
    }
}
