using System.Text.RegularExpressions;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Reads lists of authors: people, given name first in what is returned, and bodies.</summary>
internal static partial class NameReader
{
    private static readonly HashSet<string> CorporateWords = WordList.Rows(typeof(NameReader), "corporate-words.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> TitleWords = WordList.Rows(typeof(NameReader), "title-words.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NotGiven = WordList.Rows(typeof(NameReader), "no-given-names.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Offices = [.. WordList.Words(typeof(NameReader), "offices.txt")];

    private static readonly HashSet<string> ForeignBodies = WordList.Rows(typeof(NameReader), "foreign-bodies.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Ranks = WordList.Rows(typeof(AuthorCleaner), "ranks.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
        { "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ur", "ul", "la", "le", "da", "dos", "del", "di", "du", "ten", "ter", "e", "y", "zu", "af", "ó", "ní", "mac" };

    /// <summary>The names in a list of authors; empty where the words are no such list.</summary>
    /// <param name="text">As printed before a title.</param>
    /// <param name="andOthers">Whether the list says that there are more.</param>
    public static IReadOnlyList<string> Read(string text, out bool andOthers)
    {
        text = Homoglyphs.InLatin(text.Trim(' ', ',', ';', ':', '-', '–'));
        andOthers = AndOthers().IsMatch(text);
        text = EditorNote().Replace(AndOthers().Replace(text, ""), "").Trim(' ', ',', ';', ':');
        if (text.Length is 0 or > 600) return [];
        text = LastStop().Replace(Retired().Replace(text, ""), "");
        if (Dateline().IsMatch(text)) return [];
        if (IsCorporate(text) && !IsListOfPeople(text) || PressNames.IsInCapitals(text)) return Corporate(text);
        text = CapitalNames.OfPersons(text);
        var names = Joiner().Split(text).SelectMany(part => Members(part)).Where(name => name.Length > 0).ToList();
        return names.Count > 0 && names.All(name => IsPerson(name) || IsCorporate(name)) ? [.. names.Select(Clean)] : [];
    }

    /// <summary>Whether the words could be a person's name: two to five capitalised words, initials and particles.</summary>
    public static bool IsPerson(string name)
    {
        name = WithoutRank(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6 || Outlets.FindOrNull(name) is { Plain: false }) return false;
        if (words.Length > 1 && NotGiven.Contains(words[0])) return false;
        // "A. J. Peace": behind initials any word is a family name, but for those of states ("U.S. Policy").
        if (words.Length is 2 or 3 or 4 && words[..^1].All(word => Initials().IsMatch(word) && word.Contains('.', StringComparison.Ordinal)) && !words[0].StartsWith("U.", StringComparison.Ordinal) && !words[0].StartsWith("E.U", StringComparison.Ordinal) && NameWord().IsMatch(words[^1]) && !CorporateWords.Contains(words[^1])) return true;
        var full = 0;
        foreach (var word in words)
        {
            if (Initials().IsMatch(word) || Particles.Contains(word) || Suffix().IsMatch(word)) continue;
            if (!NameWord().IsMatch(word) || CorporateWords.Contains(word) || IsTitleWord(word)) return false;
            full++;
        }

        return full >= 1 && (words.Length >= 2 || SplitCamel(name) != name || full == 1 && words.Length == 1 && name.Length > 1);
    }

    /// <summary>Whether no name of a person has such a word: "Policy", "Sino-Russian", "Stalin’s".</summary>
    public static bool IsTitleWord(string word) =>
        TitleWords.Contains(word) || (word.Length > 4 && word[^1] == 's' && word[^2] is '’' or '\'') || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(TitleWords.Contains));

    /// <summary>Whether the words begin as the names of ministries and other offices do, and are the name of a body.</summary>
    public static bool IsOffice(string name) => Array.Exists(Offices, office => name.StartsWith(office, StringComparison.OrdinalIgnoreCase)) && IsCorporate(name);

    /// <summary>Whether the words are the name of a body: it holds a word of such names, or is a known outlet or an abbreviation.</summary>
    public static bool IsCorporate(string name) =>
        Outlets.FindOrNull(name) is { Plain: false } || Abbreviation().IsMatch(name) || IsBody(name);

    /// <summary>The name without ranks before and after it.</summary>
    public static string WithoutRank(string name)
    {
        name = Retired().Replace(name, "").Trim(' ', ',');
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

    private static bool IsBody(string name)
    {
        if (name.Contains(':', StringComparison.Ordinal) || Document().IsMatch(name)) return false;
        var words = name.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is >= 2 and <= 12 && char.IsUpper(words[0][0]) && ForeignBodies.Contains(words[0]) && !name.Contains(',', StringComparison.Ordinal)) return true;
        return words.Any(CorporateWords.Contains) && words.All(word => !char.IsLower(word[0]) || word is "of" or "for" or "and" or "the" or "on" or "in" or "de" or "s" or "to");
    }

    private static bool IsListOfPeople(string text) =>
        Joiner().Split(text).SelectMany(part => Members(part)).All(IsPerson);

    private static string[] Corporate(string text)
    {
        var parts = text.Split(" and ");
        if (parts.Length > 1 && parts.All(part => Outlets.FindOrNull(part) is not null)) return parts;
        var pieces = text.Split(", ");
        if (pieces.Length > 1 && pieces.All(piece => Outlets.FindOrNull(piece) is { Plain: false })) return pieces;
        return text.Split(' ').Length <= 16 ? [CapitalNames.OfBody(text.TrimEnd('.'))] : [];
    }

    // "Lo, B., Trenin, D." and "Lo, Bobo" are inverted; "Karen Stegen, Julia Kusznir" is not.
    private static IEnumerable<string> Members(string part)
    {
        var pieces = part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < pieces.Length; i++)
        {
            var next = i + 1 < pieces.Length ? pieces[i + 1] : null;
            if (next is not null && (Initials().IsMatch(next.Replace(" ", "", StringComparison.Ordinal)) || GivenWithInitial().IsMatch(next) && IsSurname(pieces[i]) || (i == 0 && IsSurname(pieces[i]) && IsGiven(next))))
            {
                yield return $"{next} {pieces[i]}";
                i++;
            }
            else
            {
                yield return pieces[i];
            }
        }
    }

    private static bool IsSurname(string piece)
    {
        var words = piece.Split(' ');
        return words.Length == 1 || (words.Length <= 3 && words[..^1].All(Particles.Contains));
    }

    private static bool IsGiven(string piece) => piece.Split(' ').Length <= 3 && IsPerson(piece) && Outlets.FindOrNull(piece) is null;

    private static string Clean(string name)
    {
        name = LastStop().Replace(SplitCamel(WithoutRank(name).Trim(' ', ',')), "");
        // "Sharma R.K.": the family name first, without a comma.
        return SurnameFirst().Match(name) is { Success: true } first ? $"{first.Groups["given"].Value} {first.Groups["family"].Value}" : name;
    }

    // A lost space: "NayanimaBasu". Only a name of one word, both parts long, no Mc or Fitz.
    private static string SplitCamel(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && Glued().Match(name) is { Success: true } glued ? $"{glued.Groups[1].Value} {glued.Groups[2].Value}" : name;

    [GeneratedRegex(@",?\s*(?<=\s|,|^)(et\.?\s*al\b\.?|(and|&) (\d+ )?(others|colleagues|more)\b|и др\.|u\. ?a\.|и соавт\.|[ey] al\.|i in\.|等)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@",?\s*[(\[]?\b((?-i:[Ee]ds?)|trans|transl|editors?|compilers?|comp)\b\.?[)\]]?(?=\W|$)|^by\s+|,?\s*\(ed(itor)?s?\.?\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex EditorNote();

    // The stop of the reference after a name, not that of an initial or of "Jr."
    [GeneratedRegex(@"(?<=\p{L}{3})\.$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LastStop();

    // "Charter of the … Organisation", "The Military Doctrine of the … Federation": what a body adopted, not the body.
    [GeneratedRegex(@"^(the\s)?(\p{Lu}\p{L}+\s){0,3}(charter|doctrine|strategy|concept|declaration|communiqu[eé]|statement|treaty|agreement|protocol|constitution|guidelines|plan|report|yearbook|memorandum|relations|history|documents|papers|works|handbook|survey|statistics)\s(of|on|between|for)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Document();

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:and|&|und|et|и|with)\s+|(?<=\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+)\s(?:y|e|i)\s(?=\p{Lu}[\p{L}.’'-]*\s\p{Lu})|\s*&\s*|(?<=,\s\p{Lu}[\p{L}.\s-]*)\s?/\s?(?=\p{Lu}[\p{L}’'-]+,\s)|(?<=\p{Ll}{2})\s?/\s?(?=\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?\s\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joiner();

    // "Chita (Russia)" is where a report was filed, not who wrote it.
    [GeneratedRegex(@"^\p{Lu}[\p{L}\s.-]{2,30}\(\p{Lu}[\p{L}\s.]{1,30}\)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}?\.-?)+\p{Lu}?$|^\p{Lu}{1,3}(?<!III)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(-\p{L}+)?(\s\p{Lu}\.)+$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex GivenWithInitial();

    [GeneratedRegex(@"^((?<family>(((van|von|de|der|den|del|di|da|du|la|le|ten|ter)\s){0,2})\p{Lu}\p{Ll}[\p{L}'’-]+)\s(?<given>(\p{Lu}\p{Ll}?\.\s?){1,3})|(?<family>(((van|von|de|der|den|del|di|da|du|la|le|ten|ter)\s){0,2})\p{Lu}\p{Ll}[\p{L}'’-]*)\s(?<given>\p{Lu}{1,3}(?<!II|IV|III)))$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SurnameFirst();

    [GeneratedRegex(@"^(Jr|Sr|II|III|IV|PhD|Ph\.D)\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^((al|el|ad|as|ash|an|ar|at|az|ul|ad)-(?=\p{Lu}))?(\p{Lu}[\p{L}'’‘ʼ]*|[dDoOlLnN]['’]\p{Lu}\p{L}+)(-\p{L}[\p{L}'’]*)*\.?$|^\p{Lo}{2,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}&/-]{1,7}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(,\s\p{Lu}{2,4}){0,3}\s*\(\s*ret(ire)?d\.?\s*\)|,?\s+ret(ire)?d\.?$|\s*\((dr|prof)\.?\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Retired();

    [GeneratedRegex(@"^(?!Fitz|Mac|Mc)(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{3,})$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Glued();
}
