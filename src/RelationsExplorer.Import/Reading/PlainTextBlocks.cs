using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Cuts a plain text into blocks. A line is a paragraph of its own, as text copied from a page has it, unless the file
/// is wrapped by hand: then lines join up to the next empty one.
/// </summary>
internal static partial class PlainTextBlocks
{
    private const int WidestWrapped = 100;
    private const int NarrowestWrapped = 40;
    private const int LongestLineOfColumns = 300;

    /// <summary>Reads the blocks of a text.</summary>
    public static IReadOnlyList<Block> Read(string text)
    {
        var lines = Lines(text);
        return IsWrapped(lines) ? Joined(lines) : [.. lines.Where(l => l.Text.Length > 0).Select(l => new Block(l.Number, PassageKind.Paragraph, l.Text) { Columns = l.Columns })];
    }

    private static List<(int Number, string Text, IReadOnlyList<string> Columns)> Lines(string text)
    {
        var lines = new List<(int, string, IReadOnlyList<string>)>();
        var number = 1;
        for (var start = 0; start <= text.Length; number++)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            var line = text.AsSpan(start, end - start);
            lines.Add((number, TextCleaner.Clean(line).Trim(), ColumnsOf(line)));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static List<string> ColumnsOf(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length > LongestLineOfColumns || !(line.Contains('\t') || line.IndexOf("  ", StringComparison.Ordinal) >= 0)) return [];
        var columns = WideSpace().Split(line.ToString()).Select(column => TextCleaner.Clean(column).Trim()).Where(column => column.Length > 0).ToList();

        // Two spaces alone may be a slip of the hand.
        return columns.Count >= 3 || line.Contains('\t') || line.IndexOf("   ", StringComparison.Ordinal) >= 0 ? columns : [];
    }

    // Wrapped by hand: many lines in a row, hardly any wide, and most of those that have a next one break off in mid-sentence.
    private static bool IsWrapped(List<(int Number, string Text, IReadOnlyList<string> Columns)> lines)
    {
        var inner = 0;
        var broken = 0;
        if (lines.Count(line => line.Text.Length > WidestWrapped) * 20 > lines.Count(line => line.Text.Length > 0)) return false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Text.Length is < NarrowestWrapped or > WidestWrapped || lines[i + 1].Text.Length == 0) continue;
            inner++;
            if (lines[i].Text[^1] is not ('.' or '!' or '?' or '”' or '"' or '’')) broken++;
        }

        return inner >= 5 && broken * 3 > inner * 2;
    }

    private static List<Block> Joined(List<(int Number, string Text, IReadOnlyList<string> Columns)> lines)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0) continue;
            var first = i;
            var text = lines[i].Text;
            while (i + 1 < lines.Count && lines[i].Text.Length is >= NarrowestWrapped / 2 and <= WidestWrapped && lines[i].Columns.Count < 2 && ContinuesWith(lines[i + 1], lines[i].Text))
                text = Join(text, lines[++i].Text);
            blocks.Add(new Block(lines[first].Number, PassageKind.Paragraph, text) { Columns = i == first ? lines[i].Columns : [] });
        }

        return blocks;
    }

    // A numbered line ("3. Lo, Axis of Convenience") begins something new even without an empty line before it.
    private static bool ContinuesWith((int Number, string Text, IReadOnlyList<string> Columns) line, string before) =>
        line is { Text: { Length: > 0 and <= WidestWrapped } next, Columns.Count: < 2 }
        && !(char.IsAsciiDigit(next[0]) && next.AsSpan().TrimStart("0123456789") is ['.' or ')', ' ', ..] or [])
        && next[0] is not ('[' or '•' or '*' or '#')
        && !(ContentsLine().IsMatch(before) || ContentsLine().IsMatch(next));

    private static string Join(string text, string next) =>
        text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(next[0]) ? text[..^1] + next : text + " " + next;

    // "Summary ........ 2"
    [GeneratedRegex(@"(?:\. ?){5,}\s*\d+$", RegexOptions.None, 15_000)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"\t\s*|\s{2,}", RegexOptions.None, 15_000)]
    private static partial Regex WideSpace();
}
