using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Writes names that a style prints in capitals in ordinary case: "LO, Bobo", "ROSSABI Morris", "MINISTRY OF FOREIGN AFFAIRS".</summary>
internal static partial class CapitalNames
{
    private const int LongestShort = 3;
    private const int LongestAbbreviation = 8;

    private static readonly HashSet<string> FamilyFirst = WordList.WordsInAnyCase(typeof(CapitalNames), "family-names-first.txt");

    private static readonly HashSet<string> Small = WordList.Words(typeof(CapitalNames), "small-words.txt");

    private static readonly HashSet<string> ShortWords = WordList.Words(typeof(CapitalNames), "short-words.txt");

    /// <summary>Whether the words are printed in capitals throughout, one of them too long for an abbreviation.</summary>
    public static bool IsAll(string text) => !text.Any(char.IsLower) && LongCapitals().IsMatch(text);

    /// <summary>Whether a word in capitals stands in it, too long for an abbreviation.</summary>
    public static bool IsAny(string text) => LongCapitals().IsMatch(text);

    /// <summary>A list of persons with the family names in ordinary case; those that stood first without a comma go last, but where it is the custom.</summary>
    public static string OfPersons(string text)
    {
        if (!Capitals().IsMatch(text)) return text;
        text = FamilyAndGiven().Replace(text, match => FamilyFirst.Contains(match.Groups["family"].Value)
            ? $"{Ordinary(match.Groups["family"].Value)} {match.Groups["given"].Value}" : $"{match.Groups["given"].Value} {Ordinary(match.Groups["family"].Value)}");
        text = FamilyBeforeComma().Replace(text, match => $"{match.Groups["given"].Value} {Ordinary(match.Groups["family"].Value)}");
        return Long().Replace(text, match => Ordinary(match.Value));
    }

    /// <summary>The name of a body: small words small, abbreviations as they are.</summary>
    public static string OfBody(string text)
    {
        if (!IsAll(text)) return text;
        // An abbreviation is one word.
        if (!text.Contains(' ', StringComparison.Ordinal) && text.Length <= LongestAbbreviation && Outlets.FindOrNull(text) is null) return text;
        if (Outlets.FindOrNull(text) is { } outlet && Outlets.Key(outlet.Text) == Outlets.Key(text)) return outlet.Text;
        return string.Join(' ', text.Split(' ').Select((word, at) => Word(word, isFirst: at == 0)));
    }

    private static string Word(string word, bool isFirst)
    {
        if (Small.Contains(word)) return isFirst ? Ordinary(word) : word.ToLowerInvariant();
        if (word.Length <= LongestShort && !ShortWords.Contains(word)) return word;
        var isAbbreviation = !Vowel().IsMatch(word) || (Outlets.FindOrNull(word) is { Text: var known } && !known.Any(char.IsLower));
        return isAbbreviation ? word : Ordinary(word);
    }

    // "O’NEILL", "SMITH-JONES"
    private static string Ordinary(string word) =>
        Letters().Replace(word, match => match.Value[..1] + match.Value[1..].ToLower(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\p{Lu}{2}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\p{Lu}{4}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LongCapitals();

    [GeneratedRegex(@"\p{Lu}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Letters();

    [GeneratedRegex(@"[AEIOUYÄÖÜÉ]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Vowel();

    // "ROSSABI Morris", "WANG Jianmin": not "WANG, Jianmin"
    [GeneratedRegex(@"(?<=^|[,;/&]\s?|\s(and|und|et)\s)(?<family>\p{Lu}{2,}([-’']\p{Lu}{2,})?)\s(?<given>\p{Lu}\p{Ll}+([-\s]\p{Lu}?\p{Ll}+|\s\p{Lu}\.)?)(?=$|[,;/&]|\s(and|und|et)\s)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FamilyAndGiven();

    // "LO, Bobo", "LEE, Ann, HOLM, E.": the given names follow the comma; two letters behind a comma are initials.
    [GeneratedRegex(@"(?<=^|[;/&]\s?|\s(and|und|et)\s|,\s(?=\p{Lu}{3}))(?<family>\p{Lu}{2,}([-’']\p{Lu}{2,})?),\s(?<given>\p{Lu}(\p{Ll}[\p{L}'’-]*|\.)([\s-]?\p{Lu}(\p{Ll}[\p{L}'’-]*|\.)){0,3})(?=\s?[,;/&]|\s(and|und|et)\s|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FamilyBeforeComma();

    [GeneratedRegex(@"\b\p{Lu}{3,}\b(?!\.)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Long();
}
