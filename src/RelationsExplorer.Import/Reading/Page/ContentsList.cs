using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>Knows the list of contents that stands before a text, by the headings that come again below it.</summary>
internal static partial class ContentsList
{
    private const int LongestEntry = 160;

    /// <summary>A block without the link "[edit]" that encyclopaedias put behind their headings.</summary>
    public static Block WithoutEditLink(Block block) =>
        block.Text.Length <= LongestEntry && EditLink().Match(block.Text) is { Success: true, Index: > 0 } link ? block with { Text = block.Text[..link.Index] } : block;

    /// <summary>Marks the lines below "Contents" that each say a heading which comes again.</summary>
    public static void Mark(Block[] blocks)
    {
        var title = Array.FindIndex(blocks, block => block.Text.Length <= LongestEntry && Title().IsMatch(block.Text));
        if (title < 0) return;
        var last = title;
        while (last + 1 < blocks.Length && ComesAgain(blocks, last + 1)) last++;
        if (last == title) return;
        for (var i = title; i <= last; i++) blocks[i] = blocks[i].AsFurniture(PassageRules.PageContents);
    }

    private static bool ComesAgain(Block[] blocks, int i)
    {
        var entry = Bare(blocks[i].Text);
        return blocks[i].Kind != PassageKind.Note && entry.Length is > 0 and <= LongestEntry && blocks.Skip(i + 1).Any(block => Bare(block.Text).Equals(entry, StringComparison.OrdinalIgnoreCase));
    }

    // "2.1 Naval exercises .... 12" and "Naval exercises" are one.
    private static string Bare(string text) => text.Length > LongestEntry ? "" : Numbering().Replace(text, "");

    [GeneratedRegex(@"^(?:table of )?contents(?: \[(?:hide|show)\])?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]?\s+|[\s.]+[0-9]{1,4}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\s*\[edit(?: source)?\]$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EditLink();
}
