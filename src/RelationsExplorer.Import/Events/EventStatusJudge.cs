using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Events;

/// <summary>Says whether an event took place, as the text has it.</summary>
internal static partial class EventStatusJudge
{
    /// <summary>The status, and the words or dates that show it.</summary>
    /// <param name="words">The claim's words.</param>
    /// <param name="title">What the event is called: where it leaves a denial out, that is of something else.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="date">When the event is.</param>
    /// <param name="published">When the article appeared; null where unknown.</param>
    public static (EventStatus Status, Origin Origin) Judge(string words, string title, Claim claim, EdtfDate date, EdtfDate? published)
    {
        static (EventStatus, Origin) Is(EventStatus status, string rule, string? because) => (status, new Origin(OriginOf.Status, rule, because));

        if (Denied().Match(title) is { Success: true } denied) return Is(EventStatus.Denied, EventRules.Denial, denied.Value);
        if (Supposed().Match(words) is { Success: true } supposed && claim.Modality is not Modality.Quotation) return Is(EventStatus.Hypothetical, EventRules.Condition, supposed.Value);
        var ahead = published?.Latest is { } now && date.Earliest is { } first && first > now;
        if (Expected().Match(words) is { Success: true } expected)
            return Is(claim.Speaker.IsAuthor ? EventStatus.Planned : EventStatus.Announced, EventRules.Expectation, expected.Value);
        if (ahead) return Is(EventStatus.Planned, EventRules.AfterPublication, date.ToString());
        if (claim.Modality == Modality.Prediction && Conditional().Match(words) is { Success: true } condition) return Is(EventStatus.Hypothetical, EventRules.Condition, condition.Value);
        if (claim.Modality == Modality.Prediction && date.Latest is null) return Is(EventStatus.Planned, EventRules.Prediction, null);
        return Is(EventStatus.Happened, EventRules.Default, null);
    }

    // "If the fleet leaves in May": in the present, it may or may not come.
    [GeneratedRegex(@"^(?:(?:but|and|still|even),? )?(?:if|unless) (?:[^,;]{1,60}? )?(?:\p{Ll}+s|are|do|come|go|leave|sign|fail|wins?) (?!of\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:did not|didn't|never(?! again)|no longer|failed to|denied (?:that|having)|cancelled|canceled|called off)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:will|is expected|are expected|was expected|were expected|expects|is due|are due|was due|is scheduled|was scheduled|is planned|was planned|planned to|plans to|is set to|is to be|are to be|would (?:carry|be (?:ready|completed|opened))|in the offing|is likely to)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Expected();

    [GeneratedRegex(@"\b(?:if|unless|in the event of|should \w+ (?:fail|succeed)|were to|could|might)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Conditional();
}
