using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>
/// Takes authors off the beginning of a reference where their form alone says where they end: "Lo, B. Title", "Lo, B.,
/// 2008. Title", "Ann Lee, ed., Title". What follows is left to be read as if it began there.
/// </summary>
internal static partial class AuthorHead
{
    // "van der ", "A."; ", Haddad and": what says that no title follows yet; and how a title, or a year, begins.
    private const string Particles = @"((van|von|der|den|de|del|di|da|du|la|le|ter|ten|al|el|bin|ibn)[\s-]){0,2}";
    private const string Initial = @"(?!U\.\s?S\.)\p{Lu}\p{Ll}?\.";
    private const string NextName = @"\p{Lu}[\p{L}'’-]+((\s(Jr|Sr)\.?)?,|\s(and|&)\s\p{Lu}|\set\sal\b)";
    private const string Title = @"(?=[\p{Lu}\p{Lo}*_]\p{Ll}|[\p{Lu}][\s’']|\p{Lu}{2,}[\s-]|\p{Lu}\.\p{Lu}\.|(1[5-9]|20)\d\d[.,])(?!\p{Lu}[\p{L}'’-]+(,\s|\s)(\p{Lu}\.|\p{Lu}{1,2}[.,]))";

    /// <summary>Reads them, and the year after them where one stands there.</summary>
    public static void Read(PrintedReference reference)
    {
        if (reference.Authors.Count > 0 || reference.IsQuoted || EditorsAndYear().IsMatch(reference.Rest)) return;
        foreach (var match in new[] { Editors().Match(reference.Rest), BeforeYear().Match(reference.Rest), WithGiven().Match(reference.Rest), WithInitials().Match(reference.Rest) })
        {
            if (!match.Success || NameReader.Read(LastStop().Replace(match.Groups["who"].Value, ""), out var others) is not { Count: > 0 } names) continue;
            reference.Authors.AddRange(names);
            reference.AndOthers |= others;
            reference.Rest = reference.Rest[match.Length..];
            ReadYear(reference);
            return;
        }
    }

    private static void ReadYear(PrintedReference reference)
    {
        var year = LeadingYear().Match(reference.Rest);
        if (!year.Success || ReferenceDates.WholeOrNull(year.Groups["date"].Value) is not { } date) return;
        reference.Issued ??= date.Date;
        reference.Rest = reference.Rest[year.Length..];
    }

    // "Lee, A. and Haddad, O. (eds) (2014)": the style of Harvard has its own reader.
    [GeneratedRegex(@"^[^()“”""]{2,400}\s\([Ee]ds?\.?\)[.,]?\s\((1[5-9]|20)\d\d[a-e]?\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EditorsAndYear();

    // The stop after a name, not that after an initial.
    [GeneratedRegex(@"(?<=\p{Ll}{2})(?<!\bal|\bJr|\bSr)[.,]$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LastStop();

    // "Ann Lee, ed., …", "Lee, Ann, and Omar Haddad, eds. …", "Lee A.V. (ed.) …"
    [GeneratedRegex(@"^(?<who>((?!\p{Ll}{3}\.\s)[^“”""():]){3,200}?),?\s[\[(]?((?-i:[Ee]ds?)|editors?|comps?|hrsg|отв\. ред|под ред)\b\.?[\])]?[.,:]*\s+(?=[\p{Lu}\p{Lo}*_(])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Editors();

    // "Lee, A. and Haddad, O., 2014. Title", "World Bank. 2018. Title", "Lee, Ann 2018. Title", "Lee, Ann and Omar Haddad 2018 Title"
    [GeneratedRegex(@"^(?<who>[^“”""()\d]{2,300}?[.,])\s(?=(1[5-9]|20)\d\d[a-e]?\.\s+[\p{Lu}\p{Lo}*_])|^(?<who>\p{Lu}[\p{L}'’ʼ-]+,\s\p{Lu}[^“”""()\d:]{0,200}?)\s(?=(1[5-9]|20)\d\d[a-e]?[.,]?\s+[\p{Lu}\p{Lo}*_])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BeforeYear();

    // "Lee, Ann V. Title": of several authors the others would follow a comma.
    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}'’ʼ-]+,\s\p{Lu}\p{Ll}+(-\p{L}+)?((\s\p{Lu}\.)+|(\s\p{Lu}\.)*,\set\sal\.))\s+(?=\p{Lu}[\p{Ll}'’]|A\s)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WithGiven();

    // "Lee A. Title", "Lee AV, Haddad O. Title", "Ли А. В. Title"
    [GeneratedRegex(@"^(?<who>(" + Particles + @"\p{Lu}[\p{L}'’ʼ-]+(,\s?(" + Initial + @"[\s-]?){1,3}|\s((" + Initial + @"\s?){2,3}|\p{Lu}\p{Ll}?\.(?!\s?" + NextName + @")\s?|\p{Lu}{1,2}(?=[,.])(?!\.\s?" + NextName + @")))((,\s*|;\s*|\s+)((and|&|и)\s+)?(?=\p{L}))?)+?(,?\s*et al\.?)?)[.,]?\s*(?<=[.\s])" + Title, RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WithInitials();

    [GeneratedRegex(@"^\(?(?<date>(1[5-9]|20)\d\d[a-e]?(,\s\p{L}{3,9}(\s\d{1,2})?)?)\)?([.,:]\s+|\s+(?=\p{Lu}))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LeadingYear();
}
