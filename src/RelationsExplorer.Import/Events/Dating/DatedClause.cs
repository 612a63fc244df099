using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Titles;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Finds the clause in which a date stands, where a claim has one that leads or follows the main one: "After the West imposed sanctions in
/// 2014, | trade turned east" dates the sanctions; "While it waited for an answer, | the line opened in 2019" dates the opening.
/// </summary>
internal static partial class DatedClause
{
    private const int MostWordsOfSubject = 10;

    /// <summary>The clause, without the word that joins it; null where the claim has only one, or the other tells nothing by itself.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="part">What the date may be of.</param>
    /// <param name="date">Where the date stands.</param>
    public static Span? OrNull(string text, Span part, Span date)
    {
        if (date.Length == 0 || !part.Contains(date)) return null;
        if (Leading().Match(text, part.Start, part.Length) is { Success: true } joint && joint.Index == part.Start)
        {
            var first = joint.Index + joint.Length;
            if (MainClauseOrNull(text, first, part.End) is { } main)
            {
                var clause = date.Start >= main ? new Span(main, part.End) : new Span(first, main);
                return IsWhole(text, clause) ? clause : null;
            }

            if (joint.Groups["clause"].Success) return new Span(first, part.End) is var alone && IsWhole(text, alone) ? alone : null;
        }

        if (Phrase().Match(text, part.Start, part.Length) is { Success: true } phrase && phrase.Index == part.Start && phrase.Index + phrase.Length is var rest && date.Start >= rest && IsWhole(text, new Span(rest, part.End))) return new Span(rest, part.End);
        var before = Following().Matches(text[part.Start..date.Start]);
        if (before.Count == 0) return null;
        var behind = new Span(part.Start + before[^1].Index + before[^1].Length, part.End);
        return IsWhole(text, behind) && IsWhole(text, new Span(part.Start, part.Start + before[^1].Index)) ? behind : null;
    }

    /// <summary>Where the main clause begins: behind the first comma after which one stands that says who did what; null where none does.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="from">Behind the word that opens what leads to it.</param>
    /// <param name="end">Where both end.</param>
    /// <param name="isLedByClause">Whether what leads to it says who did what as well, as behind "after"; a participle does not.</param>
    public static int? MainClauseOrNull(string text, int from, int end, bool isLedByClause = true)
    {
        for (var comma = text.IndexOf(',', from, end - from); comma >= 0 && comma + 1 < end; comma = text.IndexOf(',', comma + 1, end - comma - 1))
        {
            if (text[comma + 1] == ' ' && (!isLedByClause || IsWhole(text, new Span(from, comma))) && IsWhole(text, new Span(comma + 2, end))) return comma + 2;
        }

        return null;
    }

    private static bool IsWhole(string text, Span clause)
    {
        var words = TitleClause.Of(clause.In(text).Trim(' ', ',', '.'));
        return words.HasVerb && words.SubjectOrNull(MostWordsOfSubject) is not null;
    }

    // Behind some of these stands a clause, behind others a noun as often: "after the crash of 1998 the price of oil fell".
    [GeneratedRegex(@"(?:(?:And|But|Yet|and|but|yet) )?(?:[Aa]fter|[Ss]ince|[Bb]efore|[Uu]ntil|(?<clause>[Ww]hen|[Oo]nce|[Ww]hile|[Aa]lthough|[Tt]hough|[Bb]ecause)) (?!then\b|that\b|all\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Leading();

    // "After a series of summits among the five, the members decided in 2001": what led to it is not what the day is of.
    [GeneratedRegex(@"(?:(?:And|But|Yet) )?(?:After|Before|Following|Amid|Despite|Ahead of|Besides|As part of|In addition to|Along with|Instead of|Unlike|To the \p{Ll}+ of) (?:[^,;:]|,(?=[”""’]))+(?:, ?|,[”""’] )(?=\p{L})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Phrase();

    [GeneratedRegex(@" (?:after|when|where|since|once|because|before|until) (?=\p{Lu}|the |a |an |its |their |his |her |it |they |he |she |on )", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Following();
}
