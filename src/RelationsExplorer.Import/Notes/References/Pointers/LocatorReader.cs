using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;

namespace RelationsExplorer.Import.Notes.References.Pointers;

/// <summary>Takes the pages of a work, and the page or part of it that is meant, out of a reference.</summary>
internal static partial class LocatorReader
{
    /// <summary>Reads the pages and numbers in what is left of a reference, in which nothing else stands: nothing is left then.</summary>
    public static void ReadLast(PrintedReference reference, string left)
    {
        reference.Rest = left;
        Read(reference);
        reference.Rest = "";
    }

    /// <summary>Reads them. Words inside the title are safe: the title has been taken out before.</summary>
    public static void Read(PrintedReference reference)
    {
        SerialReader.Read(reference);
        var parts = new List<string>();
        for (var i = 0; i < 4 && reference.Take(Part(), ", ") is { } part; i++) parts.Add(part.Groups["part"].Value.Trim());
        if (reference.Take(Pages()) is { } pages)
        {
            var from = pages.Groups["from"].Value;
            var range = pages.Groups["to"].Success ? $"{from}-{pages.Groups["to"].Value}" : from;
            // A range of several pages after a title in quotation marks is the whole article.
            var isWhole = pages.Groups["to"].Success && (reference.IsChapter || (reference.IsQuoted && Spread(from, pages.Groups["to"].Value) >= 4) || reference.Volume is not null || reference.Issue is not null || reference.SerialName is not null);
            if (isWhole) reference.Pages ??= range;
            else parts.Add((pages.Groups["to"].Success ? "pp. " : "p. ") + range);
        }

        if (parts.Count == 0 && reference.Take(Trailing(), "") is { } last)
        {
            var range = last.Groups["to"].Success ? $"{last.Groups["from"].Value}-{last.Groups["to"].Value}" : last.Groups["from"].Value;
            if (last.Groups["more"] is { Success: true } more) parts.Add($"pp. {range}{SerialReader.Range(more.Value)}");
            else if (last.Groups["to"].Success && reference.IsChapter) reference.Pages ??= range;
            else parts.Add((last.Groups["to"].Success ? "pp. " : "p. ") + range);
        }

        if (parts.Count > 0) reference.Locator = string.Join(", ", parts);
    }

    /// <summary>The page that a short form ends with: "ibid., 45", "Lo, Axis, p. 12"; null where it has none.</summary>
    public static string? AtEndOrNull(string text)
    {
        var match = LastNumber().Match(text);
        if (!match.Success) return null;
        var number = match.Groups["from"].Value + (match.Groups["to"].Success ? "-" + match.Groups["to"].Value : "");
        return (match.Groups["to"].Success ? "pp. " : "p. ") + number;
    }

    private static int Spread(string from, string to) =>
        int.TryParse(from, out var first) && int.TryParse(to.Length < from.Length ? from[..^to.Length] + to : to, out var last) ? last - first : 0;

    // The bare page at the end of a Chicago note: "(Brookings, 2008), 45.", "(Brookings, 2008), 45, 47–48.", a newspaper's "A12"
    [GeneratedRegex(@"((?<=[\p{L}\d)’”""'?!],?\s?),\s+(at\s)?|(?<=\d{4}\))\s|^[\s,]*)(?!(1[5-9]|20)\d\d\b)(?<from>(\d{1,2}:)?\d{1,4}(\+|nn?\.?\s?\d{1,3})?|[ivxl]{1,6}(?=[-–.\s])|[A-H]{1,2}\d{1,2}\+?)([-–](?<to>\d{1,4}|[ivxl]{1,6}))?(?<more>(,\s(?!(1[5-9]|20)\d\d\b)\d{1,4}([-–]\d{1,4})?){1,4})?[\s.,]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Trailing();

    // "pp. 91–106", "Page 92", "Pages 91 to 106", "p. 5", "С. 12–15"; "Lee, P. C." has no hundredth page.
    [GeneratedRegex(@",?\s*\b(pp?\.\s*|cols?\.?\s+(?=\d)|pages?\s+|pp?\s+(?=\d)|pp\s+|С\.\s*|(?-i:S\.)\s?(?=\d+\s?[-–]\s?\d)|第\s?)(?<from>\d{1,5}(n\d{1,3})?|(?-i:[ivxlc]{1,7}|[A-H]\d{1,2}))(\s*([-–—~～]|to)\s*(?<to>\d{1,5}|(?-i:[ivxlc]{1,7})))?(\b|\s?[页版])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Pages();

    // "Chapter 7", "Annexe-1", "para. 12", "Art. 5", "fn. 3"
    [GeneratedRegex(@"(?<=^\s*|[,;.(]\s*)(?<part>(chapter|chap\.|ch\.?|annexe?|appendix|section|sect?\.|paragraph|paras?\.?|table|figure|fig\.|article|art\.?|part|footnote|fn\.)[\s-]?(\d{1,4}([.-]\d{1,3}){0,2}|[IVXLC]{1,6}|[A-Z])\b(?!\s+\p{Ll}))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:^|[\s,.])(pp?\.?\s*|at\s+|pages?\s+)?(?<from>\d{1,4})([-–—](?<to>\d{1,4}))?\s*[.)]*\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LastNumber();
}
