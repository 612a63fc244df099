using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>Chooses the dates of an article by which something happened: not those of statements, datelines and reports.</summary>
internal static partial class EventDates
{
    private const int LongestHead = 12;
    private const int LongestComparison = 40;

    /// <summary>The dates, by passage, as events have them.</summary>
    public static ILookup<PassageId, DateMention> Of(Draft draft)
    {
        var cited = draft.References.Where(r => r.Note is null && r.Span.Length > 0).ToLookup(r => r.Passage, r => r.Span);
        var texts = draft.Passages.ToDictionary(p => p.Id, p => p.Text);
        return draft.Mentions.OfType<DateMention>()
            .Where(date => TellsWhen(date) && !IsYardstick(texts[date.Passage], date.Span) && !cited[date.Passage].Any(work => IsOfReport(texts[date.Passage], work, date.Span)))
            .Select(date => OpenDates.Of(texts[date.Passage], date)).OfType<DateMention>()
            .ToLookup(date => date.Passage);
    }

    // "today", "so far", "recent years" place a statement, not an event; a dateline is the day of the report.
    private static bool TellsWhen(DateMention date) =>
        date.Date is { } when && (when.Earliest is not null || when.Latest is not null) && date.Rule is not (DateRules.Vague or DateRules.Dateline);

    // "three times as much as in 2017": that year is only compared with.
    private static bool IsYardstick(string text, Span date)
    {
        var from = Math.Max(0, date.Start - LongestComparison);
        return Compared().IsMatch(text.AsSpan(from, date.Start - from));
    }

    private static bool IsOfReport(string text, Span work, Span date) =>
        work.Overlaps(date) && work.Start <= date.Start
        && (IsInBrackets(text, work, date) || Reported().Match(text, work.Start, date.Start - work.Start) is { Success: true } said && (said.Groups["by"].Success || IsTrailing(text, work.Start, said.Index)));

    // "is in Moscow (Interfax, Apr. 30)": the day of the paper.
    private static bool IsInBrackets(string text, Span work, Span date) => work.Start > 0 && text[work.Start - 1] == '(' && text.IndexOf(')', work.Start) >= date.End && !DatesOnlyNamed.Is(text, date);

    // "…, the Herald reported on 4 May" hangs behind what it tells; "The Herald reported on 4 May that …" tells of the report itself.
    private static bool IsTrailing(string text, int work, int said) => TrailingSource().IsMatch(text[Math.Max(0, work - LongestHead)..said]);

    // "according to the Herald on 4 May", "the Herald reported on 4 May": the day of the report is not that of what it tells.
    [GeneratedRegex(@"(?<by>\baccording to (?!an?\b))|(?<!\b(?:was|were|been|first) )(?:reported|wrote|said) (?:on )?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Reported();

    [GeneratedRegex(@"[,”""][^.;,”""]*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex TrailingSource();

    [GeneratedRegex(@"\b(?:than|(?:(?<!\b(?:early|late|lately|recently|soon|back|ago|far) )as|against|versus|compared (?:with|to)|up from|down from)(?: [$€£]?\d[\d.,]*%?(?: (?:million|billion|trillion|per cent|percent|tons?|tonnes))*)?|(?:twice|half|double|treble|triple|\w+ times) the (?:amount|figure|level|number|sum|total|value|volume)) (?:in |of |that of |those of |the (?:figure|level) (?:of|in) )?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Compared();
}
