using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>
/// Reads the text of printed pages, as <c>pdftotext</c> gives it: lines as they were set, and a form feed after each page.
/// Running heads go, lines and pages join into paragraphs, and notes at the foot of a page follow the paragraph that they
/// interrupt. The line of a block is that of the text, so that it can be found again there.
/// </summary>
internal static partial class PagedText
{
    private const int UsualWidth = 80;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Reads the blocks.</summary>
    public static IReadOnlyList<Block> Read(string text)
    {
        var pages = RunningLines.Remove(Pages(text));
        var width = WidthOf(pages);
        var found = new List<Block>();
        var waiting = new List<Block>();
        var open = false;
        foreach (var page in pages)
        {
            var paragraphs = Paragraphs(page, width);
            if (paragraphs.Count == 0) continue;
            var notes = NotesAtFoot(paragraphs);
            var body = paragraphs[..^notes.Count];
            if (body.Count > 0 && open && found.Count > 0 && GoesOn(found[^1].Text, body[0].Text))
            {
                found[^1] = found[^1] with { Text = Joined(found[^1].Text, body[0].Text) };
                body.RemoveAt(0);
            }

            if (body.Count > 0 || notes.Count == 0)
            {
                found.AddRange(waiting);
                waiting.Clear();
            }

            found.AddRange(body);
            open = found.Count > 0 && !EndsSentence(found[^1].Text);
            waiting.AddRange(notes);
        }

        found.AddRange(waiting);
        return found;
    }

    private static List<List<(int Number, string Text)>> Pages(string text)
    {
        var pages = new List<List<(int, string)>>();
        var number = 1;
        foreach (var page in text.Split('\f'))
        {
            var lines = page.Split('\n').Select((line, i) => (number + i, TextCleaner.Clean(Unjoined(line)).Trim())).ToList();
            number += lines.Count - 1;
            pages.Add(lines);
        }

        if (pages[^1].TrueForAll(line => line.Item2.Length == 0)) pages.RemoveAt(pages.Count - 1);
        return pages;
    }

    // The middle one of all lines of some length: most lines of a page are full.
    private static int WidthOf(List<List<(int Number, string Text)>> pages)
    {
        var lengths = pages.SelectMany(page => page).Select(line => line.Text.Length).Where(length => length >= UsualWidth / 2).Order().ToList();
        return lengths.Count == 0 ? UsualWidth : lengths[lengths.Count / 2];
    }

    private static List<Block> Paragraphs(List<(int Number, string Text)> lines, int width)
    {
        var found = new List<Block>();
        var first = 0;
        var words = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var (number, line) = lines[i];
            if (line.Length == 0) continue;
            if (words.Length > 0 && Breaks(lines[i - 1].Text, line, width, words))
            {
                found.Add(new Block(first, PassageKind.Paragraph, words, Rule: PassageRules.Pdf));
                words = "";
            }

            if (words.Length == 0) first = number;
            words = words.Length == 0 ? line : Joined(words, line);
        }

        if (words.Length > 0) found.Add(new Block(first, PassageKind.Paragraph, words, Rule: PassageRules.Pdf));
        return found;
    }

    // No blank line need stand between paragraphs: the last line of one is mostly short, and ends as sentences do.
    private static bool Breaks(string before, string line, int width, string words)
    {
        if (before.Length == 0) return !GoesOn(words, line);
        if (NoteStart().IsMatch(line) && EndsSentence(before)) return true;
        if (before.Length * 5 > width * 4) return false;
        if (EndsSentence(before)) return true;
        return before.Length * 3 < width * 2 && Prose.LooksLikeHeading(words) && !char.IsLower(line[0]) && !line.StartsWith("http", StringComparison.Ordinal);
    }

    private static bool GoesOn(string before, string next) =>
        before.Length > UsualWidth / 2 && !EndsSentence(before) && (char.IsLower(next[0]) || before[^1] is ',' or '-' or ';');

    private static List<Block> NotesAtFoot(List<Block> paragraphs)
    {
        var from = paragraphs.Count;
        while (from > 0 && NoteStart().IsMatch(paragraphs[from - 1].Text)) from--;
        return paragraphs[from..];
    }

    private static string Joined(string words, string next)
    {
        if (words is not [.., var letter, '-'] || !char.IsLetter(letter)) return words + " " + next;
        return char.IsLower(next[0]) ? words[..^1] + next : words + next;
    }

    // Letters that were set as one piece of type are several letters to a reader.
    private static string Unjoined(string line) =>
        line.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06')
            ? string.Concat(line.Select(c => c is >= '\uFB00' and <= '\uFB06' ? Ligatures[c - '\uFB00'] : c.ToString()))
            : line;

    private static bool EndsSentence(string text) => SentenceEnd().IsMatch(text);

    // With the number of a note after the stop, as it is set there in superscript.
    [GeneratedRegex(@"[.!?:…][”’""')\]]{0,2}[0-9⁰¹²³⁴-⁹]{0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SentenceEnd();

    // "12 Lee, Rivers": the number of a note, a space, and words.
    [GeneratedRegex(@"^[0-9]{1,3}[.)]? +[\p{Lu}“‘""'(]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NoteStart();
}
