using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Studies;

/// <summary>Finds offices of states that prose cites for figures without their full names: "according to the Russian customs service", "data of the Chinese customs".</summary>
internal static partial class OfficialFigures
{
    private const int FarthestDate = 20;

    /// <summary>The offices cited in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(Office(), sentence.Words, "ustoms", "entral bank", "tatistic", "inistry")) yield return Of(sentence, match);
        foreach (var match in NamedDocuments.Matches(Shown(), sentence.Words, " data ", " figures ", " statistics ", " numbers ")) yield return Of(sentence, match);
        foreach (var match in NamedDocuments.Matches(Puts(), sentence.Words, "ustoms ", "bank ", "tatistic", "inistry ")) yield return Of(sentence, match);
        foreach (var match in NamedDocuments.Matches(Released(), sentence.Words, "ustoms ", "fficial ", "overnment "))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Title = Capital(match.Groups["title"].Value), Issued = NamedDocuments.DateAfter(sentence, match, FarthestDate) };

        foreach (var match in NamedDocuments.Matches(Periodical(), sentence.Words, " in its ", " in a "))
        {
            var title = match.Groups["title"].Value;
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Report)
            {
                Title = char.ToUpperInvariant(title[0]) + title[1..],
                Container = match.Groups["who"].Value,
                Issued = NamedDocuments.DateAfter(sentence, match, 20),
            };
        }
    }

    // The office as it is called here, and what it counts by the words of the sentence.
    private static NamedWork Of(ProseSentence sentence, Match match)
    {
        var office = match.Groups["who"].Value;
        return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official)
        {
            Title = match.Groups["data"] is { Success: true } data ? Capital($"{office} {data.Value}") : null,
            Container = office,
        };
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Whether the words are such an office: "Chinese customs", "Russian central bank".</summary>
    public static bool IsOffice(string words) => Alone().IsMatch(words);

    private const string Name = @"(?<who>(\p{Lu}[\p{L}-]*(ian|ese|ish|an|ch|i|sh)\s)((federal|state|national)\s)?(customs(\s(service|administration|authorities|bureau|agency|office|committee))?|central bank|statistic(s|al)\s(bureau|service|agency|office|committee)|(foreign|finance|energy|defen[cs]e|economy|trade|commerce|interior|transport|agriculture|economic development)\sministry))";

    [GeneratedRegex("^" + Name + @"(\s(data|figures|statistics))?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b([Aa]ccording to|([Dd]ata|[Ff]igures|[Ss]tatistics|[Ee]stimates)\s(published\s|released\s|provided\s)?(of|from|by)|[Aa]s reported by)\s(the\s)?" + Name + @"\b(\s(?<data>data|figures|statistics))?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Office();

    // "Chinese customs figures put trade at", "…, Russian central bank data show"
    [GeneratedRegex(Name + @"\s(?<data>data|figures|statistics|numbers)\s((released|published|issued)\s[^,.;:“”""]{0,30}?\s)?(show|shows|showed|put|puts|suggest|suggests|suggested|indicate|indicates|indicated|reveal|revealed|record|recorded|give|gave|confirm|confirmed|count|counted|speak|say)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Shown();

    // "Chinese customs put two-way trade at 155 billion"
    [GeneratedRegex(Name + @"\s(put|puts|counted|counts|recorded|records|valued|values|estimated|estimates)\s[^,.;:“”""]{2,60}\s(at|of)\s[^ ]{0,3}\d", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Puts();

    // "according to customs data released last week": on one day, and so a work; what "customs data" say at all times is none.
    [GeneratedRegex(@"\b[Aa]ccording\sto\s((the|new|fresh|preliminary|latest|recent|monthly|annual)\s){0,2}(?<title>((customs|official|government|official\scustoms|government\scustoms)\s(data|figures|statistics)))\s(released|published|issued)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Released();

    // "the Russian central bank said in its monthly review of market risks"
    [GeneratedRegex(@"(?<who>(?!The\s)\p{Lu}[\p{L}’'-]*(\s\p{L}[\p{L}’'-]*){0,5}?\s([Bb]ank|[Mm]inistry|[Aa]gency|[Ss]ervice|[Ii]nstitute|[Cc]ommission|[Dd]epartment|[Bb]oard|[Ff]und|[Cc]ent(re|er)|[Bb]ureau|[Aa]dministration))\s(said|says|warned|noted|wrote|reported|estimated|found|forecast|concluded)\sin\s(its|a)\s(?<title>((latest|new|recent)\s)?((annual|monthly|quarterly|weekly|regular|special)\s)(\p{Ll}+\s)?(review|report|survey|bulletin|outlook|update|forecast)(\s(of|on)\s\p{Ll}+(\s\p{Ll}+){0,4}?)?)(?=[,.;]|\s(that|published|released)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Periodical();
}
