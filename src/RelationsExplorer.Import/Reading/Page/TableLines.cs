using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Knows tables, and the numbers of charts, that have lost their markup: below a caption such as "Table 2. …" short lines with
/// numbers, a row or a cell each; or, without a caption, several lines in a row that end in two numbers or more.
/// </summary>
internal static partial class TableLines
{
    private const int LongestCell = 90;
    private const int LongestRow = 140;
    private const int FewestRows = 2;
    private const int FewestRowsAlone = 3;
    private const int FarthestCaption = 2;
    private const int MostWordsOfTable = 5;

    /// <summary>Marks captions and rows; a caption without rows below stays what it was.</summary>
    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        var all = blocks.ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            if (IsCaption(all[i]) && RowsBelow(all, i) is > 0 and var below)
            {
                all[i] = AsPart(all[i], Passage.TableCaption);
                for (var row = i + 1; row <= i + below; row++) all[row] = AsPart(all[row], Passage.TableRow);
                i += below;
            }
            else if (RowsAlone(all, i) is > 0 and var alone)
            {
                // The heads of its columns, with their units in brackets, belong to the table.
                if (i > 0 && all[i - 1].Line == all[i].Line - 1 && IsCell(all[i - 1], LongestRow) && all[i - 1].Text.AsSpan().Count('(') > 1) all[i - 1] = AsPart(all[i - 1], Passage.TableRow);
                MarkTitle(all, i);
                for (var row = i; row < i + alone; row++) all[row] = AsPart(all[row], Passage.TableRow);
                i += alone - 1;
            }
        }

        return all;
    }

    // "Trade of the region, 2019 (US$ billion)" above the rows, or above the heads of their columns: a caption without a number.
    private static void MarkTitle(Block[] all, int first)
    {
        var title = first - 1;
        if (title > 0 && IsCell(all[title]) && LineParts.Of(all[title]).Count > 2 && LineParts.Of(all[title]).Count == LineParts.Of(all[first]).Count)
        {
            all[title] = AsPart(all[title], Passage.TableRow);
            title--;
        }

        if (title >= 0 && all[title] is { Kind: PassageKind.Paragraph or PassageKind.Heading, Rule: not PassageRules.Title } above && above.Text.Length <= LongestRow && NamesUnit().IsMatch(above.Text)) all[title] = AsPart(above, Passage.TableCaption);
    }

    private static Block AsPart(Block block, string rule) => block with { Kind = PassageKind.Paragraph, Level = null, Rule = rule };

    private static bool IsCaption(Block block) => block.Kind != PassageKind.Note && block.Text.Length <= 300 && Caption().IsMatch(block.Text);

    // Lines as near to one another as the first is to the caption; what stands at their end without a number is no row any more.
    private static int RowsBelow(Block[] all, int caption)
    {
        var (last, rows) = (caption, 0);
        var step = caption + 1 < all.Length ? all[caption + 1].Line - all[caption].Line : 0;
        var longest = all[caption].Text.StartsWith("table", StringComparison.OrdinalIgnoreCase) ? LongestRow : LongestCell;
        for (var i = caption + 1; i < all.Length && IsCell(all[i], longest) && all[i].Line - all[i - 1].Line <= Math.Min(step, FarthestCaption); i++)
        {
            if (!HasNumber(all[i].Text)) continue;
            last = i;
            rows++;
        }

        // Of the cells of a table, a line each, few need be numbers.
        var count = last - caption;
        return rows >= FewestRows && rows * (all[caption].Text.StartsWith("table", StringComparison.OrdinalIgnoreCase) ? MostWordsOfTable : 2) >= count ? count : 0;
    }

    private static int RowsAlone(Block[] all, int first)
    {
        var end = first;
        while (end < all.Length && IsCell(all[end]) && (end == first || all[end].Line == all[end - 1].Line + 1) && NumbersAtEnd().IsMatch(all[end].Text)) end++;
        return end - first >= FewestRowsAlone ? end - first : 0;
    }

    private static bool IsCell(Block block, int longest = LongestCell) =>
        block.Rule == Passage.TableRow
        || (block.Kind != PassageKind.Note && block.Text.Length <= longest && !Prose.IsParagraph(block.Text) && !Prose.IsSourceLine(block.Text) && !Prose.IsNotesHeading(block.Text) && !IsCaption(block) && !Listed().IsMatch(block.Text));

    private static bool HasNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    [GeneratedRegex(@"^(?:table|chart|graph|figure|fig\.|exhibit) ?(?:\d{1,3}|[IVX]{1,5})[a-z]?\s*[.:–—|-]?\s", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\((?:in )?[^()]{0,30}(?:[$€£¥%]|\b(?:dollars?|roubles?|rubles?|yuan|euros?|per ?cent|pct|tonnes?|tons?|thousands?|millions?|billions?|mln|bn|km|people|persons)\b)[^()]{0,20}\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NamesUnit();

    // "US dollar 45.8 43.7", "Exports to China, t 12,400 13,100 (est.)", "2014 33.11 +36.0"
    [GeneratedRegex(@"^(?:\p{L}[^.!?;]{1,60}?|(?:19|20)\d\d(?:[/–-]\d{2,4})?\*?)(?:[ \t|·]+[~<>≈+−–-]?[$€£¥]?\d[\d.,]*%?(?: ?\([^)]{1,12}\))?){2,}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NumbersAtEnd();

    // A section's number before its title, or a list: "2. Isn't it the price?"
    [GeneratedRegex(@"^(?:\d{1,2}[.)]|[•*–-]) \p{L}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Listed();
}
