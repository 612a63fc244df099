using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Dating;

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
        if (date.Rule == DateRules.SideOfEvent) return BeforeYear().IsMatch(date.Text) ? null : OfNamed(date) ?? date;
        if (date.Rule == DateRules.Moment || (date.Rule == DateRules.By && date.Date!.ToString().Contains('X', StringComparison.Ordinal))) return null;
        var before = text[Math.Max(0, date.Span.Start - FarthestState)..date.Span.Start];
        if (date.Rule is DateRules.Before && Ahead().IsMatch(before)) return date;
        if (date.Rule is DateRules.Before or DateRules.Until or DateRules.SinceThen) return date.Date!.Earliest is null ? null : date;
        if (date.Rule is not DateRules.Since) return date;
        if (Compared().IsMatch(before) || Lasting().IsMatch(before)) return null;
        var start = date.Date!.ToString().Split('/')[0];
        var behind = text[date.Span.End..];
        if (!When().IsMatch(behind) && Begins().IsMatch(before) && HasLasted().IsMatch(behind)) return null;
        return (State().IsMatch(before) || When().IsMatch(behind) || start.Contains('-', StringComparison.Ordinal)) && EdtfDate.TryParse(start, out var begun, out _) ? date with { Date = begun } : date;
    }

    // "Since the invasion of February 2022", "before it lapses on August 24": what is named beside the date happened then. What comes in the
    // aftermath of it did not.
    private static DateMention? OfNamed(DateMention date)
    {
        if (date.Date!.ToString().Split('/') is not [var from, var to] || !NamedDate().IsMatch(date.Text) || !EdtfDate.TryParse(from is ".." or "" ? to : from, out var own, out _)) return null;
        var start = date.Span.Start + NamedDate().Match(date.Text).Groups["date"].Index;
        return date with { Date = own, Span = new Span(start, date.Span.End) };
    }

    [GeneratedRegex(@"^(?:since|before|until|till|by|up to)\b.* (?:in|of|on) (?<date>[^ ].*)$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex NamedDate();

    // "before the war in 2022 they had met": what came before lies in no year.
    [GeneratedRegex(@"^before\b.* (?:in|of) \d{4}$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex BeforeYear();

    // "has grown since", "has not fought since": what has gone on, or did not happen, since then.
    [GeneratedRegex(@"\b(?:has|have|had) (?:(?:not|never|hardly|scarcely|barely)\b|(?:\p{Ll}+ly |also |only )?(?:grown|risen|increased|climbed|fallen|declined|shrunk|expanded|improved|deteriorated|remained|stayed|continued|persisted|existed|lain|stood|doubled|tripled|trebled)\b)[^.;]*$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Lasting();

    // "Since 1991 the line has run down the channel": what has been so ever since is no beginning.
    [GeneratedRegex(@"(?:^|[.;!?] |\bsince \d{4}, and (?:\p{Ll}+ )?)$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^[^.;]{0,90}\b(?:has|have) (?:\p{Ll}+ly |also |always )?(?:run|stood|lain|remained|stayed|kept|lived|rested|followed|existed|grown|risen|increased|climbed|fallen|declined|shrunk)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex HasLasted();

    // "Since 2014, when sanctions fell upon it": they fell in that year.
    [GeneratedRegex(@"^,? when\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex When();

    /// <summary>"from 1983, when Hu called": the year itself; null for all others.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="date">A date in it.</param>
    public static DateMention? BegunOrNull(string text, DateMention date) =>
        date is { Rule: DateRules.Since, Date.Latest: null } && When().IsMatch(text[date.Span.End..]) && EdtfDate.TryParse(date.Date!.ToString().Split('/')[0], out var begun, out _) ? date with { Date = begun } : null;

    // "will be handed over before the end of the year": what is to happen by then; of "not before" nobody knows when.
    [GeneratedRegex(@"\b(?:will|would|shall|should|must|expects?|expected|hopes?|plans?|is to|are to|due)\b(?![^.;]*\b(?:not|no|never)\b)[^.;]*$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Ahead();

    // "the largest since", "her eighth since", "no contract since": a yardstick, not the beginning of anything; "a first meeting" is one.
    [GeneratedRegex(@"\b(?:(?<!\ban? )(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))|largest|biggest|highest|lowest|worst|greatest|longest|deepest|steepest|fastest|sharpest|no(?! longer| doubt)|never|nobody|every|hardly|scarcely|barely|nothing|few)\b[^.;]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Compared();

    // "open since", "in force since", "been an observer since": what has been so ever since began then.
    [GeneratedRegex(@"\b(?:(?:been|sat|served)(?: there| here)?(?: as)? an? [\p{L}“”""’ -]{3,40}|open|in force|in operation|in service|in office|in power|under construction|under way|operational|independent|a member|on trial)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex State();
}
