using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Finds the years that stand alone above the entries of a chronology: "2001", and below it "June 15 – …". Numbers of pages stand alone too,
/// but no day follows them, and none is left out.
/// </summary>
internal static partial class YearHeadings
{
    private const int FewestOfDays = 2;
    private const int FewestOfText = 3;
    private const int ShortestEntry = 40;

    /// <summary>Makes headings of them.</summary>
    /// <param name="blocks">All blocks of a file, in order.</param>
    public static void Mark(Block[] blocks)
    {
        List<(int At, int Year)> lines = [];
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Kind is PassageKind.Paragraph or PassageKind.Heading && Year().Match(blocks[i].Text) is { Success: true } year && !Year().IsMatch(blocks[i + 1].Text))
                lines.Add((i, int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)));
        }

        if (!AreOfChronology(blocks, lines)) return;
        foreach (var (at, _) in lines.Where(line => blocks[line.At].Kind == PassageKind.Paragraph)) blocks[at] = blocks[at] with { Kind = PassageKind.Heading, Level = 2, Rule = PassageRules.Heading };
    }

    private static bool AreOfChronology(Block[] blocks, List<(int At, int Year)> lines)
    {
        var years = lines.ConvertAll(line => line.Year);
        if (!years.SequenceEqual(years.Order()) && !years.SequenceEqual(years.OrderDescending())) return false;
        if (lines.Count >= FewestOfDays && lines.Count(line => Entry().IsMatch(blocks[line.At + 1].Text)) * 2 > lines.Count) return true;
        var leavesSomeOut = years.Count > 0 && years.Max() - years.Min() >= years.Count;
        return lines.Count >= FewestOfText && leavesSomeOut && lines.TrueForAll(line => blocks[line.At + 1] is { Kind: PassageKind.Paragraph, Text.Length: >= ShortestEntry });
    }

    [GeneratedRegex(@"^(?:In )?(?<year>(?:1[5-9]|20)[0-9]{2})(?: ?[-–/] ?(?:[0-9]{4}|[0-9]{2}))?:?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Year();

    // "June 15 – ", "15 June:", "Oct. 25. ", "December – "
    [GeneratedRegex(@"^(?:(?:Early|Mid|Late)[ -])?(?:[0-9]{1,2}(?: ?[-–] ?[0-9]{1,2})? )?" + Month + @"(?: [0-9]{1,2}(?: ?[-–] ?[0-9]{1,2})?)?(?: ?[-–—:.,]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Entry();

    private const string Month = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
}
