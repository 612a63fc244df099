using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.InText.Documents;

/// <summary>
/// Finds papers of states and bodies that prose names by what they are, where it tells what they say or when they appeared: "Alta's white
/// paper of January 2018 says", "its 2019 defence white paper", "the Foreign Policy Concept of 2023 calls", "the IMF's World Economic Outlook".
/// </summary>
internal static partial class NamedPapers
{
    private const int FarthestDate = 30;

    /// <summary>The papers named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(StatePaper(), sentence.Words, "aper", "trategy", "octrine", "oncept"))
        {
            var year = EdtfDate.TryParse(match.Groups["year"].Value, out var printed, out _) ? printed : null;
            var issued = (match.Groups["dated"].Success ? NamedDocuments.DateAfter(sentence, match, FarthestDate) ?? DateWithin(sentence, match) : null) ?? year;
            // "the white paper says": of which, only its day, or whose it is, tells.
            if (issued is null && !(match.Groups["who"].Success && match.Groups["says"].Success)) continue;
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Title = Capital(match.Groups["title"].Value), Issued = issued };
        }

        foreach (var match in NamedDocuments.Matches(Periodical(), sentence.Words, "’s ", "'s ", "s’ ", "s' "))
        {
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Report)
            {
                Title = match.Groups["title"].Value,
                Container = match.Groups["who"].Value,
                Issued = NamedDocuments.DateAfter(sentence, match, FarthestDate) is { } date && Of().IsMatch(sentence.Words[(match.Index + match.Length)..]) ? date : EdtfDate.TryParse(match.Groups["year"].Value, out var year, out _) ? year : null,
            };
        }

        foreach (var named in Named(sentence)) yield return named;
    }

    // "the Harbour Service, in its annual report Focus 2023, had foreseen"
    private static IEnumerable<NamedWork> Named(ProseSentence sentence) =>
        NamedDocuments.Matches(InItsReport(), sentence.Words, " in its ", " in their ").Select(match => new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Report)
        {
            Title = match.Groups["title"].Value,
            Container = match.Groups["who"].Value,
            Issued = EdtfDate.TryParse(match.Groups["year"].Value, out var year, out _) ? year : null,
        });

    private static EdtfDate? DateWithin(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        return sentence.Dates.FirstOrDefault(date => span.Contains(date.Span)).Date;
    }

    [GeneratedRegex(@"\b(?<who>(?!The\s)\p{Lu}[\p{L}&.-]*(\s(of\sthe\s|of\s|for\s|and\s)?\p{Lu}[\p{L}&.-]*){0,5}),?\s(\p{Ll}+\s){0,2}?in\s(its|their)\s(\p{Ll}+\s){0,2}(report|review|survey|assessment|yearbook|bulletin|series),?\s(?<title>\p{Lu}[\p{L}-]+(\s\p{Lu}[\p{L}-]+){0,4}(\s(?<year>(19|20)\d\d))?)(?=[,.;:]|\s\p{Ll})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InItsReport();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // Whose, the year before or the date behind, and what it says.
    [GeneratedRegex(@"\b((?<who>\p{Lu}[\p{L}-]+)[’']s?|[Tt]he|[Ii]ts|[Tt]heir|[Aa])\s((?<year>(19|20)\d\d)\s)?(new\s|latest\s)?(?<title>([\p{L}-]+\s){0,3}?(([Ww]hite|[Pp]osition)\s[Pp]aper|National\sSecurity\s(Strategy|Concept)|[Ff]oreign\s[Pp]olicy\s[Cc]oncept|[Mm]ilitary\s[Dd]octrine|[Mm]aritime\s[Dd]octrine|[Ee]nergy\s[Ss]trategy|[Nn]ational\s[Dd]efen[cs]e\s[Ss]trategy)(\son\s\p{L}[\p{L}’-]*(\s\p{Lu}[\p{L}’-]*){0,3})?)(?<dated>(,)?\s((published|issued|released|adopted|approved|signed)\s)?(of|from|in|on)\s(the\s)?([\p{L}]+\sof\s)?(\d{1,2}\s)?(\p{Lu}\p{Ll}+\s)?(\d{1,2},\s)?(19|20)\d\d|,?\s(published|issued|released|adopted|approved)\s(last|this|in|on)\s[\p{L}\d]+(\s\p{Lu}\p{Ll}+)?)?(?<says>,?\s((still|also|already|explicitly|now|even)\s)?(says|said|calls|called|names|named|describes|described|lists|listed|speaks|spoke|declares|declared|states|stated|warns|warned|identifies|identified|mentions|mentioned|notes|noted|refers|stresses|proclaims|defines|foresees|envisages|promises|devotes|puts)\b)?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex StatePaper();

    // "the Fund's World Economic Outlook of April 2015", "BP's Statistical Review of World Energy"
    [GeneratedRegex(@"\b([Tt]he\s)?(?<who>(?!The\s)\p{Lu}[\p{L}&.-]*(\s(of\sthe\s|of\s|for\s|and\s)?\p{Lu}[\p{L}&.-]*){0,5})[’']s?\s((own|latest|new|annual|first)\s){0,2}((?<year>(19|20)\d\d)\s)?(?<title>(\p{Lu}[\p{L}-]+\s((of|on|and|for|the)\s){0,2}){1,4}(Outlook|Review|Survey|Yearbook|Bulletin|Index|Assessment|Database|Handbook|Report|Barometer|Atlas)(\s(of|on|for)\s(the\s)?(?!(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}[\p{L}-]+(\s(and\s)?\p{Lu}[\p{L}-]+){0,3})?(\s(19|20)\d\d)?)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Periodical();

    [GeneratedRegex(@"^,?\s((published|issued|released|printed)\s)?(of|from|in|for)\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Of();
}
