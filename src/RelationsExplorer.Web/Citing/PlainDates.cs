using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Citing;

/// <summary>Dates as formats take them that know of years, months, days and spans, but of no doubt.</summary>
internal static class PlainDates
{
    /// <summary>
    /// The date as one point or as both ends of a span, each as precise as the text is; null where it is none of these: a
    /// decade, a set, a season, an open end. Doubt is for the caller to tell of.
    /// </summary>
    public static IReadOnlyList<PlainDate>? OrNull(EdtfDate date)
    {
        var ends = date.ToString().Split('/');
        if (ends.Length == 1) return PointOrNull(date) is { } point ? [point] : null;
        return EdtfDate.TryParse(ends[0], out var first, out _) && EdtfDate.TryParse(ends[1], out var last, out _)
            && PointOrNull(first) is { } from && PointOrNull(last) is { } to ? [from, to] : null;
    }

    /// <summary>The year that the date surely lies in; null where it may lie in several.</summary>
    public static int? YearOrNull(EdtfDate date) =>
        date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year && first.Year is >= 0 and <= 9999 ? (int)first.Year
        : OrNull(date) is [var only] ? only.Year
        : null;

    private static PlainDate? PointOrNull(EdtfDate date)
    {
        var text = date.ToString().TrimEnd('~', '?', '%');
        if (!EdtfDate.TryParse(text, out var plain, out _) || plain is not { Level: 0, Earliest: { Year: >= 0 and <= 9999 } first }) return null;
        return plain.Precision switch
        {
            EdtfPrecision.Day => new PlainDate((int)first.Year, first.Month, first.DayOfMonth),
            EdtfPrecision.Month => new PlainDate((int)first.Year, first.Month, null),
            EdtfPrecision.Year => new PlainDate((int)first.Year, null, null),
            _ => null,
        };
    }
}

/// <summary>A year, a month or a day.</summary>
/// <param name="Year">0 to 9999.</param>
/// <param name="Month">1 to 12; null for a whole year.</param>
/// <param name="Day">From 1; null for a whole month or year.</param>
internal sealed record PlainDate(int Year, int? Month, int? Day)
{
    /// <summary>The parts that are known, with a sign between: <c>2014-05</c>.</summary>
    public string Joined(char sign) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Year:0000}{(Month is { } month ? $"{sign}{month:00}" : null)}{(Day is { } day ? $"{sign}{day:00}" : null)}");
}
