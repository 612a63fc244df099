using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Cuts a plain text into blocks. A line is a paragraph of its own, as text copied from a page has it, unless the file
/// is wrapped by hand: then lines join up to the next empty one.
/// </summary>
internal static class PlainTextBlocks
{
    private const int WidestWrapped = 100;
    private const int NarrowestWrapped = 40;

    /// <summary>Reads the blocks of a text.</summary>
    public static IReadOnlyList<Block> Read(string text)
    {
        var lines = Lines(text);
        return IsWrapped(lines) ? Joined(lines) : [.. lines.Where(l => l.Text.Length > 0).Select(l => new Block(l.Number, PassageKind.Paragraph, l.Text))];
    }

    private static List<(int Number, string Text)> Lines(string text)
    {
        var lines = new List<(int, string)>();
        var number = 1;
        for (var start = 0; start <= text.Length; number++)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            lines.Add((number, TextCleaner.Clean(text.AsSpan(start, end - start)).Trim()));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    // Wrapped by hand: many lines in a row, hardly any wide, and most of those that have a next one break off in mid-sentence.
    private static bool IsWrapped(List<(int Number, string Text)> lines)
    {
        var inner = 0;
        var broken = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Text.Length > WidestWrapped) return false;
            if (lines[i].Text.Length < NarrowestWrapped || lines[i + 1].Text.Length == 0) continue;
            inner++;
            if (lines[i].Text[^1] is not ('.' or '!' or '?' or '”' or '"' or '’')) broken++;
        }

        return inner >= 5 && broken * 3 > inner * 2;
    }

    private static List<Block> Joined(List<(int Number, string Text)> lines)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0) continue;
            var first = i;
            var text = lines[i].Text;
            while (i + 1 < lines.Count && lines[i].Text.Length >= NarrowestWrapped / 2 && ContinuesWith(lines[i + 1].Text))
                text = Join(text, lines[++i].Text);
            blocks.Add(new Block(lines[first].Number, PassageKind.Paragraph, text));
        }

        return blocks;
    }

    // A numbered line ("3. Lo, Axis of Convenience") begins something new even without an empty line before it.
    private static bool ContinuesWith(string next) =>
        next.Length > 0 && !(char.IsAsciiDigit(next[0]) && next.AsSpan().TrimStart("0123456789") is ['.' or ')', ' ', ..]) && next[0] is not ('[' or '•' or '*' or '#');

    private static string Join(string text, string next) =>
        text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(next[0]) ? text[..^1] + next : text + " " + next;
}
