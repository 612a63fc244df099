using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Recognising.Actors.Bodies;

namespace RelationsExplorer.Import.Notes.InText.Studies;

/// <summary>
/// Finds studies that prose names by whose they are: "a Harbour Fund study found", "a poll published by the local Ladoga center", "in a
/// paper for the Harbour Institute, Ann Lee described", "the Harbour Library keeps a list", "Ann Lee of the Harbour Institute has argued".
/// </summary>
internal static partial class InstituteWorks
{
    private const int FarthestDate = 25;
    private static readonly string[] Nouns = [.. WordList.Words(typeof(InstituteWorks), "study-nouns.txt")];

    /// <summary>The works named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        var words = sentence.Words;
        foreach (var match in NamedDocuments.Matches(InPaper(), words, "n a ", "n an ", "n his ", "n her ", "n their "))
        {
            if (PersonBehindOrNull(sentence, match) is { } author && IsBody(match)) yield return Of(sentence, match, [author.Name], new Span(sentence.Span.Start + match.Index, author.Span.End));
        }

        foreach (var match in NamedDocuments.Matches(MadeBy(), words, Nouns))
        {
            if (IsBody(match)) yield return Of(sentence, match, PersonInside(sentence, match), NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(BroughtOut(), words, " that the ", " which the ", " that ", " which "))
        {
            if (IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(StudyOf(), words, Nouns))
        {
            if (!IsNation(match.Groups["who"].Value)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(OwnSurvey(), words, Nouns))
        {
            if (IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(Staff(), words, "nalyst", "conomist", "esearcher", "trategist", "xpert", "cholar"))
        {
            if (match.Groups["who"].Value.Contains(' ', StringComparison.Ordinal) || IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(Keeps(), words, "keeps", "maintains", "publishes", "compiles", "tracks"))
        {
            if (IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(PutsAt(), words, " put"))
        {
            if (IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(Reckons(), words, " at "))
        {
            if (IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(InItsNote(), words, "n a ", "n an ", "n its "))
        {
            if (IsBody(match)) yield return Of(sentence, match, [], NamedDocuments.Spanning(sentence, match));
        }

        foreach (var match in NamedDocuments.Matches(Member(), words, " wrote", " writes", " written", " argued", " argues", " noted", " shown", " calculated", " counted", " estimated"))
        {
            var at = sentence.Span.Start + match.Index;
            if (IsBody(match) && sentence.Persons.LastOrDefault(person => person.Span.End == at) is { Name: { } name } author && name.Contains(' ', StringComparison.Ordinal))
                yield return Of(sentence, match, [name], new Span(author.Span.Start, at + match.Length));
        }
    }

    private static NamedWork Of(ProseSentence sentence, Match match, IReadOnlyList<string> authors, Span span)
    {
        var who = match.Groups["who"].Value.TrimEnd('’', '\'');
        return new NamedWork(span, SourceKind.Report)
        {
            Authors = authors,
            Container = Outlets.Spelled(who),
            Outlet = Outlets.FindOrNull(who)?.Outlet,
            Issued = DateOrNull(sentence, span) ?? NamedDocuments.DateAfter(sentence, match, FarthestDate),
        };
    }

    private static EdtfDate? DateOrNull(ProseSentence sentence, Span span) => sentence.Dates.FirstOrDefault(date => span.Contains(date.Span)).Date;

    // A body by the list of outlets, by a word such as "Institute", or by being all capitals.
    private static bool IsBody(Match match)
    {
        var who = match.Groups["who"].Value;
        if (match.Groups["kind"].Success) return true;
        if (Outlets.FindOrNull(who) is { Outlet.Kind: not ("newspaper" or "agency" or "broadcaster" or "company" or "publisher" or "platform") }) return true;
        var words = who.Split(' ');
        return Array.Exists(words, OrganisationFinder.IsHead) && words.Length > 1 || (words.Length == 1 && who.Length is >= 3 and <= 8 && who.All(char.IsUpper));
    }

    private static bool IsNation(string who) => !who.Contains(' ', StringComparison.Ordinal) && Nation().IsMatch(who);

    private static (Span Span, string Name)? PersonBehindOrNull(ProseSentence sentence, Match match)
    {
        var at = sentence.Span.Start + match.Index + match.Length;
        return sentence.Persons.FirstOrDefault(person => person.Span.Start >= at && person.Span.Start - at <= FarthestDate) is { Name: { } name } person && name.Contains(' ', StringComparison.Ordinal) ? person : null;
    }

    private static IReadOnlyList<string> PersonInside(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        if (sentence.Persons.FirstOrDefault(person => span.Contains(person.Span)) is { Name: { } name } && name.Contains(' ', StringComparison.Ordinal)) return [name];
        return match.Groups["person"].Success ? [match.Groups["person"].Value] : [];
    }

    private const string Body = @"(?<who>\p{Lu}[\p{L}&.-]*(’s)?(\s(of\sthe\s|of\s|for\s|and\s|on\s|&\s)?\p{Lu}[\p{L}&.-]*){0,7})";
    private const string Noun = @"(study|survey|poll|report|paper|policy brief|brief|analysis|database|dataset|index|tracker|estimate|assessment|review|count)";

    // "In a paper last year for the Harbour Institute, Ann Lee"
    [GeneratedRegex(@"\b[Ii]n\s(an?|his|her|their)\s([\p{L}-]+\s){0,2}?(study|report|paper|brief|analysis|article|essay|commentary|column|note|piece)\b[^,;:“”]{0,30}?\s(for|at|of|by|from|published by|issued by)\s(the\s)?" + Body + @"(\s(last|this|in|earlier)\s[\p{L}\d]+(\s(year|month|week|spring|summer|autumn|winter|fall))?)?,", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InPaper();

    // "A database maintained by Ann Lee of Harbour University", "a recent policy brief by RAND", "a poll published last week by the local Ladoga center"
    [GeneratedRegex(@"\b([Aa]n?|[Tt]he|[Oo]ne)\s([\p{L}-]+\s){0,3}?" + Noun + @"\s((published|released|conducted|maintained|compiled|carried out|commissioned|run|kept|made|done|prepared|produced)\s)?([^,.;:“”]{0,25}?\s)?(by|from)\s((?<person>\p{Lu}[\p{L}’-]+\s(\p{Lu}\.\s)?\p{Lu}[\p{L}’-]+)\s(of|at)\s)?(the\s)?(local\s|independent\s|state\s|Moscow\s|Beijing\s)?" + Body + @"(\s(?<kind>cent(er|re)|institute|pollster|foundation|agency|fund|group))?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MadeBy();

    // "a working paper that the Harbour Institute brought out in July"
    [GeneratedRegex(@"\b([Aa]n?|[Tt]he|[Oo]ne)\s([\p{L}-]+\s){0,3}?" + Noun + @"\s(that|which)\s(the\s)?" + Body + @"\s(has\s|had\s)?(published|released|brought out|issued|put out|produced|commissioned|carried out|conducted|printed)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BroughtOut();

    // "a World Wildlife Fund study found", "according to a RAND report"
    [GeneratedRegex(@"(\b(according to|in|by|per|as)\s)?\b([Aa]n?|[Oo]ne)\s((recent|new|joint|leaked|internal|classified|\d{4})\s)?" + Body + @"\s(telephone\s|opinion\s|working\s|policy\s)?(study|survey|poll|report|paper|brief|analysis|database|index|estimate|assessment)\s(has\s|had\s)?(found|finds|says|said|showed|shows|estimated|estimates|concluded|concludes|warned|warns|argued|argues|put|puts|suggested|suggests|counted|counts|predicted|listed)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex StudyOf();

    // "in Harbour University's yearly security poll", "the Harbour Center's 2013 survey"
    [GeneratedRegex(@"\b([Ii]n|[Bb]y|[Pp]er|[Oo]n|[Aa]ccording to|[Tt]he)\s(the\s)?(?<who>\p{Lu}[\p{L}&.-]*(\s(of\sthe\s|of\s|for\s|and\s)?\p{Lu}[\p{L}&.-]*){0,6})[’']s?\s([\p{L}\d-]+\s){0,3}?(survey|poll|index|barometer|tracker|yearbook|ranking|database|dataset)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OwnSurvey();

    // "Analysts at Harbour Capital estimate"
    [GeneratedRegex(@"\b([Aa]nalysts?|[Ee]conomists?|[Rr]esearchers?|[Ss]trategists?|[Ee]xperts|[Ss]cholars)\s(at|with)\s(the\s)?" + Body + @"\s((have|has|had|also|now|recently|once)\s){0,2}(estimate|estimated|say|said|reckon|reckoned|put|expect|expected|calculate|calculated|forecast|believe|argue|argued|warn|warned|note|noted|found|predict|predicted|conclude|concluded|think|suggest|suggested|wrote|write)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Staff();

    // "The Harbour Library keeps a list"
    [GeneratedRegex(@"\b[Tt]he\s" + Body + @"\s(keeps|maintains|publishes|compiles)\s(an?|its own)\s([\p{L}-]+\s){0,2}?(list|database|dataset|register|index|tracker|tally|record|catalogue|map)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Keeps();

    // "the WWF has put it at a fifth", "the Harbour Institute puts the loss at two billion"
    [GeneratedRegex(@"\b([Tt]he\s)?" + Body + @"(,\s[^,.;:“”]{4,60},)?\s((has|had)\s)?puts?\s(it|this|that|them|((the|their|its)\s)?([\p{Ll}-]+\s){0,4}?[\p{Ll}-]+)\sat\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PutsAt();

    // "the Harbour Centre, using other data, arrives at", "deliveries that HRB estimates at"
    [GeneratedRegex(@"\b([Tt]he\s)?" + Body + @"(\sin\s\p{Lu}[\p{L}’-]+)?(,\s[^,.;:“”]{4,60},)?\s((has|had)\s)?(arrives?|arrived|estimates?|estimated|values?|valued|reckons?|reckoned)\s(at\b|(it|this|that|them|the\s\p{Ll}+|their\s\p{Ll}+|its\s\p{Ll}+)\sat\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Reckons();

    // "In a note of 20 November, the Harbour Institute pointed out"
    [GeneratedRegex(@"\b[Ii]n\s(an?|its)\s([\p{L}-]+\s)?([\p{L}-]+\s)?(note|report|paper|study|survey|bulletin|brief|briefing|review|analysis|commentary)\s((of|on|dated|from|published|issued|released)\s[^,;:“”]{2,40})?,?\s?(the\s)?" + Body + @"\s((has|had|also)\s)?(said|says|pointed|points|noted|notes|argued|argues|found|finds|warned|warns|estimated|estimates|reckoned|put|puts|concluded|concludes|counted|wrote|writes|predicted|suggested|suggests)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InItsNote();

    // "Ann Lee of the Harbour Institute has argued", "… argued last year"
    [GeneratedRegex(@"\s(of|at|from)\s(the\s)?" + Body + @"\s((has|have)\s(also\s|recently\s|since\s)?(written|argued|noted|shown|calculated|counted|estimated)|(wrote|argued|noted|calculated|counted|estimated)\s(last\s\p{L}+|this\s\p{L}+|recently|earlier|in\s(a|an|his|her|\p{Lu}\p{L}+|\d{4}))|writes\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Member();

    [GeneratedRegex(@"(ian|ean|ese|ish|ern|ch|an|i|Moscow|Beijing|Kremlin|Western|Government|Ministry)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Nation();
}
