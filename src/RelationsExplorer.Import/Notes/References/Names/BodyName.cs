using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Knows the names of bodies, ministries and institutes, that stand where an author does.</summary>
internal static partial class BodyName
{
    private static readonly HashSet<string> CorporateWords = WordList.WordsInAnyCase(typeof(BodyName), "corporate-words.txt");

    private static readonly string[] Offices = [.. WordList.Words(typeof(BodyName), "offices.txt")];

    private static readonly HashSet<string> ForeignBodies = WordList.WordsInAnyCase(typeof(BodyName), "foreign-bodies.txt");

    /// <summary>Whether the words begin as the names of ministries and other offices do, and are the name of a body.</summary>
    public static bool IsOffice(string name) => Array.Exists(Offices, office => name.StartsWith(office, StringComparison.OrdinalIgnoreCase)) && Is(name);

    /// <summary>Whether the words are the name of a body: it holds a word of such names, or is a known outlet or an abbreviation.</summary>
    public static bool Is(string name) =>
        Outlets.FindOrNull(name) is { Plain: false } || Abbreviation().IsMatch(name) || IsBody(name);

    /// <summary>Whether a word stands in names of bodies: "Institute".</summary>
    public static bool HasWord(string word) => CorporateWords.Contains(word);

    private static bool IsBody(string name)
    {
        if (name.Contains(':', StringComparison.Ordinal) || Document().IsMatch(name)) return false;
        var words = name.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is >= 2 and <= 12 && char.IsUpper(words[0][0]) && ForeignBodies.Contains(words[0]) && !name.Contains(',', StringComparison.Ordinal)) return true;
        return words.Any(CorporateWords.Contains) && words.All(word => !char.IsLower(word[0]) || word is "of" or "for" or "and" or "the" or "on" or "in" or "de" or "s" or "t" or "to");
    }

    // "Charter of the … Organisation", "The Military Doctrine of the … Federation": what a body adopted, not the body.
    [GeneratedRegex(@"^(the\s)?(\p{Lu}\p{L}+\s){0,3}(charter|doctrine|strategy|concept|declaration|communiqu[eé]|statement|treaty|agreement|protocol|constitution|guidelines|plan|report|yearbook|memorandum|relations|history|documents|papers|works|handbook|survey|statistics)\s(of|on|between|for)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Document();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}&/-]{1,7}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Abbreviation();
}
