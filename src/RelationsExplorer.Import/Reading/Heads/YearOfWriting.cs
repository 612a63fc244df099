using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Finds when an article was written where nothing states it, by the latest that it knows: "last month, on October 14" and a note of 3
/// November 2004 make it November 2004; the one year of the copyright, where the text names it too, is that of the article.
/// </summary>
internal static partial class YearOfWriting
{
    /// <summary>The month or year and the words that show it; null where nothing does.</summary>
    public static (EdtfDate Date, string Basis)? FindOrNull(IReadOnlyList<Block> blocks) => ByNotesOrNull(blocks) ?? ByCopyrightOrNull(blocks);

    // No work that is cited, and no day on which it was read, lies after the article; and few articles appear a year after their last.
    private static (EdtfDate Date, string Basis)? ByNotesOrNull(IReadOnlyList<Block> blocks)
    {
        var said = blocks.SelectMany(block => SaysMonth().Matches(block.Text)).ToList();
        if (said is not [var match]) return null;
        var days = blocks.Where(block => Prose.IsNumbered(block.Text)).SelectMany(block => DateFinder.Find(block.Text, null))
            .Where(date => date is { Rule: DateRules.Day or DateRules.IsoDay, Value: not null }).Select(date => date.Value!).ToList();
        if (days.MaxBy(day => day.Latest) is not { Latest: { Year: > 1900 and < 2200 } latest } last) return null;
        var month = 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
        if (match.Groups["which"].ValueSpan.Equals("last", StringComparison.OrdinalIgnoreCase)) month = (month % 12) + 1;
        var year = month < latest.Month ? latest.Year + 1 : latest.Year;
        return (EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}~")), $"worked out from “{match.Value}” in the text and the latest day in its notes, {last}");
    }

    private static (EdtfDate Date, string Basis)? ByCopyrightOrNull(IReadOnlyList<Block> blocks)
    {
        var years = blocks.SelectMany(block => DatelineYear.Copyright().Matches(block.Text)).Select(match => match.Groups["year"].Value).Distinct().ToList();
        if (years is not [var year]) return null;
        var named = blocks.Where(block => !DatelineYear.Copyright().IsMatch(block.Text)).SelectMany(block => Year().Matches(block.Text)).Select(match => match.Value)
            .Where(other => string.CompareOrdinal(other, year) <= 0).Max(StringComparer.Ordinal);
        return named == year ? (EdtfDate.Parse(year), $"the year of the copyright, {year}, which is also the latest that the text names until then") : null;
    }

    [GeneratedRegex(@"\b(?<which>last|this) month,? (?:on|in) (?<month>" + MonthPattern.Names + @")\b(?>(?: \d{1,2}\b)?)(?!,? (?:19|20)\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaysMonth();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Year();
}
