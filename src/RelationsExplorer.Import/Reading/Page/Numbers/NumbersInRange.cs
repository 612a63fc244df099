using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page.Numbers;

/// <summary>Finds numbers of pages where the head says on which pages of a journal the text stands: "Steppe Studies 23(3), 287–301".</summary>
internal static partial class NumbersInRange
{
    /// <summary>The places of the numbers that stand alone and lie between the two.</summary>
    public static IEnumerable<int> Find(PageLines lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, PageLines.OfHead); i++)
        {
            if (!HeadLine.IsSeries(lines[i].Text) || Pages().Match(lines[i].Text) is not { Success: true } pages) continue;
            var first = int.Parse(pages.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
            var last = int.Parse(pages.Groups["last"].ValueSpan, CultureInfo.InvariantCulture);
            return Enumerable.Range(1, lines.Count - 1).Where(at => lines.NumberOrNull(at) is { } number && number >= first && number <= last);
        }

        return [];
    }

    [GeneratedRegex(@"(?<first>[0-9]{1,4}) ?[–-] ?(?<last>[0-9]{1,4})\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pages();
}
