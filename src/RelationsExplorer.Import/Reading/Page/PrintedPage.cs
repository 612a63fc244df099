using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>Knows what a printed page repeats: its running head and foot with the number of the page, and words of the text set large.</summary>
internal static partial class PrintedPage
{
    private const int LongestRunningLine = 120;
    private const int ShortestRepeated = 6;
    private const int ShortestPullQuote = 20;
    private const int LongestPullQuote = 200;
    private const int FarthestQuoted = 12;
    private const int FewestWordsOfTitle = 4;

    /// <summary>The lines that stand on the file at least three times or are named as its running head, without their numbers.</summary>
    public static HashSet<string> RepeatedLines(Block[] blocks)
    {
        HashSet<string> repeated =
        [
            .. blocks.Where(IsShort).CountBy(b => Key(b.Text)).Where(times => times.Value >= 3 && times.Key.Length >= ShortestRepeated).Select(times => times.Key),
            .. blocks.Select(b => RunningHead().Match(b.Text)).Where(m => m.Success).Select(m => Key(m.Groups["head"].Value)).Where(head => head.Length >= ShortestRepeated),
        ];

        // Of two that are the same, both stand beside such a line or a page's number.
        repeated.UnionWith(Enumerable.Range(0, blocks.Length).Where(i => IsShort(blocks[i])).GroupBy(i => Key(blocks[i].Text))
            .Where(same => same.Count() == 2 && same.Key.Length >= ShortestRepeated && same.All(i => IsBeside(blocks, i, repeated))).Select(same => same.Key).ToList());
        return repeated;
    }

    private static bool IsBeside(Block[] blocks, int i, HashSet<string> repeated) =>
        (i > 0 && IsEdgeOrNumber(blocks[i - 1], repeated)) || (i + 1 < blocks.Length && IsEdgeOrNumber(blocks[i + 1], repeated));

    private static bool IsEdgeOrNumber(Block block, HashSet<string> repeated) => Number().IsMatch(block.Text) || IsEdge(block, repeated) || block.Text.StartsWith('©');

    /// <summary>Whether it is one of them, or a number of a page beside words in a column of their own: "12      The Northern Review".</summary>
    public static bool IsRunningLine(Block block, HashSet<string> repeated) =>
        IsShort(block) && (repeated.Contains(Key(block.Text))
            || (block.Columns.Count is 2 or 3 && block.Columns.Any(column => Number().IsMatch(column) || HeadLine.IsSeries(column)) && block.Columns.Any(column => column.Any(char.IsLetter))));

    /// <summary>Whether a line that pages repeat may be the title itself: it stands there for the first time, is no name of a series or an outlet, and has the words for it.</summary>
    public static bool MayBeTitle(Block[] blocks, int i)
    {
        var (text, key) = (blocks[i].Text, Key(blocks[i].Text));
        return text.AsSpan().Count(' ') + 1 >= FewestWordsOfTitle && blocks[i].Columns.Count < 2 && !HeadLine.IsNoTitle(text) && !HeadLine.IsOutlet(text) && !HeadLine.IsAffiliation(text) && !AuthorCleaner.IsByline(text)
            && DateLine.ReadOrNull(blocks[i]) is null && !blocks.Take(i).Any(before => Key(before.Text) == key);
    }

    /// <summary>Whether it is the number of a page: a number alone, right before or after a line that pages repeat.</summary>
    public static bool IsPageNumber(Block[] blocks, int i, HashSet<string> repeated) =>
        Number().IsMatch(blocks[i].Text) && ((i > 0 && IsEdge(blocks[i - 1], repeated)) || (i + 1 < blocks.Length && IsEdge(blocks[i + 1], repeated)));

    private static bool IsEdge(Block block, HashSet<string> repeated) => repeated.Contains(Key(block.Text)) || IsRunningLine(block, repeated);

    /// <summary>Whether its words stand in a paragraph nearby as well.</summary>
    public static bool IsPullQuote(Block[] blocks, int i)
    {
        var block = blocks[i];
        if (block.Kind != PassageKind.Paragraph || block.Text.Length is < ShortestPullQuote or > LongestPullQuote || block.Text.AsSpan().Count(' ') < 4) return false;
        var letters = Letters(block.Text);
        for (var near = Math.Max(0, i - FarthestQuoted); near < Math.Min(blocks.Length, i + FarthestQuoted); near++)
            if (near != i && blocks[near].Kind == PassageKind.Paragraph && blocks[near].Text.Length > block.Text.Length + 40 && Letters(blocks[near].Text).Contains(letters, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsShort(Block block) =>
        block.Kind == PassageKind.Paragraph && block.Text.Length is >= 5 and <= LongestRunningLine && block.Text[^1] is not ('.' or '?' or '!' or '”' or '"' or ':' or ')');

    private static string Key(string text) => Digits().Replace(text, "").Trim().ToUpperInvariant();

    private static string Letters(string text)
    {
        var letters = new char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) letters[count++] = char.ToLowerInvariant(c);
        }

        return new string(letters, 0, count);
    }

    [GeneratedRegex(@"\s*\b[0-9]{1,5}\b\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^running head: ?(?<head>.{3,100})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"^[0-9]{1,4}(?: (?:of|/) [0-9]{1,4})?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Number();
}
