using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Recognising.Actors.Bodies;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>
/// Knows persons whom a text calls by one name and who speak: "Mr. Abreu asked whether", "Abreu emphasises that", "as Abreu and Castell
/// note", "Abreu, one of the interpreters, noted", "Abreu, who grew up there, … “…,” she says".
/// </summary>
internal static partial class SoleName
{
    private const int ShortestName = 2;
    private const int LongestBefore = 40;
    private const int LongestBehind = 160;
    private static readonly HashSet<string> Courtesies = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Comrade"];

    /// <summary>Whether one capitalised word is such a name.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="span">Where the word stands.</param>
    /// <param name="name">The word.</param>
    public static bool Speaks(string text, Span span, string name)
    {
        if (name.Length < ShortestName || !name.Skip(1).Any(char.IsLower) || NameWords.IsNoName(name) || NameWords.IsTitle(name) || OrganisationFinder.IsHead(name) || CompanyFinder.IsKind(name)) return false;
        if (span.End < text.Length && text[span.End] is not (' ' or ',' or '.' or ';' or '’' or '\'' or ')')) return false;
        var isCourteous = Courtesies.Contains(NameWords.Before(text, span.Start));
        var (from, length) = (Math.Max(0, span.Start - LongestBefore), Math.Min(LongestBehind, text.Length - span.End));
        var behind = text.AsSpan(span.End, length);
        if (isCourteous && (InvertedSpeech.Is(NameWords.First(behind.TrimStart()).ToString()) || InvertedSpeech.StartOrNull(text, from, span.Start) is not null)) return true;
        if (AsNoted().IsMatch(text.AsSpan(from, span.Start - from)) && Noting().IsMatch(behind)) return true;
        return Opens().IsMatch(text.AsSpan(from, span.Start - from)) && (Arguing().IsMatch(behind) || Introduced().IsMatch(behind) || (Grown().IsMatch(behind) && SheSaid().IsMatch(text, span.End)));
    }

    // "As ", "as Abreu and "
    [GeneratedRegex(@"\b[Aa]s (?:\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*,? and )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex AsNoted();

    [GeneratedRegex(@"^(?:(?:, \p{Lu}[\p{L}-]+)*,? and \p{Lu}[\p{L}-]+)? (?:have |has |had )?(?:once |also |rightly )?(?:notes?|noted|argues?|argued|writes?|wrote|written|shows?|shown|showed|observes?|observed|points? out|pointed out|remarks?|remarked|reminds?|puts? it|explains?|explained|suggests?|suggested|warns?|warned|concludes?|concluded)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Noting();

    [GeneratedRegex(@"(?:^|[.!?][”""]? |\n)(?:But |And |Yet |Here |For )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Opens();

    // " argues that", " noted in his diary that"
    [GeneratedRegex(@"^ (?:also |further |rightly |therefore |thus )?(?:argue[sd]|writes|wrote|note[sd]|observe[sd]|contend(?:s|ed)|emphasi[sz]e[sd]|maintain(?:s|ed)|stresse[sd]|conclude[sd]|remark(?:s|ed)|points out|pointed out|suggests) (?:(?:in|to) (?:his|her) \p{Ll}+ )?that\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Arguing();

    // ", one of the interpreters, noted", ", a driver, says"
    [GeneratedRegex(@"^, (?:an?|one of|who|then|himself|herself|the \p{Ll}+ of)\b[^.;:“”""]{2,90}, (?:said|says|told|noted|notes|recalled|recalls|wrote|writes|argue[sd]|explained|explains|remembers|complained|complains|thinks|believes)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Introduced();

    // ", who grew up in Harbin"
    [GeneratedRegex(@"^, (?:\d\d|who|an? \p{Ll}+)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Grown();

    [GeneratedRegex(@"[,?!][”""’] (?:s?he) (?:said|says|added|adds|told|recalled|recalls|explained|explains)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SheSaid();
}
