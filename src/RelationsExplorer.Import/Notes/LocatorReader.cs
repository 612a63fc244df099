using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes;

/// <summary>Takes volume, number and pages out of a reference, and the page or part that is meant.</summary>
internal static partial class LocatorReader
{
    private const int Timeout = 2000;

    /// <summary>Reads them. Words inside the title are safe: the title has been taken out before.</summary>
    public static void Read(PrintedReference reference)
    {
        ReadSerial(reference);
        var parts = new List<string>();
        for (var i = 0; i < 4 && reference.Take(Part(), ", ") is { } part; i++) parts.Add(part.Groups["part"].Value.Trim());
        if (reference.Take(Pages()) is { } pages)
        {
            var from = pages.Groups["from"].Value;
            var range = pages.Groups["to"].Success ? $"{from}-{pages.Groups["to"].Value}" : from;
            // A range of several pages after a title in quotation marks is the whole article.
            var isWhole = pages.Groups["to"].Success && (reference.IsChapter || (reference.IsQuoted && Spread(from, pages.Groups["to"].Value) >= 4) || reference.Volume is not null || reference.Issue is not null);
            if (isWhole) reference.Pages ??= range;
            else parts.Add((pages.Groups["to"].Success ? "pp. " : "p. ") + range);
        }

        if (parts.Count == 0 && reference.Take(Trailing(), "") is { } last)
        {
            var range = last.Groups["to"].Success ? $"{last.Groups["from"].Value}-{last.Groups["to"].Value}" : last.Groups["from"].Value;
            if (last.Groups["to"].Success && reference.IsChapter) reference.Pages ??= range;
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

    private static void ReadSerial(PrintedReference reference)
    {
        if (reference.Take(VolumeIssuePages()) is { } serial)
        {
            reference.Volume = serial.Groups["vol"].Value;
            if (serial.Groups["issue"].Success) reference.Issue = Range(serial.Groups["issue"].Value);
            if (serial.Groups["date"] is { Success: true } date && ReferenceDates.WholeOrNull(date.Value) is { } issued) reference.Issued ??= issued.Date;
            if (serial.Groups["pages"].Success) reference.Pages = Range(serial.Groups["pages"].Value);
            return;
        }

        if (reference.Take(Volume()) is { } volume) reference.Volume = volume.Groups["vol"].Value;
        if (reference.Take(Issue()) is { } issue) reference.Issue = Range(issue.Groups["issue"].Value);
        if ((reference.Volume ?? reference.Issue) is not null && reference.Take(PagesAfterSerial()) is { } pages)
            reference.Pages = Range(pages.Groups["pages"].Value);
    }

    private static int Spread(string from, string to) =>
        int.TryParse(from, out var first) && int.TryParse(to.Length < from.Length ? from[..^to.Length] + to : to, out var last) ? last - first : 0;

    private static string Range(string pages) => Dash().Replace(pages.Trim(), "-");

    [GeneratedRegex(@"\s*[-–—‒−]+\s*", RegexOptions.None, Timeout)]
    private static partial Regex Dash();

    // "20, no. 2 (2019): 207-224", "18(3), 347–366", "33 (3): 297-311", "45/2 (2010), 3–19", "71.4 (2019): 5-12"
    [GeneratedRegex(@"(?<!\b(no|nos|issue|number|№|report|paper|brief)\.?),?\s(vol(ume|\.)?\s*)?(?<vol>(?!(1[5-9]|20)\d\d\b)\d{1,4}|[IVXLC]{1,6})(,?\s*(no\.?|nos\.?|issue|iss\.|number|№)\s*(?<issue>\d{1,4}([-–]\d{1,3})?)|\s?\((?<issue>\d{1,3}([-–/]\d{1,3})?)\)|[/.](?<issue>\d{1,3})(?=\s?\())?(,?\s*\((?<date>[^()]{4,25})\)|,\s*(?<date>(\p{L}{3,9}([-–/]\p{L}{3,9})?\.?\s)?(1[5-9]|20)\d\d)(?=[,:]))?\s?[:,]\s*(pp?\.?\s*)?(?<pages>e?\d{1,5}\s?[-–—]\s?\d{1,5}|e\d{3,8})(?![\d-])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex VolumeIssuePages();

    [GeneratedRegex(@",?\s*\bvol(ume|\.)?\s*(?<vol>\d{1,4}|[IVXLC]{1,7})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Volume();

    [GeneratedRegex(@",?\s*(\bno\.|\bnos\.|\bissue|\biss\.|\bnumber|№)\s*(?<issue>\d{1,5}([-–/]\d{1,4})?)\b(?![-\p{L}])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Issue();

    [GeneratedRegex(@"[:,]\s*(?<pages>\d{1,5}\s?[-–—]\s?\d{1,5})(?=\s*[.,;)]|\s*$)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PagesAfterSerial();

    // The bare page at the end of a Chicago note: "(Brookings, 2008), 45."
    [GeneratedRegex(@"((?<=[\p{L}\d)’”""'?!],?),\s|^\s*)(?!(1[5-9]|20)\d\d\W*$)(?<from>\d{1,4})([-–](?<to>\d{1,4}))?\s*\.?\s*$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Trailing();

    // "pp. 91–106", "Page 92", "Pages 91 to 106", "p. 5", "С. 12–15"
    [GeneratedRegex(@",?\s*\b(pp?\.\s*|pages?\s+|pp\s+|С\.\s*)(?<from>\d{1,5}|[ivxlc]{1,7})(\s*([-–—]|to)\s*(?<to>\d{1,5}|[ivxlc]{1,7}))?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Pages();

    // "Chapter 7", "Annexe-1", "para. 12", "Art. 5", "fn. 3"
    [GeneratedRegex(@"(?<=^\s*|[,;.(]\s*)(?<part>(chapter|chap\.|ch\.|annexe?|appendix|section|sect?\.|paragraph|paras?\.|table|figure|fig\.|article|art\.|part|footnote|fn\.)[\s-]?(\d{1,4}|[IVXLC]{1,6}|[A-Z])\b(?!\s+\p{Ll}))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:^|[\s,.])(pp?\.?\s*|at\s+|pages?\s+)?(?<from>\d{1,4})([-–—](?<to>\d{1,4}))?\s*[.)]*\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex LastNumber();
}
