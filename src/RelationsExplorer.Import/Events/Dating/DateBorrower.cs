using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Finds a date for a claim that has none of its own: one in the same sentence, else the month of the news report that it
/// rests on, else the last one in the sentence before. Such a date is approximate, and says where it comes from.
/// </summary>
internal sealed partial class DateBorrower
{
    private const int LongestNews = 9_000;
    private const int WidestPublication = 45;
    private const int Year = 366;

    // What a clause with one of these tells stands beside what happened, and may be far from it in time.
    private static readonly HashSet<string> Subordinate = WordList.WordsInAnyCase(typeof(DateBorrower), "subordinate-words.txt");

    private readonly Day? _newsMonth;
    private readonly ILookup<PassageId, DateMention> _dates;
    private readonly ILookup<PassageId, Sentences.Sentence> _sentences;
    private readonly ILookup<ClaimId, Source> _cited;

    /// <summary>Arranges what may lend a date in one article.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="sentences">Its sentences by passage.</param>
    public DateBorrower(Draft draft, ILookup<PassageId, Sentences.Sentence> sentences)
    {
        // What is past did not happen on a day that was still to come when the article appeared.
        var texts = draft.Passages.ToDictionary(p => p.Id, p => p.Text);
        _dates = draft.Mentions.OfType<DateMention>().Select(date => OpenDates.BegunOrNull(texts[date.Passage], date) ?? date).Where(date => CanLend(date) && !(draft.Article.Published?.Latest is { } now && date.Date!.Earliest > now)).ToLookup(d => d.Passage);
        _sentences = sentences;
        var sources = draft.Sources.ToDictionary(s => s.Id);
        _newsMonth = NewsMonth(draft);
        _cited = draft.Citations.Where(c => sources.ContainsKey(c.Source)).ToLookup(c => c.Claim, c => sources[c.Source]);
    }

    /// <summary>A date for the claim; null where nothing near it tells.</summary>
    public DateMention? For(Claim claim)
    {
        if (Subordinate.Contains(FirstWord(claim.Text)) || OfNoTime().IsMatch(claim.Text)) return null;
        var sentences = _sentences[claim.Passage].ToList();
        var at = sentences.FindIndex(s => s.Span.Contains(claim.Span));
        if (at < 0) return null;
        if (_dates[claim.Passage].LastOrDefault(d => sentences[at].Span.Contains(d.Span) && d.Span.End <= claim.Span.Start) is { } same)
            return Lent(claim, same, BorrowedDateRules.InSentence, $"as in the same sentence, “{same.Text}”");
        if (ReportMonth(claim) is { } month) return month;
        if (at > 0 && _dates[claim.Passage].LastOrDefault(d => sentences[at - 1].Span.Contains(d.Span)) is { } before)
            return Lent(claim, before, BorrowedDateRules.InSentenceBefore, $"as in the sentence before, “{before.Text}”");
        return _newsMonth is { } news && !_dates[claim.Passage].Any() ? OfMonth(claim, news, BorrowedDateRules.OfNews, "month of publication") : null;
    }

    private static string FirstWord(string words) => words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? words[..end] : words;

    // A newspaper tells of what has just happened: its month, approximately.
    private DateMention? ReportMonth(Claim claim)
    {
        var report = _cited[claim.Id].FirstOrDefault(s => s.Kind is SourceKind.News or SourceKind.Speech && s.Issued is { Earliest: { } first, Latest: { } last } && first.Year == last.Year && first.Month == last.Month);
        if (report is null) return null;
        return OfMonth(claim, report.Issued!.Earliest!.Value, BorrowedDateRules.OfReport, $"month of the report it rests on, {report.Issued}");
    }

    // A short piece whose day of publication is nearly known, and most of whose dates are of its own time, tells of what has just happened, where it gives no other time.
    private static Day? NewsMonth(Draft draft) =>
        draft.Article.Published is { Earliest: { } first, Latest: { } last } && last.Number - first.Number <= WidestPublication && IsOfItsTime(draft, first)
        && draft.Passages.Where(p => p.Kind == PassageKind.Paragraph).Sum(p => p.Text.Length) <= LongestNews
            ? first
            : null;

    private static bool IsOfItsTime(Draft draft, Day published)
    {
        var dates = draft.Mentions.OfType<DateMention>().Where(d => d.Date is { Earliest: not null, Latest: not null }).ToList();
        return dates.Count(d => Math.Abs(d.Date!.Latest!.Value.Number - published.Number) <= Year) * 2 >= dates.Count;
    }

    private static DateMention? OfMonth(Claim claim, Day month, string rule, string working)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");
        return EdtfDate.TryParse(text + "~", out var date, out _)
            ? new DateMention(claim.Passage, new Span(claim.Span.Start, claim.Span.Start), text, rule, date, working)
            : null;
    }

    private static DateMention? Lent(Claim claim, DateMention from, string rule, string working)
    {
        var text = from.Date!.ToString();
        var approximate = text[^1] is '~' or '?' or '%' || text.Contains('/', StringComparison.Ordinal) ? text : text + "~";
        return EdtfDate.TryParse(approximate, out var date, out _)
            ? new DateMention(claim.Passage, new Span(claim.Span.Start, claim.Span.Start), from.Text, rule, date, working)
            : null;
    }

    // An open interval ("since 2005") or a vague one dates nothing else.
    private static bool CanLend(DateMention date) =>
        date.Date is { Earliest: not null, Latest: not null } && date.Rule is not (DateRules.Vague or DateRules.Dateline or DateRules.Decade or DateRules.Century or DateRules.Era or DateRules.Range);

    // "The Chinese have built their part", "nobody believes in it", "did not feel threatened": what is so by now, or was not, has no day.
    [GeneratedRegex(@"\b(?:has|have|did not|didn[’']t|neither|nobody|no one)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfNoTime();
}
