using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Leaves out of the dates of a claim those that date nothing more in it: "two years later" beside the day itself, and the
/// year by which an older document is called ("the alliance of 1950 would not be renewed").
/// </summary>
internal static partial class TwiceTold
{
    private const int LongestName = 40;

    /// <summary>The dates of a claim without those.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="dates">Its dates, in the order of the text.</param>
    public static List<DateMention> Without(string text, List<DateMention> dates) =>
        dates.Count < 2 ? dates : [.. dates.Where(date => !dates.Exists(other => other != date && (IsRounder(text, date, other) || IsNameBefore(text, date, other))))];

    // "Two years later the convention, signed on 14 November 1860, …", "Harbour Shield 2019 was held from 1 to 7 May 2019": the day
    // says it more exactly.
    private static bool IsRounder(string text, DateMention date, DateMention other) =>
        (date.Rule is DateRules.Ago or DateRules.Later or DateRules.YearsAfter or DateRules.YearInName || (date.Rule == DateRules.Year && BehindName().IsMatch(text.AsSpan(Math.Max(0, date.Span.Start - LongestName), Math.Min(LongestName, date.Span.Start)))))
        && other.Rule is DateRules.Day or DateRules.Days or DateRules.Month or DateRules.Range && date.Date != other.Date && date.Date!.Overlaps(other.Date!)
        && Length(other) < Length(date);

    // "In April Peking gave notice that the alliance of 1950 …": what is called by its year has been there before.
    private static bool IsNameBefore(string text, DateMention date, DateMention other) =>
        date.Rule is DateRules.Year && other.Rule is not (DateRules.By or DateRules.Until) && date.Date!.Latest < other.Date!.Earliest
        && CalledByYear().IsMatch(text.AsSpan(Math.Max(0, date.Span.Start - LongestName), Math.Min(LongestName, date.Span.Start)));

    private static long Length(DateMention date) =>
        date.Date is { Earliest: { } first, Latest: { } last } ? last.Number - first.Number : long.MaxValue;

    [GeneratedRegex(@"(?<!\b(?:In|Of|On|Since|By|From|Until|During|Early|Late|Mid|Back|To|And|But)[ -])(?<=\b\p{Lu}\p{Ll}+[ -])$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindName();

    [GeneratedRegex(@"\b(?:treaty|pact|alliance|agreement|declaration|accord|convention|protocol|contract|deal|memorandum|communiqu[ée]|statement|law|constitution|doctrine|strategy|paper|position|war|crisis|revolution|clashes|settlement|sanctions) of $", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CalledByYear();
}
