using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes.References.Dates;

/// <summary>A date in a reference: where it stands, what it means, how fine it is.</summary>
/// <param name="Span">The words.</param>
/// <param name="Date">What they mean.</param>
/// <param name="Fineness">3 for a day, 2 for a month or season, 1 for a year.</param>
internal readonly record struct ReferenceDate(Span Span, EdtfDate Date, int Fineness)
{
    /// <summary>What the groups y, m and d of a match mean; null where no date does.</summary>
    public static ReferenceDate? OfOrNull(Match match)
    {
        var span = new Span(match.Index, match.Index + match.Length);
        var year = match.Groups["y"].Value;
        if (match.Groups["m"] is not { Success: true } m) return Date(year, 1);
        if (NumberOrNull(m.Value) is not { } month) return null;
        if (match.Groups["d"] is { Success: true } d)
        {
            return month > 12 || !int.TryParse(d.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? null : Date(FormattableString.Invariant($"{year}-{month:00}-{day:00}"), 3);
        }

        return Date(FormattableString.Invariant($"{year}-{month:00}"), 2) ?? Date(year, 1);

        ReferenceDate? Date(string edtf, int fineness) =>
            EdtfDate.TryParse(edtf, out var date, out _) ? new ReferenceDate(span, date, fineness) : null;
    }

    /// <summary>The number of a month or season, in figures or by its name; null where it is neither.</summary>
    public static int? NumberOrNull(string month) =>
        int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : MonthNames.NumberOrNull(month);
}
