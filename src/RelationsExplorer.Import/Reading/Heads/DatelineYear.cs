using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Takes the day of an agency's report from its dateline, and completes one without a year ("MOSCOW, Oct. 14 (Example Press) —") with the one year of its copyright lines,
/// where the weekday that the report names for what it tells ("on Thursday") falls on that day or the one before.
/// </summary>
internal static partial class DatelineYear
{
    private const int FirstParagraphs = 6;

    /// <summary>The day and the words that show it; null where there is no such dateline, no one year, or no weekday that bears it out.</summary>
    public static (EdtfDate Date, string Basis)? FindOrNull(IReadOnlyList<Block> blocks)
    {
        if (WithItsYearOrNull(blocks) is { } whole) return whole;
        var years = blocks.SelectMany(block => Copyright().Matches(block.Text)).Select(match => match.Groups["year"].Value).Distinct().ToList();
        if (years is not [var year]) return null;
        foreach (var block in blocks.Where(block => block.Kind == PassageKind.Paragraph).Take(FirstParagraphs))
        {
            if (DateFinder.Find(block.Text, null) is not [{ Rule: DateRules.Dateline, Value: null } dateline, ..]) continue;
            var words = dateline.Span.In(block.Text);
            if (DateFinder.Find($"{words}, {year}", null) is not [{ Value: { } date }] || date.Earliest != date.Latest || date.Earliest is not { } day) return null;
            return Weekdays().Match(block.Text, dateline.Span.End) is { Success: true } weekday && IsSaidOn(weekday.Value, day)
                ? (date, $"worked out from the dateline “{words}” and the year of the copyright, {year}")
                : null;
        }

        return null;
    }

    // "MOSCOW, March 22, 2014 (Example Press) —"
    private static (EdtfDate Date, string Basis)? WithItsYearOrNull(IReadOnlyList<Block> blocks) =>
        blocks.Where(block => block.Kind == PassageKind.Paragraph).Take(FirstParagraphs)
            .Select(block => DateFinder.Find(block.Text, null) is [{ Rule: DateRules.Dateline, Value: { } date } dateline, ..] ? (date, $"printed in the dateline “{dateline.Span.In(block.Text)}”") : ((EdtfDate, string)?)null)
            .FirstOrDefault(found => found is not null);

    private static bool IsSaidOn(string weekday, Day published)
    {
        var said = Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, weekday);
        return said == (int)published.DayOfWeek || said == (int)published.AddDays(-1).DayOfWeek;
    }

    // "© 2018–2024" tells of a site, not of an article.
    [GeneratedRegex(@"(?:\bcopyright|©|\(c\))(?:\s*©)?\s*(?<year>(?:19|20)[0-9]{2})\b(?!\s*[-–—])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    internal static partial Regex Copyright();

    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Weekdays();
}
