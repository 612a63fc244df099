using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Knows the lists of links that a page sets amid the text: "Read more here", and right below it the titles of other articles.
/// What such words say at the end of a page, <see cref="FurnitureFinder"/> knows; here the text goes on.
/// </summary>
internal static class LinkedLists
{
    private const int LongestInvitation = 40;
    private const int LongestTitle = 160;
    private const int MostTitles = 8;

    /// <summary>Marks the invitation and the titles right below it.</summary>
    /// <param name="blocks">All blocks; furniture known by other signs is marked.</param>
    /// <param name="body">The first and the last paragraph of the text.</param>
    /// <param name="rule">The rule by which the line at a place may invite to read something else; null where it does not.</param>
    public static void Mark(Block[] blocks, (int First, int Last) body, Func<int, FurnitureLine?> rule)
    {
        for (var i = Math.Max(0, body.First + 1); i < body.Last; i++)
        {
            if (blocks[i].Text.Length > LongestInvitation || rule(i) is not { } line) continue;
            var end = line is { Reach: FurnitureReach.Tail, Rule: PassageRules.PageRelated } && IsOpen(blocks[i]) ? EndOf(blocks, i, body.Last) : i + 1;
            while (end < body.Last && end - i <= MostTitles && IsNext(blocks, end) && IsOpen(blocks[end]) && IsBullet(blocks[end].Text)) end++;
            if (end == i + 1 && !IsOpen(blocks[i])) continue;
            for (var j = i; j < end; j++) blocks[j] = blocks[j].AsFurniture(line.Rule);
        }
    }

    private static int EndOf(Block[] blocks, int invitation, int last)
    {
        var end = invitation + 1;
        while (end < last && end - invitation <= MostTitles && IsNext(blocks, end) && IsOpen(blocks[end]) && blocks[end].Text.Length <= LongestTitle && !Prose.IsParagraph(blocks[end].Text)) end++;
        // Where no empty lines part the paragraphs, the last line above the text may be the title of a section.
        return end > invitation + 1 && IsNext(blocks, end) && Prose.IsParagraph(blocks[end].Text) ? end - 1 : end;
    }

    // "In this issue:" and below it "* A river runs dry".
    private static bool IsBullet(string text) => text.Length <= LongestTitle && text[0] is '*' or '·' or '•' or '-' or '–' or '▪' or '►' && !Prose.IsParagraph(text);

    private static bool IsNext(Block[] blocks, int i) => blocks[i].Line == blocks[i - 1].Line + 1;

    private static bool IsOpen(Block block) => block.Kind is PassageKind.Paragraph or PassageKind.Heading && block.Rule is not (PassageRules.Markdown or PassageRules.Html);
}
