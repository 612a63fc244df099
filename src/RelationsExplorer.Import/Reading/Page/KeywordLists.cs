using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>Knows the keywords of a paper where their heading stands on a line of its own: "Keywords", and below it "rivers – ice – ferries".</summary>
internal static partial class KeywordLists
{
    private const int FewestSigns = 2;
    private const int FarthestLine = 2;

    /// <summary>Marks heading and list.</summary>
    /// <param name="blocks">All blocks of a file, in order.</param>
    public static void Mark(Block[] blocks)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            if (!IsOpen(blocks[i]) || !Heading().IsMatch(blocks[i].Text) || !IsOpen(blocks[i + 1]) || blocks[i + 1].Line - blocks[i].Line > FarthestLine) continue;
            if (Prose.IsParagraph(blocks[i + 1].Text) || Sign().Count(blocks[i + 1].Text) < FewestSigns) continue;
            blocks[i] = blocks[i].AsFurniture(PassageRules.PageTags);
            blocks[i + 1] = blocks[i + 1].AsFurniture(PassageRules.PageTags);
        }
    }

    private static bool IsOpen(Block block) => block.Kind is PassageKind.Paragraph or PassageKind.Heading;

    [GeneratedRegex(@"^(?:key ?words?(?: and phrases)?|index terms|subject terms)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s[–—-]\s|[;,·•|]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Sign();
}
