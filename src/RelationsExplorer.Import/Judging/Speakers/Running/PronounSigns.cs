using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Tells by pronouns and turns of phrase of whom a sentence speaks: the one named before, the speaker, the author of the article.</summary>
internal static partial class PronounSigns
{
    /// <summary>Whether a sentence's subject is "he" or "she": "In May he went home".</summary>
    public static bool BeginsWithHe(string words) => He().IsMatch(words);

    /// <summary>Whether somebody speaks of himself or his own.</summary>
    public static bool IsFirstPerson(string words) => FirstPerson().IsMatch(words);

    /// <summary>Whether a single person speaks of himself.</summary>
    public static bool IsFirstPersonAlone(string words) => FirstPersonAlone().IsMatch(words);

    /// <summary>Whether the author speaks of the article itself.</summary>
    public static bool IsAuthorsOwn(string words) => AuthorsOwn().IsMatch(words);

    [GeneratedRegex(@"^(?:[^,;:]{1,40}, )?(?:(?:In|On|At|By) [^,;:]{1,24} )?(?:he|she)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex He();

    [GeneratedRegex(@"\b(?:I|my|me|we|our|us)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(?:I|me|my)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex FirstPersonAlone();

    [GeneratedRegex(@"\b(?:in my (?:view|opinion)|this (?:paper|article|essay|study)|we have (?:come|seen)|as (?:mentioned|noted|discussed) (?:above|earlier)|I (?:argue|contend|suggest))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AuthorsOwn();
}
