using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.InText.Documents;

/// <summary>
/// Finds papers of governments that prose names by what they are, where it tells what they say or when they came out: "the Alta read-out does not
/// mention it", "the presidential statement adopted on July 9", "the Senate's explanatory note speaks of", "the government order of July 22".
/// </summary>
internal static partial class StatePapers
{
    private const int FarthestDate = 30;

    /// <summary>The papers named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence) =>
        NamedDocuments.Matches(Paper(), sentence.Words, "read-out", "readout", "ommuniqu", " note", "residential statement", "inal document", " order of ", " decree of ", "press release")
            .Select(match => new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official)
            {
                Title = Capital(match.Groups["title"].Value),
                Issued = NamedDocuments.DateAfter(sentence, match, FarthestDate),
            });

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private const string Whose = @"(\p{Lu}[\p{L}-]+[’']s\s|\p{Lu}[\p{L}-]*(ian|ese|ish|an|ch|i)\s|Kremlin\s|Soviet\s|Korean\s)";

    // What a paper of state says, or that it came out.
    private const string Tells = @"(,?\s(which|that)\s(was\s)?(emerged|followed|issued|adopted|published|released)\b|,?\s((was|were)\s)?(issued|adopted|published|released|delivered|dated|circulated)\b|\s((also|itself|merely|only|then|did\snot|does\snot|made|makes|made\sno|makes\sno)\s)?(says?|said|asks?|asked|calls?|called|speaks?|spoke|mentions?|mentioned|mention|lists?|listed|names?|named|promises|promised|declares|declared|describes|described|stresses|stressed|condemns|condemned|notes|noted|urges|urged|rebukes|rebuked|warns|warned|spells|spelled|refers|referred|omits|omitted)\b)";

    [GeneratedRegex(@"\b([Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(final\s|official\s|short\s|long\s)?((?<title>" + Whose + @"?(read-?out|communiqu[eé]|explanatory\snote|press\srelease|final\sdocument|presidential\sstatement))(?=" + Tells + @")|(?<title>" + Whose + @"?(note\sof\sprotest|protest\snote))(?=" + Tells + @")|(?<title>(government|cabinet|presidential|ministerial|royal|imperial)\s(order|decree))(?=\s(of|dated)\s(\d|\p{Lu}\p{Ll}+\s\d)))|\b[Aa]ccording\sto\s(the|an?)\s(?<title>" + Whose + @"?(read-?out|communiqu[eé]|explanatory\snote|press\srelease|note\sof\sprotest|protest\snote|final\sdocument))\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Paper();
}
