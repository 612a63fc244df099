using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.InText.Spoken;

/// <summary>Finds statements of persons that are quoted with no work named: direct speech, or words said on a day that is told.</summary>
internal static partial class SpokenWords
{
    private const int FarthestDay = 6;
    private const int FarthestName = 60;
    private const int FarthestOpening = 4;

    /// <summary>The statement quoted in a sentence; null for none.</summary>
    public static NamedWork? FindOrNull(ProseSentence sentence)
    {
        if (sentence.Persons.Count == 0 || OwnReport().IsMatch(sentence.Words)) return null;
        if (!sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).ContainsAny('“', '"', '`')) return OnDayOrNull(sentence);
        if (BehindQuoteOrNull(sentence) is { } behind) return behind;
        foreach (var (span, name) in sentence.Persons)
        {
            if (!name.Contains(' ', StringComparison.Ordinal)) continue;
            var after = sentence.Text[span.End..sentence.Span.End];
            var verb = Says().Match(after);
            if (!verb.Success || !Quotation().IsMatch(after[verb.Length..])) continue;
            var end = span.End + verb.Length;
            var date = sentence.Dates.FirstOrDefault(date => date.Span.End <= end || date.Span.Start - end <= 12 || Audience().IsMatch(sentence.Text[end..date.Span.Start])).Date;
            return new NamedWork(new Span(span.Start, end), SourceKind.Speech) { Authors = [name], Issued = date };
        }

        return null;
    }

    // "…,” said Deputy Prime Minister Ann Lee": what one says who holds an office, or on a day that is told; others are asked by the author alone.
    private static NamedWork? BehindQuoteOrNull(ProseSentence sentence)
    {
        if (SaidBehind().Match(sentence.Words) is not { Success: true } said) return null;
        var (from, to) = (sentence.Span.Start + said.Index, sentence.Span.Start + said.Index + said.Length);
        var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= to - 1);
        if (name is null || !name.Contains(' ', StringComparison.Ordinal) || span.Start - to > FarthestName || !Office().IsMatch(sentence.Text[to..span.Start])) return null;
        var date = sentence.Dates.FirstOrDefault(date => date.Span.Start >= span.End && date.Span.Start - span.End <= FarthestDay).Date;
        if (date is null && !HoldsOffice().IsMatch(sentence.Text[to..Math.Min(sentence.Span.End, span.End + FarthestName)])) return null;
        return new NamedWork(new Span(from, span.End), SourceKind.Speech) { Authors = [name], Issued = date };
    }

    // "whom this newspaper met", "told our correspondent": the article's own report, and no work besides it.
    [GeneratedRegex(@"\b(this\s(newspaper|magazine|reporter|correspondent|website)|our\s(own\s)?(correspondent|reporter|man\sin))\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OwnReport();

    [GeneratedRegex(@"\b([Mm]inister|[Pp]resident|[Pp]remier|[Ss]pokes(man|woman|person)|[Gg]overnor|[Aa]mbassador|[Ss]ecretary|[Cc]hief executive|CEO|[Cc]hairman|[Cc]hancellor|[Gg]eneral|[Aa]dmiral|[Mm]ayor|[Ss]enator)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex HoldsOffice();

    [GeneratedRegex(@"[,!?…]\s?[”""]\s(said|says|added|adds|declared|remarked|recalled|warned|noted|argued|explained|insisted|complained|told reporters|concluded|observed|replied|joked|announced)\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaidBehind();

    // What a person is, before the name: "Deputy Prime Minister ", "the governor, "
    [GeneratedRegex(@"^([\p{L}’'-]+,?\s){0,7}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Office();

    // "the spokesman Jonas Lind said the next day that": who said it, and on which day.
    private static NamedWork? OnDayOrNull(ProseSentence sentence)
    {
        foreach (var (span, name) in sentence.Persons)
        {
            if (!name.Contains(' ', StringComparison.Ordinal) || Says().Match(sentence.Text[span.End..sentence.Span.End]) is not { Success: true } verb) continue;
            var end = span.End + verb.Length;
            var (when, date) = sentence.Dates.FirstOrDefault(dated => dated.Span.Start >= end && dated.Span.Start - end <= FarthestDay);
            // "In October 2019 Lee disclosed that": the day or month with which the sentence begins.
            if (date is null && sentence.Dates is [var (first, told), ..] && first.End <= span.Start && first.Start - sentence.Span.Start <= FarthestOpening && IsOfSaying(told) && sentence.Text.AsSpan(end, sentence.Span.End - end).StartsWith(" that ", StringComparison.Ordinal) && !sentence.Text.AsSpan(first.End, span.Start - first.End).ContainsAny('.', ';', ':'))
                return new NamedWork(new Span(span.Start, end), SourceKind.Speech) { Authors = [name], Issued = told };
            if (date is not null && IsOfSaying(date) && That().IsMatch(sentence.Text[when.End..sentence.Span.End])) return new NamedWork(new Span(span.Start, when.End), SourceKind.Speech) { Authors = [name], Issued = date };
        }

        return null;
    }

    // A day, a week or a month; what somebody "said in 1994" is history.
    private static bool IsOfSaying(EdtfDate date) => date is { Earliest: { } first, Latest: { } last } && last.Number - first.Number <= DaysOfMonth;

    private const int DaysOfMonth = 31;

    [GeneratedRegex(@"^((\s(in|at)\s\p{Lu}[\p{L}-]+)?,?\sthat\b|[.]$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex That();

    // The name, at most an aside or an adverb, and the verb.
    [GeneratedRegex(@"^(,[^,“”]{2,80},|,)?\s+((recently|once|later|also|famously|publicly|bluntly|then|even|has|had|only|simply|on \p{L}+|would|would only)\s+){0,2}(say|add|blamed|dismissed|denounced|condemned|praised|hailed|rejected|promised|pledged|assured|demanded|replied|conceded|asserted|maintained|remarked|said|stated|declared|noted|told|argued|warned|called|described|announced|put it|puts it|put this|expressed this|expressed it|expressed the same|formulated it|claimed|insisted|observed|commented|wrote|admitted|acknowledged|disclosed|revealed|complained|confirmed|stressed|predicted|lamented|likes to say|liked to say|likes to remark|liked to remark|likes to repeat|liked to repeat|is fond of saying|was fond of saying)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Says();

    // "told a regular briefing on Thursday", "said at a news conference on 3 May"
    [GeneratedRegex(@"^(\s(at|in|during))?\s(a|an|the|reporters|journalists)(\s[\p{L}-]+){0,5}\s(on\s)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Audience();

    // Words in quotation marks: two or more, so that a single term is no speech.
    [GeneratedRegex(@"([“""]|``)[\p{L}\p{N}’'-]+(,?\s[\p{L}\p{N}’'-]+)+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Quotation();
}
