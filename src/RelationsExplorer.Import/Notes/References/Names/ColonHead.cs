using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>
/// Takes authors off a reference where a colon stands behind them, as German, Scandinavian and Swiss styles have it:
/// "Lo, Bobo: Title. Subtitle. City: House 2008.", "WANG Jianmin: Title. In: Journal", "MINISTRY OF ENERGY: Title".
/// </summary>
internal static partial class ColonHead
{
    /// <summary>Reads them; what follows is left to be read as if it began there.</summary>
    public static void Read(PrintedReference reference)
    {
        if (Head().Match(reference.Rest) is not { Success: true } head) return;
        var who = head.Groups["who"].Value;
        // A quotation right behind the colon is the title; within the title it is none.
        if (QuotedTitle.Opens(reference.Rest, head.Groups["rest"].Index)) return;
        who = OfState().Replace(who, "");
        if (!IsInverted(who) && !IsInCapitals(who) && !IsKnownBody(who) && !IsSlashed(who) && !(IsNamed(who) && ByItsRest().IsMatch(head.Groups["rest"].Value))) return;
        var names = NameReader.Read(who, out var others);
        if (names.Count == 0) return;
        reference.Authors.AddRange(names);
        reference.AndOthers |= others;
        reference.Rest = head.Groups["rest"].Value;
        reference.HasColonHead = true;
    }

    // "Lo, Bobo", "Lo, Bobo and Trenin, Dmitri": never "Russia, China", whose words are those of titles.
    private static bool IsInverted(string who) => Inverted().IsMatch(who) && !who.Split(' ', ',').Any(word => word is not ("and" or "und") && PersonName.IsTitleWord(word));

    // "BRICS: Title" is an abbreviation and "FACT CHECK: Title" a heading; "KOMMERSANT", "UB POST" and "WANG Jianmin" are names.
    private static bool IsInCapitals(string who) =>
        (CapitalNames.IsAll(who) && (Outlets.FindOrNull(who) is { Plain: false } || PressNames.IsOne(who) || (who.Contains(' ', StringComparison.Ordinal) && BodyName.Is(who))) && !who.Split(' ').All(PersonName.IsTitleWord))
        || (CapitalsFirst().IsMatch(who) && Outlets.FindOrNull(who.AsSpan(0, who.IndexOf(' ', StringComparison.Ordinal))) is null && !who.Split(' ').Any(PersonName.IsTitleWord));

    private static bool IsKnownBody(string who) => Outlets.FindOrNull(who) is { Plain: false } || BodyName.IsOffice(who);

    private static bool IsNamed(string who) => who.Count(' ') is >= 1 and <= 3 && PersonName.Is(who);

    // "Anna Holm/Lars Lind": strokes between whole names.
    private static bool IsSlashed(string who) =>
        who.Contains('/', StringComparison.Ordinal) && who.Split('/').All(name => IsNamed(name) && !name.Split(' ').Any(PersonName.IsTitleWord));

    [GeneratedRegex(@"^(?<who>[^:“”""«»„()\d]{2,200}?)(\s\((eds?|hrsg|hg)\.?\))?\s?:\s(?<rest>\S.{3,})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline, Patterns.Timeout)]
    private static partial Regex Head();

    // Several names have commas between them only where capitals tell the family names.
    [GeneratedRegex(@"^(((van|von|der|den|de|del|di|da|du|la|le|ter|ten|al|el|bin|ibn)[\s-]){0,2}\p{Lu}[\p{L}’'-]+,\s(\p{Lu}\p{Ll}?\.|\p{Lu}[\p{L}’'-]*)([\s-]?(\p{Lu}\p{Ll}?\.|\p{Lu}[\p{L}’'-]*)){0,2}(\s?[;/&]\s?|,\s(?=\p{Lu}{2,}[,-])|,?\s(and|und|&)\s|$|,?\s(et al|u\.\s?a)\.?$))+$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"^\p{Lu}{2,}(-\p{Lu}{2,})?\s\p{Lu}\p{Ll}+([-\s]\p{Lu}?\p{Ll}+)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CapitalsFirst();

    // "MINISTRY OF ENERGY [of Mongolia]": what an editor adds to the name.
    [GeneratedRegex(@"\s*\[of\s[^\[\]]{2,40}\]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OfState();

    // "Title, in: Journal", "…, S. 12": the style of those who write "Bobo Lo: Title".
    [GeneratedRegex(@"[,.]\s[Ii]n:\s\p{Lu}|,\sS\.\s?\d", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex ByItsRest();
}
