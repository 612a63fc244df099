using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Signs that what somebody reports goes on in a sentence, or stops before it.</summary>
internal static partial class ReportSigns
{
    /// <summary>Whether an interview or a speech is named: a report of it is no report that goes on.</summary>
    public static bool NamesInterview(string words) => Interview().IsMatch(words);

    /// <summary>Whether a poll or a survey is named: what it found may go on in the next sentence.</summary>
    public static bool NamesSurvey(string words) => Survey().IsMatch(words);

    /// <summary>"Only 7% could recall a quarrel": a sentence that counts on where a survey's stopped.</summary>
    public static bool CountsOn(string words) => Counting().IsMatch(words);

    /// <summary>"But such numbers should be taken with care": a remark on a report, and no part of it.</summary>
    public static bool IsRemark(string words) => Remark().IsMatch(words);

    [GeneratedRegex(@"\b(?:interview|speech|address|op-ed|press conference)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Interview();

    [GeneratedRegex(@"\b(?:surveys?|polls?|census|pollsters?|questionnaire|respondents)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Survey();

    [GeneratedRegex(@"^(?:(?:Only|Just|Barely|Some|About|Nearly|Almost|Fewer than|Less than|More than|Over|Another|A further|A mere|The other|Of (?:these|them|those)(?: \p{Ll}+)?,?) )*(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:an? )?(?:half|third|quarter|fifth|tenth|dozen)\b|(?:In (?:\d{4}|\p{Lu}\p{Ll}+(?: \d{4})?)|(?:\p{Lu}\p{Ll}+|A) (?:years?|months?|decade)s? (?:ago|earlier|before)),? (?:the|that) (?:share|figure|number|proportion)\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Counting();

    [GeneratedRegex(@"^(?:But|Yet|Still,|Such|Perhaps|That (?:is|was|may|would)|This (?:is|was|may|would)|It is (?:only )?(?:fair|hard|easy|tempting|worth|true)|None of this|All (?:of )?this|We|I) ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Remark();
}
