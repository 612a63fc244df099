using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Knows the names of people as references print them, with initials, particles and ranks.</summary>
internal static partial class PersonName
{
    private static readonly HashSet<string> TitleWords = WordList.WordsInAnyCase(typeof(PersonName), "title-words.txt");

    private static readonly HashSet<string> NotGiven = WordList.WordsInAnyCase(typeof(PersonName), "no-given-names.txt");

    private static readonly HashSet<string> Ranks = WordList.WordsInAnyCase(typeof(AuthorCleaner), "ranks.txt");

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
        { "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ur", "ul", "la", "le", "da", "dos", "del", "di", "du", "ten", "ter", "e", "y", "zu", "af", "ó", "ní", "mac" };

    /// <summary>Whether the words could be a person's name: two to five capitalised words, initials and particles.</summary>
    public static bool Is(string name)
    {
        name = WithoutRank(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6 || Outlets.FindOrNull(name) is { Plain: false }) return false;
        if (words.Length > 1 && NotGiven.Contains(words[0])) return false;
        // "A. J. Peace": behind initials any word is a family name, but for those of states ("U.S. Policy").
        if (words.Length is 2 or 3 or 4 && words[..^1].All(word => IsInitials(word) && word.Contains('.', StringComparison.Ordinal)) && !words[0].StartsWith("U.", StringComparison.Ordinal) && !words[0].StartsWith("E.U", StringComparison.Ordinal) && NameWord().IsMatch(words[^1]) && !BodyName.HasWord(words[^1])) return true;
        var full = 0;
        foreach (var word in words)
        {
            if (IsInitials(word) || IsParticle(word) || Suffix().IsMatch(word)) continue;
            if (!NameWord().IsMatch(word) || BodyName.HasWord(word) || IsTitleWord(word)) return false;
            full++;
        }

        return full >= 1 && (words.Length >= 2 || SplitCamel(name) != name || full == 1 && words.Length == 1 && name.Length > 1);
    }

    /// <summary>Whether no name of a person has such a word: "Policy", "Sino-Russian", "Stalin’s".</summary>
    public static bool IsTitleWord(string word) =>
        TitleWords.Contains(word) || (word.Length > 4 && word[^1] == 's' && word[^2] is '’' or '\'') || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(TitleWords.Contains));

    /// <summary>Whether a word is initials: "A.", "J.-P.".</summary>
    public static bool IsInitials(string word) => Initials().IsMatch(word);

    /// <summary>Whether a word belongs to a family name and is none: "van", "al".</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>The text without what says that officers have left the service: "(Ret.)".</summary>
    public static string WithoutRetirement(string text) => Retired().Replace(text, "");

    /// <summary>The name without ranks before and after it.</summary>
    public static string WithoutRank(string name)
    {
        name = WithoutRetirement(name).Trim(' ', ',');
        for (var found = true; found;)
        {
            found = false;
            // The longest rank first: "Lieutenant General", then "General".
            for (var words = 3; words >= 1 && !found; words--)
            {
                var end = EndOfWords(name, words);
                if (end < 0 || !Ranks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(0, end).TrimEnd('.'))) continue;
                name = name[end..].TrimStart('.', ' ');
                found = true;
            }
        }

        return name;
    }

    // Where the first words of a name end, with more to come; -1 where it has no more.
    private static int EndOfWords(string name, int words)
    {
        var end = -1;
        for (var i = 0; i < words; i++)
        {
            end = name.IndexOf(' ', end + 1);
            if (end < 0 || end > 40) return -1;
        }

        return end;
    }

    /// <summary>The name with a lost space, "NayanimaBasu": only a name of one word, both parts long, no Mc or Fitz.</summary>
    public static string SplitCamel(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && Glued().Match(name) is { Success: true } glued ? $"{glued.Groups[1].Value} {glued.Groups[2].Value}" : name;

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}?\.-?)+\p{Lu}?$|^\p{Lu}{1,3}(?<!III)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(Jr|Sr|II|III|IV|PhD|Ph\.D)\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^((al|el|ad|as|ash|an|ar|at|az|ul|ad)-(?=\p{Lu}))?(\p{Lu}[\p{L}'’‘ʼ]*|[dDoOlLnN]['’]\p{Lu}\p{L}+)(-\p{L}[\p{L}'’]*)*\.?$|^\p{Lo}{2,4}$|^\p{Lo}{1,8}(·\p{Lo}{1,8}){1,3}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"(,\s\p{Lu}{2,4}){0,3}\s*\(([\p{L}.\s]{2,25},\s?)?\s*ret((ire)?d)?\.?\s*\)|,?\s+ret(ire)?d\.?$|\s*\((dr|prof)\.?\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Retired();

    [GeneratedRegex(@"^(?!Fitz|Mac|Mc)(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{3,})$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Glued();
}
