namespace RelationsExplorer.Import.Reading.Formats;

/// <summary>
/// Cuts paragraphs of a length that nobody writes, such as a whole article on one line: at the end of a sentence where there
/// is one, else between words. What reads a passage may then take its time over each of its words.
/// </summary>
internal static class LongBlocks
{
    private const int Longest = 6_000;

    /// <summary>The blocks in pieces of a length that can be read; an editor's mark follows the last piece of its paragraph.</summary>
    public static Blocks Cut(Blocks blocks, Diagnostics diagnostics)
    {
        if (blocks.All.All(block => block.Text.Length <= Longest)) return blocks;
        var all = new List<Block>(blocks.All.Count);
        var last = new int[blocks.All.Count];
        for (var i = 0; i < last.Length; i++)
        {
            var block = blocks.All[i];
            all.AddRange(block.Text.Length <= Longest ? [block] : Pieces(block));
            last[i] = all.Count - 1;
            if (block.Text.Length > Longest) diagnostics.Warn(block.Line, "long-paragraph", $"the paragraph is longer than {Longest:N0} characters and was cut into several");
        }

        return new Blocks(all, blocks.Matter, [.. blocks.Marks.Select(mark => (last[mark.Block], mark.Mark))]);
    }

    // Only the first piece of a note bears its label: the others are text that nobody points to.
    private static IEnumerable<Block> Pieces(Block block)
    {
        for (var start = 0; start < block.Text.Length;)
        {
            var length = LengthOfPiece(block.Text.AsSpan(start));
            var words = block.Text.Substring(start, length).Trim();
            if (words.Length > 0) yield return start == 0 ? block with { Text = words } : block with { Text = words, Label = null };
            start += length;
        }
    }

    private static int LengthOfPiece(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest) return text.Length;
        var piece = text[..Longest];
        var end = piece[(Longest / 2)..].LastIndexOf(". ");
        if (end < 0) end = piece[(Longest / 2)..].LastIndexOf(' ');
        if (end >= 0) return (Longest / 2) + end + 1;
        return char.IsHighSurrogate(piece[^1]) ? Longest - 1 : Longest;
    }
}
