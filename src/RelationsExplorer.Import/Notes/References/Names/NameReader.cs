using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Foreign;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Reads lists of authors: people, given name first in what is returned, and bodies.</summary>
internal static partial class NameReader
{
    // Chinese and Japanese names have no comma within.
    private const char FirstIdeograph = '\u2E80';

    /// <summary>The names in a list of authors; empty where the words are no such list.</summary>
    /// <param name="text">As printed before a title.</param>
    /// <param name="andOthers">Whether the list says that there are more.</param>
    public static IReadOnlyList<string> Read(string text, out bool andOthers)
    {
        text = Homoglyphs.InLatin(text.Trim(' ', ',', ';', ':', '-', '–'));
        andOthers = AndOthers().IsMatch(text);
        text = EditorNote().Replace(AndOthers().Replace(text, ""), "").Trim(' ', ',', ';', ':');
        if (text.Length is 0 or > 600) return [];
        text = LastStop().Replace(PersonName.WithoutRetirement(text), "");
        if (OwnAbbreviation().Replace(text, "") is var body && body.Length < text.Length && BodyName.Is(body)) text = body;
        if (Dateline().IsMatch(text) && !BodyName.IsOffice(text)) return [];
        if (BodyName.Is(text) && !IsListOfPeople(text) || PressNames.IsInCapitals(text)) return Corporate(text);
        text = CapitalNames.OfPersons(text);
        var names = Joiner().Split(text).SelectMany(part => Members(part)).Where(name => name.Length > 0).ToList();
        return names.Count > 0 && names.All(name => PersonName.Is(name) || BodyName.Is(name)) ? [.. names.Select(Clean)] : [];
    }

    private static bool IsListOfPeople(string text) =>
        Joiner().Split(text).SelectMany(part => Members(part)).All(PersonName.Is);

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
            if (next is not null && (PersonName.IsInitials(next.Replace(" ", "", StringComparison.Ordinal)) || GivenWithInitial().IsMatch(next) && IsSurname(pieces[i]) || (i == 0 && pieces[i][0] < FirstIdeograph && IsSurname(pieces[i]) && IsGiven(next))))
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
        return words.Length == 1 || (words.Length <= 3 && words[..^1].All(PersonName.IsParticle));
    }

    private static bool IsGiven(string piece) => piece.Split(' ').Length <= 3 && PersonName.Is(piece) && Outlets.FindOrNull(piece) is null;

    private static string Clean(string name)
    {
        name = LastStop().Replace(PersonName.SplitCamel(PersonName.WithoutRank(name).Trim(' ', ',')), "");
        // "Sharma R.K.": the family name first, without a comma.
        return SurnameFirst().Match(name) is { Success: true } first ? $"{first.Groups["given"].Value} {first.Groups["family"].Value}" : name;
    }

    [GeneratedRegex(@",?\s*(?<=\s|,|^)(et\.?\s*al\b\.?|(and|&) (\d+ )?(others|colleagues|more)\b|и др\.|u\. ?a\.|и соавт\.|[ey] al\.|i in\.|等)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@",?\s*[(\[]?\b((?-i:[Ee]ds?)|trans|transl|editors?|compilers?|comp)\b\.?[)\]]?(?=\W|$)|^by\s+|,?\s*\(ed(itor)?s?\.?\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex EditorNote();

    // The stop of the reference after a name, not that of an initial or of "Jr."
    [GeneratedRegex(@"(?<=\p{L}{3})\.$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LastStop();

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:[Aa]nd|AND|&|und|et|и|with)\s+|(?<=\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+)\s(?:y|e|i)\s(?=\p{Lu}[\p{L}.’'-]*\s\p{Lu})|\s*&\s*|(?<=,\s\p{Lu}[\p{L}.\s-]*)\s?/\s?(?=\p{Lu}[\p{L}’'-]+,\s)|(?<=\p{Ll}{2})\s?/\s?(?=\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?\s\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joiner();

    // "Chita (Russia)" is where a report was filed, not who wrote it.
    [GeneratedRegex(@"^\p{Lu}[\p{L}\s.-]{2,30}\(\p{Lu}[\p{L}\s.]{1,30}\)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Dateline();

    // "International Harbour Institute (IHI)"
    [GeneratedRegex(@"(?<=\s\p{Lu}\p{L}+)\s\(\p{Lu}{3,8}\)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnAbbreviation();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(-\p{L}+)?(\s\p{Lu}\.)+$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex GivenWithInitial();

    [GeneratedRegex(@"^((?<family>(((van|von|de|der|den|del|di|da|du|la|le|ten|ter)\s){0,2})\p{Lu}\p{Ll}[\p{L}'’-]+)\s(?<given>(\p{Lu}\p{Ll}?\.\s?){1,3})|(?<family>(((van|von|de|der|den|del|di|da|du|la|le|ten|ter)\s){0,2})\p{Lu}\p{Ll}[\p{L}'’-]*)\s(?<given>\p{Lu}{1,3}(?<!II|IV|III)))$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SurnameFirst();
}
