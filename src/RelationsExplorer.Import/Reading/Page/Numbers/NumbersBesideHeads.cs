using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Page.Numbers;

/// <summary>Finds numbers of pages by the head or foot of a page: "7" and right below it "A. B. LEE", who is named in the head of the text.</summary>
internal static partial class NumbersBesideHeads
{
    /// <summary>The places of such numbers, and of those of the page before or after one.</summary>
    public static IEnumerable<int> Find(PageLines lines)
    {
        List<int> beside = [.. lines.Open.Where(i => i > 0 && lines.NumberOrNull(i) is not null && (IsName(lines, i - 1, i) || (i + 1 < lines.Count && IsName(lines, i + 1, i))))];
        return [.. beside, .. NextTo([.. beside.Select(i => lines.NumberOrNull(i) ?? 0), .. InFeet(lines)], lines)];
    }

    /// <summary>Whether a line right beside a number is a name in capitals that the head says: "LINDQVIST", "R. K. DESHMUKH".</summary>
    public static bool IsName(PageLines lines, int at, int number) =>
        lines.IsOpen(at) && lines.AreBeside(at, number) && lines[at].Text.Length <= NumberedHeads.Longest && !lines[at].Text.Any(char.IsLower) && lines.AreInHead(lines[at].Text, 1);

    // "Delta Institute · www.delta.example · 2" is the foot of a page.
    private static IEnumerable<int> InFeet(PageLines lines) =>
        Enumerable.Range(0, lines.Count).Select(i => Foot().Match(lines[i].Text)).Where(foot => foot.Success).Select(foot => int.Parse(foot.Groups["page"].ValueSpan, CultureInfo.InvariantCulture));

    // The number before or after one of a page is that of another.
    private static IEnumerable<int> NextTo(HashSet<int> pages, PageLines lines) =>
        pages.Count == 0 ? [] : lines.Open.Where(i => i > 0 && lines.NumberOrNull(i) is { } page && (pages.Contains(page - 1) || pages.Contains(page + 1)));

    [GeneratedRegex(@"^[^.!?]{2,80}[·•|] ?(?:(?:www\.|https?://)\S+ ?[·•|] ?)?(?<page>[0-9]{1,3})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Foot();
}
