using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Tells the entries of a chronology: paragraphs that begin with a date and a colon or a dash, "3 June 1896: Li signs a treaty.
/// China lets Russia build a railway." All that such an entry tells has its date, and it tells in the present tense. Of one whose date is
/// a sentence of its own, "April 4. The governor closed the ferry, which had run since 1990.", that is true of the first sentence alone,
/// but whatever other dates stand in it.
/// </summary>
internal static class ChronologyEntry
{
    private const int LongestLead = 3;
    private static readonly string[] Nothing = ["Nobody ", "No one ", "Neither ", "Nothing ", "None "];

    /// <summary>The date with which the passage begins as an entry; null where it is none.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="dates">Its dates, in order.</param>
    public static DateMention? HeadOrNull(string text, IReadOnlyList<DateMention> dates) =>
        dates.Count > 0 && dates[0] is { Span.Start: <= LongestLead, Date: { Earliest: not null, Latest: not null } } head && EndsHead(text, head.Span) ? head : null;

    /// <summary>The head's date for the first statement behind a head that is a sentence of its own; null for all others.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="head">The date of the entry.</param>
    /// <param name="claim">The statement.</param>
    public static DateMention? FirstOrNull(string text, DateMention head, Claim claim) =>
        IsSentence(text, head.Span) && claim.Modality != Modality.Question && text.AsSpan(head.Span.End, Math.Max(0, claim.Span.Start - head.Span.End)).Trim(" .").Length == 0
            ? Lent(head, claim)
            : null;

    /// <summary>The head's date for a statement of the entry that has none of its own; null for a question, and where nothing was done.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="head">The date of the entry.</param>
    /// <param name="claim">The statement.</param>
    public static DateMention? LentOrNull(string text, DateMention head, Claim claim) =>
        claim.Modality is Modality.Assertion && !IsSentence(text, head.Span) && !Nothing.Any(no => claim.Text.StartsWith(no, StringComparison.Ordinal)) ? Lent(head, claim) : null;

    private static DateMention Lent(DateMention head, Claim claim) =>
        head with { Span = new Span(claim.Span.Start, claim.Span.Start), Rule = BorrowedDateRules.OfEntry, Working = $"at the head of the entry, “{head.Text}”" };

    private static bool EndsHead(string text, Span head)
    {
        var rest = text.AsSpan(head.End).TrimStart();
        return (rest.Length > 0 && rest[0] is ':' or '—' or '–' && text.Length - rest.Length - head.End <= 1) || IsSentence(text, head);
    }

    private static bool IsSentence(string text, Span head) => head.Start == 0 && text.AsSpan(head.End) is ['.', ' ', .. var rest] && rest.Length > 0 && char.IsUpper(rest[0]);
}
