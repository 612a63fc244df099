using System.Globalization;
using System.Text;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>A kind of text that nobody writes and that has broken readers of text before, in any size.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Ending">Of the file.</param>
/// <param name="Make">The text, of about so many characters.</param>
internal sealed record HostileText(string Name, string Ending, Func<int, string> Make)
{
    /// <summary>Every kind there is; those that are one piece repeated stand in hostile-texts.tsv.</summary>
    public static IReadOnlyList<HostileText> All { get; } = [.. Repeated(), .. Grown()];

    /// <inheritdoc/>
    public override string ToString() => Name;

    // ending, name, before, piece, after; № in the piece is the number of the repetition.
    private static IEnumerable<HostileText> Repeated()
    {
        foreach (var line in Lines.Of("hostile-texts.tsv"))
        {
            var (ending, name, before, piece, after) = (line[0], line[1], Unescaped(line[2]), Unescaped(line[3]), Unescaped(line[4]));
            yield return new HostileText(name, ending, size => before + Times(piece, Math.Max(1, size / piece.Length)) + after);
        }
    }

    private static IEnumerable<HostileText> Grown()
    {
        yield return new("growing backtick runs", ".md", size => Grow(size, i => new string('`', i) + " a "));
        yield return new("growing lists", ".md", size => Grow(size, i => new string(' ', 2 * i) + "- a\n"));
        yield return new("growing headings", ".md", size => Grow(size, i => new string('#', i) + " a\n"));
        yield return new("growing containers", ".md", size => Grow(size, i => new string(':', i + 3) + " event\n"));
        yield return new("growing numbers", ".txt", size => Grow(size, i => "$" + new string('9', i) + " billion "));
        yield return new("growing parentheses", ".txt", size => Grow(size, i => "word " + new string('(', i)));
        yield return new("a label as long as the text", ".md", size => "[" + new string('a', size) + "]: /u\n\n[" + new string('a', size) + "]");
        yield return new("aliases of aliases", ".md", size => Matter("a: &a0 [x, x]\n" + Grow(size, i => Text($"b{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"))));
        yield return new("merges of merges", ".md", size => Matter("a: &a0 {x: y}\n" + Grow(size, i => Text($"b{i}: &a{i}\n  <<: [*a{i - 1}, *a{i - 1}]\n  k{i}: v\n"))));
        yield return new("yaml nested by indent", ".md", size => Matter(Grow(size, i => new string(' ', i) + "a:\n")));
        yield return new("notes that point to each other", ".md", size => Pointing(size, (i, n) => 1 + (i % n)));
        yield return new("notes that point to themselves", ".md", size => Pointing(size, (i, _) => i));
        yield return new("notes that all point to the last", ".md", size => Pointing(size, (_, n) => n));
        yield return new("as many letters as there are", ".txt", size => Letters(size));
        yield return new("a page of equal ids", ".html", size => "<article>" + Times("<p id=a>Russia met China<sup><a href=#a>1</a></sup></p>", Math.Max(1, size / 50)));
    }

    private static string Pointing(int size, Func<int, int, int> to)
    {
        var count = Math.Max(2, size / 40);
        var text = new StringBuilder("Russia and China met in May 2014.[^1]\n\n");
        for (var i = 1; i <= count; i++) text.Append(CultureInfo.InvariantCulture, $"[^{i}]: Ibid.; see note {to(i, count)}.[^{to(i, count)}]\n\n");
        return text.ToString();
    }

    private static string Letters(int size)
    {
        var text = new StringBuilder();
        for (var i = 0; i < size; i++)
        {
            var letter = 32 + (i * 37 % 0x10F000);
            if (letter is < 0xD800 or > 0xDFFF) text.Append(char.ConvertFromUtf32(letter));
            if (i % 9 == 8) text.Append(' ');
        }

        return text.ToString();
    }

    private static string Matter(string yaml) => "---\n" + yaml + "---\n\nRussia and China met in May 2014.\n";

    private static string Grow(int size, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < size; i++) text.Append(piece(i));
        return text.ToString();
    }

    private static string Times(string piece, int times)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= times; i++) text.Append(piece.Replace("№", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString();
    }

    private static string Unescaped(string text) => System.Text.RegularExpressions.Regex.Unescape(text);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
