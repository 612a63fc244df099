using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Events;

/// <summary>
/// Tells the entries of a chronology: paragraphs that begin with a date and a colon or a dash, "3 June 1896: Li signs a treaty.
/// China lets Russia build a railway." All that such an entry tells has its date, and it tells in the present tense.
/// </summary>
internal static class ChronologyEntry
{
    private const int LongestLead = 3;
    private static readonly string[] Nothing = ["Nobody ", "No one ", "Neither ", "Nothing ", "None "];

    /// <summary>The date with which the passage begins as an entry; null where it is none.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="dates">Its dates, in order.</param>
    public static DateMention? HeadOrNull(string text, IReadOnlyList<DateMention> dates) =>
        dates.Count > 0 && dates[0] is { Span.Start: <= LongestLead, Date: { Earliest: not null, Latest: not null } } head && EndsHead(text, head.Span.End) ? head : null;

    /// <summary>The head's date for a statement of the entry that has none of its own; null for a question, and where nothing was done.</summary>
    /// <param name="head">The date of the entry.</param>
    /// <param name="claim">The statement.</param>
    public static DateMention? LentOrNull(DateMention head, Claim claim) =>
        claim.Modality is Modality.Assertion && !Nothing.Any(no => claim.Text.StartsWith(no, StringComparison.Ordinal))
            ? head with { Span = new Span(claim.Span.Start, claim.Span.Start), Rule = BorrowedDateRules.OfEntry, Working = $"at the head of the entry, “{head.Text}”" }
            : null;

    private static bool EndsHead(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest.Length > 0 && rest[0] is ':' or '—' or '–' && text.Length - rest.Length - end <= 1;
    }
}
