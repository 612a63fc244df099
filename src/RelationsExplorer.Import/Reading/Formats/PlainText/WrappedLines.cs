using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>
/// Joins the lines of paragraphs that were wrapped, as those of a printed page are, in a text whose other paragraphs stand on a line each:
/// a line that goes on in lower case, or as wide as the others, belongs to the one above.
/// </summary>
internal static class WrappedLines
{
    private const int Widest = 125;
    private const int Narrowest = 40;
    private const int FewestBreaks = 4;

    /// <summary>The blocks: wrapped paragraphs joined, a block for each other line.</summary>
    public static List<Block> Joined(List<TextLine> lines)
    {
        var breaks = Enumerable.Range(0, lines.Count).Where(i => i + 1 < lines.Count && IsBreak(lines[i], lines[i + 1])).ToList();
        var width = breaks.Count < FewestBreaks ? 0 : breaks.Select(i => lines[i].Text.Length).Order().ElementAt((breaks.Count - 1) * 9 / 10);
        var ofBreaks = breaks.ToHashSet();
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0) continue;
            var (first, text, isWrapped) = (i, lines[i].Text, false);
            for (; width > 0 && i + 1 < lines.Count && (ofBreaks.Contains(i) || GoesOn(lines[i], lines[i + 1], width, isWrapped)); i++)
            {
                isWrapped |= ofBreaks.Contains(i);
                text = PlainTextBlocks.Join(text, lines[i + 1].Text);
            }

            blocks.Add(new Block(lines[first].Number, PassageKind.Paragraph, text) { Columns = i == first ? lines[i].Columns : [] });
        }

        return blocks;
    }

    // "the practical ques-", "tion is whether …": no sentence ends, and the next line does not begin one.
    private static bool IsBreak(TextLine line, TextLine next) =>
        IsOfParagraph(line) && line.Text.Length >= Narrowest && IsOfParagraph(next) && char.IsLower(next.Text[0]) && !EndsSentence(line.Text);

    // As wide as the lines that break off: in the midst of a sentence, or at the end of one in a paragraph that is wrapped.
    private static bool GoesOn(TextLine line, TextLine next, int width, bool isWrapped) =>
        IsOfParagraph(line) && IsOfParagraph(next) && line.Text.Length * 5 >= width * 4 && (isWrapped || !EndsSentence(line.Text)) && PlainTextBlocks.MayGoOn(next.Text, line.Text, width);

    private static bool IsOfParagraph(TextLine line) => line is { Text.Length: > 0 and <= Widest, Columns.Count: < 2 };

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' || char.IsAsciiDigit(text[^1]);
}
