using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>
/// Reads what the style of American lawyers sets in capitals: newspapers and sites, "Title, N. HARBOR TIMES (Feb. 4, 2022)", books, "ANN LEE, BORDER RIVERS 118–24 (2015)",
/// and chapters, "Ann Lee, Ice, in THE LAW OF RIVERS 549, 560 (Omar Haddad ed., 2019)".
/// </summary>
internal static partial class BluebookReader
{
    /// <summary>Reads it.</summary>
    /// <returns>Whether the reference is of that style.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (!reference.Rest.Contains('(', StringComparison.Ordinal) || !CapitalNames.IsAny(reference.Rest)) return false;
        reference.Rest = Time().Replace(reference.Rest, "");
        return ReadChapter(reference) || ReadBook(reference) || ReadSite(reference);
    }

    private static bool ReadChapter(PrintedReference reference)
    {
        if (Chapter().Match(reference.Rest) is not { Success: true } chapter) return false;
        UnquotedTitle.ReadAuthorAndTitle(reference, chapter.Groups["head"].Value);
        (reference.Container, reference.Pages, reference.IsChapter) = (chapter.Groups["book"].Value, chapter.Groups["page"].Value, true);
        return Dated(reference, chapter);
    }

    private static bool ReadBook(PrintedReference reference)
    {
        if (Book().Match(reference.Rest) is not { Success: true } book) return false;
        UnquotedTitle.ReadAuthorAndTitle(reference, book.Groups["head"].Value);
        reference.Locator = $"p. {SerialReader.Range(book.Groups["page"].Value)}";
        return Dated(reference, book);
    }

    private static bool ReadSite(PrintedReference reference)
    {
        if (Site().Match(reference.Rest) is not { Success: true } site || ReferenceDates.WholeOrNull(site.Groups["date"].Value) is not { Fineness: > 1 }) return false;
        var (head, outlet) = (site.Groups["head"].Value, site.Groups["outlet"].Value);
        var known = Outlets.FindOrNull(outlet);
        if (!head.Any(char.IsLower) || (known is null && !CapitalNames.IsAll(outlet))) return false;
        // "Ministry, TWITTER (Mar. 30, 2022)": who posted it.
        if (known is { Outlet.IsPlatform: true } && !head.Contains(", ", StringComparison.Ordinal)) reference.Authors.Add(head);
        else UnquotedTitle.ReadAuthorAndTitle(reference, head);
        (reference.Container, reference.IsQuoted, reference.IsPost) = (outlet, true, known is { Outlet.IsPlatform: true });
        if (site.Groups["page"] is { Success: true } page) reference.Locator = $"p. {page.Value}";
        return Dated(reference, site);
    }

    private static bool Dated(PrintedReference reference, Match match)
    {
        reference.Issued ??= ReferenceDates.WholeOrNull(match.Groups["date"].Value)?.Date;
        reference.Rest = "";
        return true;
    }

    private const string Capital = @"(\p{Lu}[\p{Lu}.’'&-]*|&|of|the|and|de|la)";

    [GeneratedRegex(@"^(?<head>[^“”]{5,300}?),\sin\s((?<vol>\d{1,2})\s)?(?<book>\p{Lu}[^\p{Ll}\d()“”]{4,200})\s(?<page>\d{1,4})(,\s\d{1,4}([-–]\d{1,4})?)?\s\([^()]*\beds?\.,?\s[^()]*?(?<date>(1[89]|20)\d\d)\)\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?<head>\p{Lu}[^\p{Ll}\d,()“”]{3,60}(,\s[^\p{Ll}\d,()“”]{3,40})?,\s\p{Lu}[^\p{Ll}()“”]{4,200})\s(?!(1[5-9]|20)\d\d[-–])(?<page>\d{1,4}([-–]\d{1,4})?)\s\((?<date>(1[5-9]|20)\d\d)\)\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Book();

    [GeneratedRegex(@"^(?<head>\p{Lu}[^“”]{3,400}?),\s(?<outlet>\p{Lu}[\p{Lu}.’'&-]+(\s" + Capital + @"){0,7})(,\s(at\s)?(?<page>[A-Z]?\d{1,3}))?\s\((?<date>[^()]{6,30})\)\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Site();

    // "(Mar. 30, 2022, 7:14 AM)"
    [GeneratedRegex(@"(?<=\d{4}),?\s\d{1,2}:\d\d(\s?[AaPp]\.?[Mm]\.?)?(?=\))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Time();
}
