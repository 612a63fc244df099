using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>Finds the titles of sections in a text without markup, and the captions of pictures that look like them.</summary>
internal static class SectionFinder
{
    private const int FewestOfSummary = 2;

    /// <summary>Marks headings and captions; markup that says what is a heading is believed.</summary>
    public static IReadOnlyList<Block> Find(IReadOnlyList<Block> blocks)
    {
        var found = blocks.ToArray();
        if (found.Any(b => b is { Kind: PassageKind.Heading, Rule: PassageRules.Markdown or PassageRules.Html or PassageRules.DocxHeading })) return found;
        var leads = LeadToText(found);
        var candidates = Enumerable.Range(0, found.Length).Where(i => found[i] is { Kind: PassageKind.Paragraph, Rule: not (Passage.TableRow or Passage.TableCaption or PassageRules.Deck) } && (Prose.IsNotesHeading(found[i].Text) || (Prose.LooksLikeHeading(found[i].Text) && leads[i] && !IsInNumberedList(found, i)))).ToHashSet();
        LeaveSummaries(found, candidates);
        var titleCase = candidates.Count(i => Prose.IsTitleCase(found[i].Text)) * 2 > candidates.Count;
        for (var i = 0; i < found.Length; i++)
        {
            if (IsLooseCaption(found, i)) found[i] = found[i].AsFurniture(PassageRules.Caption);
            if (!candidates.Contains(i)) continue;
            var caption = titleCase && !Prose.IsTitleCase(found[i].Text) && FollowsHeading(found, i) && !found[i].Text.EndsWith('?') && !char.IsAsciiDigit(found[i].Text[0]);
            found[i] = caption ? found[i].AsFurniture(PassageRules.Caption) : found[i] with { Kind = PassageKind.Heading, Level = 2, Rule = PassageRules.Heading };
        }

        return found;
    }

    // Several short lines in a row below "Summary" are what it says, not headings.
    private static void LeaveSummaries(Block[] blocks, HashSet<int> candidates)
    {
        foreach (var section in candidates.Where(i => HeadLine.IsSection(blocks[i].Text)).ToList())
        {
            var last = section;
            while (candidates.Contains(last + 1) && !HeadLine.IsSection(blocks[last + 1].Text)) last++;
            if (last - section >= FewestOfSummary) candidates.ExceptWith(Enumerable.Range(section + 1, last - section));
        }
    }

    // For each block, whether text follows below it and the lines around it that may be headings, too; read from the end, once.
    private static bool[] LeadToText(Block[] blocks)
    {
        var leads = new bool[blocks.Length];
        var next = false;
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            leads[i] = next;
            if (blocks[i].Kind == PassageKind.Furniture || blocks[i].Text.Length == 0) continue;
            if (blocks[i].Rule is Passage.TableRow or Passage.TableCaption || Prose.IsParagraph(blocks[i].Text) || Prose.IsNumbered(blocks[i].Text)) next = true;
            else if (!Prose.LooksLikeHeading(blocks[i].Text) && !IsShortWords(blocks[i].Text)) next = false;
        }

        return leads;
    }

    // "fishing boats" right below a heading: a few words without a sentence.
    private static bool IsLooseCaption(Block[] blocks, int i) =>
        blocks[i] is { Kind: PassageKind.Paragraph, Rule: not Passage.TableRow } && IsShortWords(blocks[i].Text) && char.IsLower(blocks[i].Text[0]) && FollowsHeading(blocks, i);

    private static bool IsShortWords(string text) => text.Length is > 0 and < 60 && char.IsLetterOrDigit(text[^1]);

    // "9. Ibid" between two other numbered lines is a note; "2. The Economic Dimension" before a paragraph is a heading.
    private static bool IsInNumberedList(Block[] blocks, int i) =>
        Prose.IsNumbered(blocks[i].Text)
        && ((i > 0 && Prose.IsNumbered(blocks[i - 1].Text)) || (i + 1 < blocks.Length && Prose.IsNumbered(blocks[i + 1].Text)));

    private static bool FollowsHeading(Block[] blocks, int i)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (blocks[j].Kind != PassageKind.Furniture) return blocks[j].Kind == PassageKind.Heading;
        }

        return false;
    }
}
