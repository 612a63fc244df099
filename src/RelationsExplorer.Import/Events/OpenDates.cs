using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events;

/// <summary>
/// Says what of a date with an open side an event may have: of "in force since 4 May 2018" that day; of "the first since 1990",
/// "before 2027" and "until 2019" nothing, for nothing happened then; other dates as they stand.
/// </summary>
internal static partial class OpenDates
{
    private const int FarthestState = 60;

    /// <summary>The date as an event has it; null where nothing happened then.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="date">A date in it.</param>
    public static DateMention? Of(string text, DateMention date)
    {
        var isOpen = date.Date is { Earliest: null } or { Latest: null };
        if (!isOpen) return date;
        var before = text[Math.Max(0, date.Span.Start - FarthestState)..date.Span.Start];
        if (date.Rule is DateRules.Before && Ahead().IsMatch(before)) return date;
        if (date.Rule is DateRules.Before or DateRules.Until or DateRules.SinceThen) return date.Date!.Earliest is null ? null : date;
        if (date.Rule is not DateRules.Since) return date;
        if (Compared().IsMatch(before)) return null;
        var start = date.Date!.ToString().Split('/')[0];
        return (State().IsMatch(before) || start.Contains('-', StringComparison.Ordinal)) && EdtfDate.TryParse(start, out var begun, out _) ? date with { Date = begun } : date;
    }

    // "will be handed over before the end of the year": what is to happen by then; of "not before" nobody knows when.
    [GeneratedRegex(@"\b(?:will|would|shall|should|must|expects?|expected|hopes?|plans?|is to|are to|due)\b(?![^.;]*\b(?:not|no|never)\b)[^.;]*$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Ahead();

    // "the largest since", "her eighth since", "no contract since": a yardstick, not the beginning of anything; "a first meeting" is one.
    [GeneratedRegex(@"\b(?:(?<!\ban? )(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))|largest|biggest|highest|lowest|worst|greatest|longest|deepest|steepest|fastest|sharpest|no(?! longer| doubt)|never|nobody|every)\b[^.;]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Compared();

    // "open since", "in force since", "been an observer since": what has been so ever since began then.
    [GeneratedRegex(@"\b(?:(?:been|sat|served)(?: there| here)?(?: as)? an? [\p{L}“”""’ -]{3,40}|open|in force|in operation|in service|in office|in power|under construction|under way|operational|independent|a member|on trial)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex State();
}
