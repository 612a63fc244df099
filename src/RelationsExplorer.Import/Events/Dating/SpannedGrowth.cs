using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Takes two years that are the ends of one development for one time: "rose from 5 billion in 2001 to 46 billion in 2019";
/// and two years that follow each other: "besieged in 1685 and again in 1686".
/// </summary>
internal static partial class SpannedGrowth
{
    private const int Farthest = 60;

    /// <summary>The dates of a claim, with both ends of a development as one.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="start">Where the claim begins.</param>
    /// <param name="dates">Its dates, in the order of the text.</param>
    public static IReadOnlyList<DateMention> Join(string text, int start, IReadOnlyList<DateMention> dates)
    {
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (WholeOrNull(text, start, dates[i], dates[i + 1]) is { } whole) return [.. dates.Take(i), whole, .. dates.Skip(i + 2)];
        }

        return dates;
    }

    private static DateMention? WholeOrNull(string text, int start, DateMention first, DateMention last)
    {
        if (first.Rule is not (DateRules.Year or DateRules.Month) || last.Rule != first.Rule || last.Span.Start - first.Span.End > Farthest) return null;
        if (IsNextYear(text, first, last)) return Whole(first, last);
        if (!Opening().IsMatch(text[Math.Max(start, first.Span.Start - Farthest)..first.Span.Start]) || !Middle().IsMatch(text[first.Span.End..last.Span.Start])) return null;
        return Whole(first, last);
    }

    private static DateMention? Whole(DateMention first, DateMention last) =>
        first.Date!.Latest < last.Date!.Earliest && EdtfDate.TryParse($"{first.Date}/{last.Date}", out var whole, out _)
            ? last with { Date = whole, Rule = BorrowedDateRules.FromTo, Text = $"{first.Text} … {last.Text}" }
            : null;

    private static bool IsNextYear(string text, DateMention first, DateMention last) =>
        last.Rule == DateRules.Year && first.Date!.Latest is { } end && last.Date!.Earliest is { } next && next.Number == end.Number + 1
        && And().IsMatch(text.AsSpan(first.Span.End, last.Span.Start - first.Span.End));

    [GeneratedRegex(@"\bfrom (?:[^.;]|\.\d){1,50}\bin $", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^ and (?:again )?(?:in )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex And();

    [GeneratedRegex(@"^,? to (?:[^.;]|\.\d){1,50}\bin $", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Middle();
}
