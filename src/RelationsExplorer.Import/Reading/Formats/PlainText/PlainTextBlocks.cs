using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.Import.Reading.Formats.PlainText;

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
        return NoteLines.Set(PageBreaks.Mended(IsWrapped(lines) ? Joined(lines) : WrappedLines.Joined(lines)));
    }

    private static List<TextLine> Lines(string text)
    {
        var lines = new List<TextLine>();
        var number = 1;
        for (var start = 0; start <= text.Length; number++)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            var line = text.AsSpan(start, end - start);
            lines.Add(new TextLine(number, LostSpaces.Mended(SpelledMarks.Mended(TextCleaner.Clean(line).Trim())), line.Length - line.TrimStart().Length, ColumnsOf(line)));
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
    private static bool IsWrapped(List<TextLine> lines)
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

    private static List<Block> Joined(List<TextLine> lines)
    {
        var blocks = new List<Block>();
        var entries = HangingIndents.Entries(lines);
        var width = WidthOf(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0) continue;
            var first = i;
            var text = lines[i].Text;
            while (i + 1 < lines.Count && (entries.Inside.Contains(i + 1) || (!entries.Begin.Contains(i + 1) && lines[i].Text.Length is >= NarrowestWrapped / 2 and <= WidestWrapped
                && lines[i].Columns.Count < 2 && ContinuesWith(lines[i + 1], lines[i].Text, width) && !IsBrokenOff(lines[i].Text, lines[i + 1].Text, width))))
                text = Join(text, lines[++i].Text);
            blocks.Add(new Block(lines[first].Number, PassageKind.Paragraph, text) { Columns = i == first ? lines[i].Columns : [] });
        }

        return blocks;
    }

    // Nine lines in ten are no wider: a file may have a few that were not wrapped with the others.
    private static int WidthOf(List<TextLine> lines)
    {
        var widths = lines.Select(line => line.Text.Length).Where(length => length is > 0 and <= WidestWrapped).Order().ToList();
        return widths[(widths.Count - 1) * 9 / 10];
    }

    // A numbered line ("3. Lo, Axis of Convenience") begins something new even without an empty line before it, unless a sentence breaks off above it.
    private static bool ContinuesWith(TextLine line, string before, int width) =>
        line is { Text: { Length: > 0 and <= WidestWrapped } next, Columns.Count: < 2 } && MayGoOn(next, before, width);

    /// <summary>Whether a line may go on with the one above, by how it begins: with no number, bullet or sign of a note.</summary>
    public static bool MayGoOn(string next, string before, int width) =>
        (!NumberedLine().IsMatch(next) || (before.Length * 3 > width * 2 && (char.IsLetter(before[^1]) || before[^1] == ',')))
        && next[0] is not ('[' or '•' or '*' or '#') && !Superscript.IsDigit(next[0])
        && !(ContentsLine().IsMatch(before) || ContentsLine().IsMatch(next));

    // Much room was left for the next word, which begins with a capital: the name of an author above where he works.
    private static bool IsBrokenOff(string line, string next, int width)
    {
        var word = next.AsSpan().IndexOf(' ') is > 0 and var end ? end : next.Length;
        return char.IsUpper(next[0]) && char.IsLetterOrDigit(line[^1]) && (line.Length + 1 + word) * 3 < width * 2;
    }

    /// <summary>Two lines as one; a word that was parted at the end of the first is put together.</summary>
    public static string Join(string text, string next) =>
        text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(next[0]) ? text[..^1] + next : text + " " + next;

    [GeneratedRegex(@"^[0-9]{1,3}(?:[.) ]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NumberedLine();

    // "Summary ........ 2"
    [GeneratedRegex(@"(?:\. ?){5,}\s*\d+$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"\t\s*|\s{2,}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WideSpace();
}
