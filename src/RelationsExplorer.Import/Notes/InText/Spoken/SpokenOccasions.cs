using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Spoken;

/// <summary>
/// Finds what persons said in public, where prose names the occasion: "Lee told a business forum in Delhi", "said Lee at a press
/// conference on 3 May", "Lee told reporters". What is said to the author alone is no work that others could look up.
/// </summary>
internal static partial class SpokenOccasions
{
    // How far before the verb, or behind it, the speaker's name may stand, and how far behind the occasion its date.
    private const int FarthestBefore = 120;
    private const int FarthestBehind = 12;
    private const int FarthestDate = 30;

    /// <summary>The statements named in a sentence: one at most.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        if (sentence.Persons.Count == 0) yield break;
        foreach (var match in NamedDocuments.Matches(Said(), sentence.Words, " told ", "said", "says", "declared", "announced", "warned", "argued", "insisted", "noted"))
        {
            if (SpeakerOrNull(sentence, match) is not { } speaker) continue;
            var occasion = match.Groups["occasion"].Value;
            yield return new NamedWork(Spanning(sentence, match, speaker.Span), SourceKind.Speech)
            {
                Authors = [speaker.Name],
                Container = occasion.Length == 0 ? null : occasion,
                Issued = DateOrNull(sentence, match),
            };
            yield break;
        }
    }

    // Named last before the verb, with nothing but asides and helpers between, or right behind it.
    private static (Span Span, string Name)? SpeakerOrNull(ProseSentence sentence, Match match)
    {
        var verb = sentence.Span.Start + match.Groups["verb"].Index;
        var behind = verb + match.Groups["verb"].Length;
        var after = sentence.Persons.FirstOrDefault(person => person.Span.Start >= behind && person.Span.Start - behind <= FarthestBehind && person.Span.End <= sentence.Span.Start + match.Index + match.Length);
        if (after.Name is { } name && name.Contains(' ', StringComparison.Ordinal)) return after;
        var before = sentence.Persons.LastOrDefault(person => person.Span.End <= verb && verb - person.Span.End <= FarthestBefore);
        return before.Name is { } told && told.Contains(' ', StringComparison.Ordinal) && Between().IsMatch(sentence.Text[before.Span.End..verb]) ? before : null;
    }

    private static Span Spanning(ProseSentence sentence, Match match, Span speaker)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        return new Span(Math.Min(span.Start, speaker.Start), span.End);
    }

    // Behind the occasion, or within its words: "on Thursday told reporters".
    private static EdtfDate? DateOrNull(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        return NamedDocuments.DateAfter(sentence, match, FarthestDate)
            ?? sentence.Dates.FirstOrDefault(date => date.Span.End <= span.End && date.Span.End >= span.Start - FarthestDate).Date;
    }

    private const string Occasion = @"(?<occasion>([\p{L}-]+\s){0,3}?(news conference|press conference|press briefing|news briefing|briefing|business forum|economic forum|forum|summit|ceremony|conference|congress|seminar|hearing|rally|parliament|television|radio|plenary session|state-of-the-nation address|annual address|speech)(\s(in|of)\s\p{Lu}[\p{L}-]+)?)";

    // "told reporters", "said … at a press conference", "on local television"
    [GeneratedRegex(@"\b(?<verb>told)\s((the\s)?(reporters|journalists|newsmen|correspondents)\b|an\saudience\b(\sof\s\p{L}+(\sand\s\p{L}+)?)?(\sin\s\p{Lu}[\p{L}-]+)?|((an?|the|his|her|its)\s)?" + Occasion + @"\b)|\b(?<verb>said|says|declared|announced|warned|argued|insisted|noted)\b(\s[\p{L}’'.-]+|,){0,14}?\s(at|on|in|during|to)\s(an?\s|the\s|his\s|her\s|their\s)?" + Occasion + @"\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Said();

    // ", the governor,", " of the Harbour Institute", " has on Friday"
    [GeneratedRegex(@"^(\s(of|from|at|for|with)\s[^,;:“”]{2,60})?(,\s[^;:“”]{2,90},)?(\s(has|had|also|then|later|once|recently|publicly|again|on\s\p{L}+(\s\d{1,2})?|last\s\p{L}+))*\s$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Between();
}
