using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>
/// Sets each note of a plain text on a line of its own, behind its number: notes that share a line are parted, a number that stands on
/// the line above its note is joined to it, and "Note 3:" becomes "[3]".
/// </summary>
internal static partial class NoteLines
{
    // Fewer in a row may be the parts of a text, or a list within it.
    private const int FewestNotes = 3;

    /// <summary>The blocks, with the notes among them set so.</summary>
    public static IReadOnlyList<Block> Set(IReadOnlyList<Block> blocks) => Parted(Joined(Named(blocks)));

    // "Note 1: …", "Footnote 2. …", "fn3 …", from the first on.
    private static IReadOnlyList<Block> Named(IReadOnlyList<Block> blocks)
    {
        var names = blocks.Select(b => Name().Match(b.Text)).ToList();
        if (!IsRun([.. names.Where(m => m.Success).Select(NumberOf)])) return blocks;
        return [.. blocks.Select((b, i) => names[i].Success ? b with { Text = $"[{NumberOf(names[i])}] {b.Text[names[i].Length..]}" } : b)];
    }

    // "1" and below it the note: from the first on, and nothing but notes between.
    private static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        var numbers = Enumerable.Range(0, Math.Max(0, blocks.Count - 1)).Where(i => Lone().IsMatch(blocks[i].Text) && blocks[i + 1].Text.Any(char.IsLetter)).ToList();
        var first = numbers.FindLastIndex(i => NumberOf(Lone().Match(blocks[i].Text)) == 1);
        if (first < 0) return blocks;
        var run = numbers.Skip(first).TakeWhile((i, n) => NumberOf(Lone().Match(blocks[i].Text)) == n + 1).ToHashSet();
        // Above them the same numbers may stand alone below the paragraphs that they belong to: then they are markers.
        var markers = numbers.Take(first).Where(i => i > 0 && NumberOf(Lone().Match(blocks[i].Text)) <= run.Count && Prose.IsParagraph(blocks[i - 1].Text)).ToHashSet();
        var isMarked = run.Count > 1 && markers.Select(i => NumberOf(Lone().Match(blocks[i].Text))).SequenceEqual(Enumerable.Range(1, run.Count));
        if (run.Count < FewestNotes && !isMarked) return blocks;
        var set = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isMarked && markers.Contains(i)) set[^1] = set[^1] with { Text = $"{set[^1].Text} [{NumberOf(Lone().Match(blocks[i].Text))}]" };
            else if (!run.Contains(i)) set.Add(blocks[i]);
            else set.Add(blocks[i + 1] with { Line = blocks[i].Line, Text = $"[{NumberOf(Lone().Match(blocks[i++].Text))}] {blocks[i].Text}" });
        }

        return set;
    }

    // "[1] Lo, Axis, 4. [2] Ibid., 5." on one line.
    private static List<Block> Parted(IReadOnlyList<Block> blocks)
    {
        var set = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var isHeaded = i > 0 && NoteHeadings.IsOne(blocks[i - 1].Text);
            if (!isHeaded && !First().IsMatch(blocks[i].Text)) set.Add(blocks[i]);
            else set.AddRange(Parts(blocks[i]).Select(part => blocks[i] with { Text = part }));
        }

        return set;
    }

    private static IEnumerable<string> Parts(Block block)
    {
        if (block.Links.Count > 0 || block.Kind != PassageKind.Paragraph) return [block.Text];
        var starts = new List<int>();
        foreach (Match match in Number().Matches(block.Text))
        {
            if (NumberOf(match) == starts.Count + 1) starts.Add(match.Index);
        }

        if (starts.Count < FewestNotes || starts[0] != 0) return [block.Text];
        return starts.Select((start, n) => block.Text[start..(n + 1 < starts.Count ? starts[n + 1] : block.Text.Length)].Trim());
    }

    private static bool IsRun(List<int> numbers) => numbers.Count >= FewestNotes && numbers.Select((number, i) => number == i + 1).All(isNext => isNext);

    private static int NumberOf(Match match) => int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?:end|foot)? ?note|fn\.?|n\.) ?(?<n>[0-9]{1,3})(?:[.:)–—-]\s*|\s+)(?=[\p{L}“‘""«])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\[?(?<n>[0-9]{1,3})[.)\]]?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Lone();

    [GeneratedRegex(@"^\[1\]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex First();

    // In brackets anywhere; with a stop only where a sentence may end before it.
    [GeneratedRegex(@"(?<=^|\s)\[(?<n>[0-9]{1,3})\]\s*(?=[\p{L}“‘""«*_])|(?<=^|[.”""’)/\]]\s)(?<n>[0-9]{1,3})\.\s+(?=[\p{Lu}“‘""«*_])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Number();
}
