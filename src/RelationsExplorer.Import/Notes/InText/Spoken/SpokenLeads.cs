using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Spoken;

/// <summary>Finds what persons said where the sentence begins with the occasion: "Lee's Feb. 10 speech", "In a speech at the Harbour Club on 24 October 2014, Ann Lee called", "Speaking in Delhi on 3 June, Ann Lee said".</summary>
internal static partial class SpokenLeads
{
    private const int FarthestSpeaker = 70;
    private const int FarthestDate = 30;

    /// <summary>The statements named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        if (sentence.Persons.Count == 0) yield break;
        foreach (var (span, name) in sentence.Persons)
        {
            if (!name.Contains(' ', StringComparison.Ordinal) || OwnWords().Match(sentence.Text, span.End, sentence.Span.End - span.End) is not { Success: true } words) continue;
            var from = new Span(span.Start, words.Index + words.Length);
            var date = sentence.Dates.FirstOrDefault(date => from.Contains(date.Span)).Date ?? sentence.Dates.FirstOrDefault(date => date.Span.Start >= from.End && date.Span.Start - from.End <= FarthestDate).Date;
            if (date is not null) yield return new NamedWork(from, SourceKind.Speech) { Title = TitleOrNull(words), Authors = [name], Issued = date };
        }

        foreach (var match in NamedDocuments.Matches(Lead(), sentence.Words, "n a ", "n an ", "n his ", "n her ", "peaking "))
        {
            var end = sentence.Span.Start + match.Index + match.Length;
            var (span, name) = sentence.Persons.FirstOrDefault(person => person.Span.Start >= end);
            if (name is null || !name.Contains(' ', StringComparison.Ordinal) || span.Start - end > FarthestSpeaker || !Office().IsMatch(sentence.Text[end..span.Start]) || !Spoke().IsMatch(sentence.Text[span.End..sentence.Span.End])) yield break;
            yield return new NamedWork(new Span(sentence.Span.Start + match.Index, span.End), SourceKind.Speech)
            {
                Authors = [name],
                Issued = sentence.Dates.FirstOrDefault(date => date.Span.End <= end).Date,
            };
            yield break;
        }
    }

    // "Speech at the Harbour Club": a title only where the place is told.
    private static string? TitleOrNull(Match words) =>
        words.Groups["where"] is { Success: true } where ? char.ToUpperInvariant(words.Groups["noun"].Value[0]) + words.Groups["noun"].Value[1..] + where.Value : null;

    // "Lee's Feb. 10 address in Alta", "according to Ann Lee's own announcement last October"
    [GeneratedRegex(@"\G[’']s?\s(own\s|recent\s|famous\s)?((\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}|(19|20)\d\d|\p{Lu}\p{Ll}{2,8}\s(19|20)\d\d)\s)?(annual\s|televised\s|public\s)?(?<noun>announcement|speech|address|lecture|remarks|testimony|keynote)\b(?<where>\s(in|at|to|before)\s(the\s)?\p{Lu}[\p{L}-]+(\s(of\s|on\s|for\s)?\p{Lu}[\p{L}-]+){0,4})?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OwnWords();

    // "In a television address on 3 May 2014,", "Speaking to students in Delhi last week,"
    [GeneratedRegex(@"^(In\s(an?|his|her)\s([\p{L}-]+\s){0,3}?(speech|address|lecture|keynote|press conference|news conference|briefing|testimony|interview)|Speaking)\b(\s[^,;:“”""]{2,60}(,\s(19|20)\d\d)?)?,\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^((the|a)\s)?([\p{L}’'-]+\s){0,6}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Office();

    [GeneratedRegex(@"^(,[^,“”""]{2,60},)?\s((also|again|once|had|has|then|even|publicly|bluntly)\s){0,2}(said|says|called|told|warned|argued|declared|announced|promised|praised|described|insisted|noted|stressed|spoke|urged|admitted|claimed|put|compared|predicted|accused|denied|rejected|asked|proposed|suggested|reminded|blamed|pledged|vowed)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Spoke();
}
