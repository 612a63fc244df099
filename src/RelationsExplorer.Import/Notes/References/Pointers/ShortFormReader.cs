using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Notes.References.Pointers;

/// <summary>
/// Reads the short forms by which notes name a work again: "Lo, Axis, 45", "Lo 2008, 45", "Lo, 45", "Axis of Convenience,
/// 45". They may be full references of an odd kind as well: who resolves them decides.
/// </summary>
internal static partial class ShortFormReader
{
    private const int Longest = 160;

    /// <summary>The short form; null where the words can be none.</summary>
    public static ParsedReference? ReadOrNull(string text)
    {
        if (text.Length > Longest || text.Contains("://", StringComparison.Ordinal)) return null;
        var bare = text.Replace(", cit.", "", StringComparison.Ordinal).Trim().TrimStart('(').TrimEnd(')', '.');
        if (AuthorYear().Match(bare) is { Success: true } dated) return Made(text, dated, EdtfDate.Parse(dated.Groups["year"].Value[..4]));
        if (AnyYear().IsMatch(bare)) return null;
        foreach (var match in new[] { AuthorPage().Match(bare), AbbreviationPart().Match(bare), AuthorTitle().Match(bare), AuthorStopTitle().Match(bare), TitlePage().Match(bare) })
        {
            if (match.Success && Made(text, match, null) is { } work) return work;
        }

        return null;
    }

    private static ParsedReference? Made(string text, Match match, EdtfDate? issued)
    {
        var who = match.Groups["who"].Value;
        IReadOnlyList<string> authors = who.Length > 0 ? NameReader.Read(who, out _) : [];
        if (who.Length > 0 && (authors.Count == 0 || (issued is not null && Outlets.FindOrNull(who) is { Outlet.IsPress: true }))) return null;
        var title = match.Groups["title"] is { Success: true } words ? words.Value.Trim(' ', ',', '*', '_') : null;
        if (title is not null && (Outlets.FindOrNull(title) is not null || (who.Length > 0 && title.Split(' ').Length > 12))) return null;
        var page = match.Groups["page"] is { Success: true } pages ? SerialReader.Range(pages.Value) : null;
        return new ParsedReference(text)
        {
            Back = BackReference.Short,
            Authors = authors,
            Title = title,
            Issued = issued,
            YearMark = issued is null ? null : match.Groups["year"].Value,
            Locator = page is null ? null : (page.Contains('-', StringComparison.Ordinal) ? "pp. " : "p. ") + page,
        };
    }

    private const string Name = @"((van|von|de|der|den|al|el|ten|le|la|du|di)[\s-]){0,2}\p{Lu}[\p{L}.'’-]*(\s\p{Lu}[\p{L}.'’-]*){0,3}";

    // Several names have an "and" before the last: "Kim, Quiet Rivers" is a name and a title.
    private const string Names = "(?<who>" + Name + "((,\\s" + Name + "){0,2},?\\s(and|&)\\s" + Name + ")?(,?\\set\\sal\\.?)?)";

    // "Department of Fisheries 2019, 4"
    private const string Body = @"(?<who>\p{Lu}[\p{L}.’'-]*(\s\p{Lu}[\p{L}.’'-]*){0,3}(\s(of|for|on)\s(the\s)?\p{Lu}[\p{L}.’'-]*(\s\p{Lu}[\p{L}.’'-]*){0,3}){1,2})";

    private const string Page = @"(at\s|pp?\.?\s*|с(тр)?\.\s*)?(?<page>(\d{1,2}:)?\d{1,4}([-–—]\d{1,4}|nn?\.?\s?\d{1,3})?|[ivxl]{1,6}([-–][ivxl]{1,6})?)(\sff?\.?)?";

    // "Lo 2008, 45", "Lo and Hill (2013)", "Lo, 2008: 45"
    [GeneratedRegex("^(" + Names + "|" + Body + @"),?\s\(?(?<year>(1[89]|20)[0-9]{2}[a-e]?)\)?([,:]\s*" + Page + ")?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AuthorYear();

    [GeneratedRegex(@"\b(1[5-9]|20)\d\d\b(?!(?<=\p{Ll}\s\d{4})(?<!\b(" + MonthPattern.Names + @"|Spring|Summer|Autumn|Winter|Fall)\s\d{4})(?<!\d\.?\s\p{L}{3,9}\s\d{4}),\s(pp?\.\s*)?\d{1,3}([-–]\d{1,3})?$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AnyYear();

    [GeneratedRegex("^" + Names + @"(,\s|\s(?=\d{1,3}([-–]\d{1,3})?$))" + Page + "$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AuthorPage();

    [GeneratedRegex("^" + Names + @",\s(?<title>[*_]{0,2}[\p{Lu}\d][^“”""«»;:]{2,100}?[*_]{0,2})(,\s(chap\.|ch\.|vol\.)\s\d+)?(,\s" + Page + ")?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AuthorTitle();

    // "LOSC, art. 62": a treaty by the letters that an earlier note gave it
    [GeneratedRegex(@"^(?<who>(?-i:\p{Lu}{2,8})),\s(articles?|arts?\.?|paras?\.?|sections?|ch\.|§)\s?\d[\d().–-]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AbbreviationPart();

    // "Лукин. Восток и Запад. С. 14", with the page in English by now
    [GeneratedRegex(@"^(?<who>\p{Lu}\p{Ll}[\p{L}-]+)\.\s(?<title>\p{Lu}[^.“”«»;:]{2,100})\.\sp\.\s?(?<page>\d{1,4}([-–]\d{1,4})?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AuthorStopTitle();

    [GeneratedRegex(@"^(?<title>[*_]{0,2}\p{Lu}[^“”""«»;:,]{6,80}[*_]{0,2}),\s" + Page + "$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TitlePage();
}
