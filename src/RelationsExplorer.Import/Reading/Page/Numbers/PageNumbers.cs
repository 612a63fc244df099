using System.Text.RegularExpressions;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page.Numbers;

/// <summary>
/// Finds numbers of pages that stand on lines of their own amid a text ("47", "– 5 –"), and the running head right above or below one:
/// a line of a series, or one that says again what the head of the text says.
/// </summary>
internal static partial class PageNumbers
{
    private const int FewestLinesAbove = 8;
    private const int FewestWords = 2;

    /// <summary>The places of these lines among the blocks.</summary>
    public static HashSet<int> Find(Block[] blocks)
    {
        var lines = new PageLines(blocks);
        HashSet<int> numbers = [.. Signed(lines), .. Last(lines), .. AscendingNumbers.Find(lines), .. NumbersInRange.Find(lines), .. NumbersBesideHeads.Find(lines)];
        HashSet<int> found = [.. numbers, .. NumberedHeads.Find(lines)];
        foreach (var i in numbers)
        {
            if (i > 0 && IsRunningHead(lines, i - 1, i)) found.Add(i - 1);
            if (i + 1 < lines.Count && IsRunningHead(lines, i + 1, i)) found.Add(i + 1);
        }

        return found;
    }

    // "– 5 –", "[ 12 ]"
    private static IEnumerable<int> Signed(PageLines lines) => lines.Open.Where(i => Sign().IsMatch(lines[i].Text));

    // The last line of all.
    private static IEnumerable<int> Last(PageLines lines) => lines.Count > FewestLinesAbove && lines.NumberOrNull(lines.Count - 1) is not null ? [lines.Count - 1] : [];

    private static bool IsRunningHead(PageLines lines, int at, int number)
    {
        var text = lines[at].Text;
        if (!lines.IsOpen(at) || !lines.AreBeside(at, number) || text.Length > NumberedHeads.Longest || text[^1] is '.' or '?' or '!') return false;
        return HeadLine.IsSeries(text) || lines.AreInHead(text, FewestWords) || NumbersBesideHeads.IsName(lines, at, number);
    }

    [GeneratedRegex(@"^(?:[-–—] ?\d{1,4} ?[-–—]|\[ ?\d{1,3} ?\])$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Sign();
}
