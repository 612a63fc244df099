using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Finds when an article appeared where nobody states it but the text gives itself away: "last month (November 2019)"
/// was written in December 2019. Two phrases that disagree prove nothing.
/// </summary>
internal static partial class PublicationDateFinder
{
    /// <summary>The month of publication and the words that show it; null where nothing does.</summary>
    public static (EdtfDate Date, string Basis)? FindOrNull(IReadOnlyList<Block> blocks)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(b => b.Kind == PassageKind.Paragraph))
        {
            foreach (Match match in SaysItself().Matches(block.Text))
            {
                var month = new DateOnly(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), MonthOf(match.Groups["month"].Value), 1);
                if (match.Groups["which"].ValueSpan.Equals("last", StringComparison.OrdinalIgnoreCase)) month = month.AddMonths(1);
                found.TryAdd(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), match.Value);
            }
        }

        if (found.Count == 0) return WeekOrNull(blocks);
        return found.Count == 1 ? (EdtfDate.Parse(found.First().Key), $"worked out from “{found.First().Value}” in the text") : null;
    }

    // "last Saturday, 25 June 2016": written in the seven days after it; "yesterday, 3 March 2019": on the next.
    private static (EdtfDate Date, string Basis)? WeekOrNull(IReadOnlyList<Block> blocks)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(b => b.Kind == PassageKind.Paragraph))
        {
            foreach (Match match in SaysItsWeek().Matches(block.Text))
            {
                if (!DateOnly.TryParse(match.Groups["day"].Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
                var which = match.Groups["which"].ValueSpan;
                var (first, last) = which.Equals("today", StringComparison.OrdinalIgnoreCase) ? (day, day) : which.Equals("yesterday", StringComparison.OrdinalIgnoreCase) ? (day.AddDays(1), day.AddDays(1)) : (day.AddDays(1), day.AddDays(7));
                found.TryAdd(first == last ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}", match.Value);
            }
        }

        return found.Count == 1 ? (EdtfDate.Parse(found.First().Key), $"worked out from “{found.First().Value}” in the text") : null;
    }

    private static int MonthOf(string name) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.Equals(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:(?<which>today|yesterday)|last (?:mon|tues|wednes|thurs|fri|satur|sun)day),? \(?(?<day>\d{1,2} (?:" + MonthPattern.Names + @") (?:19|20)\d\d|(?:" + MonthPattern.Names + @") \d{1,2}, (?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaysItsWeek();

    [GeneratedRegex(@"\b(?<which>last|this) month \((?<month>" + MonthPattern.Names + @"),? (?<year>(?:19|20)[0-9]{2})\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaysItself();
}
