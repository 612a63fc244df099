using System.Text.RegularExpressions;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page.Numbers;

/// <summary>Finds running heads with the number of a page in them, "220 Brandt", "The Ferry That Stopped 221", and the journal's line again.</summary>
internal static partial class NumberedHeads
{
    /// <summary>How long a running head may be.</summary>
    public const int Longest = 120;

    // So soon, "148 Brandt" is the second page of a text in a journal, and "2 Trade" may be a heading.
    private const int FewestAbove = 8;
    private const int FewestAboveLatePage = 4;

    /// <summary>The places of their lines.</summary>
    public static IEnumerable<int> Find(PageLines lines)
    {
        for (var i = FewestAboveLatePage; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (!lines.IsOpen(i) || text.Length > Longest || (i < FewestAbove && !LatePage().IsMatch(text))) continue;
            if (HeadLine.IsSeries(text) ? IsInHead(lines, i) : Numbered().Match(text) is { Success: true } line && lines.AreInHeadAbove(i, line.Groups["words"].Value)) yield return i;
        }
    }

    // The journal's line stands in the head, word for word.
    private static bool IsInHead(PageLines lines, int at) =>
        Enumerable.Range(0, Math.Min(at, PageLines.OfHead)).Any(i => lines[i].Text.Equals(lines[at].Text, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?:[0-9]{1,3} {1,6}(?<words>(?:\p{Lu}\. ?)*\p{Lu}(?:[^0-9.?!]|\b\p{Lu}\.)+)|(?<words>(?:\p{Lu}\. ?)*\p{Lu}(?:[^0-9.?!]|\b\p{Lu}\.)+) {1,6}[0-9]{1,3})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:\d{2,3} {1,6}\p{Lu}|\p{Lu}.* {1,6}\d{2,3}$)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LatePage();
}
