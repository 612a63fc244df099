using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Spells the date of a page's line as prose does: without the time of day, with its parts in an order that prose has too
/// ("December/09/2014", "21-May-14", "2014年5月21日").
/// </summary>
internal static partial class DateSpelling
{
    /// <summary>The line, its dates spelled plainly and its times of day taken out.</summary>
    public static string Plain(string part)
    {
        var timeless = Clock().Replace(RunTogether().Replace(ForeignDates.InEnglish(part), "${month} ${day}, ${year}"), " ");
        // "20 August 2023 - 00:02": without its time the dash would leave the day open.
        var plain = timeless.Length < part.Length ? timeless.TrimEnd(' ', '-', '–', '—') : timeless;
        plain = SeasonOfIssue().Replace(ZoneBehindYear().Replace(plain, ""), " ");
        plain = Number().Replace(plain, "");
        if (plain.Contains('年', StringComparison.Ordinal)) plain = Chinese().Replace(plain, "${year}-${month}-${day}").Trim();
        plain = MonthFirst().Replace(plain, "${day} ${month} ${year}");
        return DayFirst().Replace(plain, match => $"{match.Groups["day"].Value} {match.Groups["month"].Value} {Whole(match.Groups["year"].Value)}");
    }

    // Pages with two digits for the year came with the web.
    private static string Whole(string year) =>
        year.Length == 4 ? year : (int.Parse(year, CultureInfo.InvariantCulture) is var two && two >= 90 ? 1900 + two : 2000 + two).ToString(CultureInfo.InvariantCulture);

    // "10:15:33 am EDT", "10.15pm", "18:42 (UTC+10)", "18:42 Moscow time", "0930 GMT" behind a date: with dots only where a half of the day follows, for "21.05" begins a date.
    [GeneratedRegex(@"(?<![\p{L}\d.:/+-])(?:\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}[.]\d\d\s?[ap]\.?m\b\.?|\d{1,2}\s?[ap]\.?m\b\.?)(?:\s?\(?(?:(?-i:[A-Z]{2,4})\b(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|(?:\p{L}+ )?time)\)?)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Clock();

    // "April 24, 1997 GMT": the zone of a time that is not printed, behind which the year looked like one.
    [GeneratedRegex(@"(?<=\b(?:19|20)\d\d),? (?:GMT|UTC)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ZoneBehindYear();

    // "Spring issue 2008"
    [GeneratedRegex(@"(?<=\b(?:spring|summer|autumn|fall|winter)) (?:issue|number|edition),? (?=(?:19|20)\d\d\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SeasonOfIssue();

    // "No. 12, 21 May 2014": which one of its series, and no day.
    [GeneratedRegex(@"\b(?:no|nr|number|issue)\b\.?:? ?\d{1,4},? (?=\d{1,2} \p{Lu})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Number();

    // "Nov.20,2014"
    [GeneratedRegex(@"\b(?<month>(?:" + MonthPattern.Beginnings + @")\p{Ll}*)\.?(?<day>\d{1,2}), ?(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex RunTogether();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?<month>(?:" + MonthPattern.Beginnings + @")\p{Ll}*)[/.-](?<day>\d{1,2})[/.-](?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<day>\d{1,2})[/.-](?<month>(?:" + MonthPattern.Beginnings + @")\p{L}*)[/.-](?<year>(?:(?:19|20)[0-9]{2}|[0-9]{2})\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DayFirst();
}
