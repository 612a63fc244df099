using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>
/// Finds what persons told papers and stations that prose does not name, "he told a Moscow daily in 2008", and interviews that brackets cite,
/// "(interview, Alta, 14 May 2003)", "(author's interview with a clerk)".
/// </summary>
internal static partial class ToldPress
{
    private const int FarthestDate = 20;

    /// <summary>The works named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(Told(), sentence.Words, " told ", " interview "))
        {
            if (SpeakerOrNull(sentence, sentence.Span.Start + match.Index) is { } speaker)
                yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.News) { Authors = [speaker], Issued = NamedDocuments.DateAfter(sentence, match, FarthestDate) };
        }

        foreach (var match in NamedDocuments.Matches(Interview(), sentence.Words, "nterview", "ommunication"))
        {
            var span = NamedDocuments.Spanning(sentence, match);
            var title = match.Groups["title"].Value.Trim(' ', ',');
            yield return new NamedWork(new Span(span.Start + match.Groups["lead"].Length, span.End), SourceKind.Speech)
            {
                Title = char.ToUpperInvariant(title[0]) + title[1..],
                Issued = sentence.Dates.FirstOrDefault(date => span.Contains(date.Span)).Date,
            };
        }
    }

    // The person named last before the verb; "he", who was named first in the sentence before.
    private static string? SpeakerOrNull(ProseSentence sentence, int verb)
    {
        var name = sentence.Persons.LastOrDefault(person => person.Span.End <= verb).Name;
        if (name is null && Pronoun().IsMatch(sentence.Text[sentence.Span.Start..verb]))
            name = sentence.Before.Reverse().Select(before => before.Persons.Count > 0 ? before.Persons[0].Name : null).FirstOrDefault(found => found is not null);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) ? name : null;
    }

    [GeneratedRegex(@"\b([Hh]e|[Ss]he)\s$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(told|(in|gave)\san\sinterview\s(with|to|for))\s(a|one|another)\s([\p{L}-]+\s){0,3}?(newspaper|daily|weekly|tabloid|magazine|journal|news\sagency|news\ssite|broadcaster|television\s(channel|station)|TV\schannel|radio\sstation|paper)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Told();

    // "(interview, Moscow, 14 May 2003)", "; author's interview, Alta, June 25)", "(personal communication, May 2004)"
    [GeneratedRegex(@"(?<lead>[(;]\s?)(?<title>((the\s)?(authors?[’']?s?|my|our|personal|telephone|field)\s)*(interviews?|communication|conversation)(\s(with|by)\s[^();]{3,60}?)?(,\s\p{Lu}[\p{L}’-]+(\s\p{Lu}[\p{L}’-]+)?){0,2})(,\s[^();]{3,30})?(?=[;)])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Interview();
}
