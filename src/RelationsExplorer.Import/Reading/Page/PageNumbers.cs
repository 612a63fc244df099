using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Finds numbers of pages that stand on lines of their own amid a text ("47", "– 5 –"), and the running head right above or below one:
/// a line of a series, or one that says again what the head of the text says.
/// </summary>
internal static partial class PageNumbers
{
    // A cover sheet may stand above the head.
    private const int LinesOfHead = 12;
    private const int FewestLinesAbove = 8;
    private const int FewestAboveLatePage = 4;
    private const int LongestRunningHead = 120;
    private const int ShortestWord = 4;

    /// <summary>The places of these lines among the blocks.</summary>
    public static HashSet<int> Find(Block[] blocks)
    {
        int[] signed = [.. Enumerable.Range(0, blocks.Length).Where(i => IsOpen(blocks[i]) && Signed().IsMatch(blocks[i].Text))];
        HashSet<string> head = [.. blocks.Take(LinesOfHead).SelectMany(b => Weighty(b.Text))];
        List<int> numbers = [.. signed, .. Lone(blocks), .. Roman(blocks), .. Last(blocks), .. InRange(blocks), .. Coded(blocks), .. BesideHeads(blocks, head), .. BesidePages(blocks, head)];
        var found = new HashSet<int>([.. numbers, .. WithNumbers(blocks, head)]);
        foreach (var i in numbers)
        {
            if (i > 0 && IsRunningHead(blocks[i - 1], blocks[i], head)) found.Add(i - 1);
            if (i + 1 < blocks.Length && IsRunningHead(blocks[i + 1], blocks[i], head)) found.Add(i + 1);
        }

        return found;
    }

    // Two numbers at least, each alone between lines of text, that go up; 1, 2, 3 number the parts of a text.
    private static List<int> Lone(Block[] blocks)
    {
        var found = new List<int>();
        var last = 1;
        for (var i = 1; i + 1 < blocks.Length; i++)
        {
            if (!IsOpen(blocks[i]) || !Alone().IsMatch(blocks[i].Text) || blocks[i - 1].Line == blocks[i].Line - 1 || blocks[i + 1].Line == blocks[i].Line + 1) continue;
            if (!blocks[i - 1].Text.Any(char.IsLetter) || !blocks[i + 1].Text.Any(char.IsLetter)) continue;
            var number = int.Parse(blocks[i].Text, CultureInfo.InvariantCulture);
            if (number <= last) return [];
            last = number;
            found.Add(i);
        }

        return found.Count > 1 ? found : [];
    }

    // "CRB-2", "CRB-3": the code of a series with the number of a page, two at least that go up.
    private static List<int> Coded(Block[] blocks)
    {
        var codes = Enumerable.Range(0, blocks.Length).Where(i => IsOpen(blocks[i])).Select(i => (At: i, Match: Code().Match(blocks[i].Text))).Where(line => line.Match.Success)
            .GroupBy(line => line.Match.Groups["code"].Value).Select(group => group.Select(line => (line.At, Page: int.Parse(line.Match.Groups["page"].ValueSpan, CultureInfo.InvariantCulture))).ToList());
        return [.. codes.Where(pages => pages.Count > 1 && pages.Zip(pages.Skip(1)).All(pair => pair.First.Page < pair.Second.Page)).SelectMany(pages => pages.Select(line => line.At))];
    }

    // "7" and right below it "A. B. LEE": the number of a page, and whose text it is.
    private static IEnumerable<int> BesideHeads(Block[] blocks, HashSet<string> head) =>
        Enumerable.Range(0, blocks.Length).Where(i => i > 0 && IsOpen(blocks[i]) && Alone().IsMatch(blocks[i].Text) && (IsNameInHead(blocks[i - 1], blocks[i], head) || (i + 1 < blocks.Length && IsNameInHead(blocks[i + 1], blocks[i], head))));

    // "Delta Institute · www.delta.example · 2" is the foot of a page, and "115" above "LEE" its head; the number before or after it is that of another.
    private static List<int> BesidePages(Block[] blocks, HashSet<string> head)
    {
        HashSet<int> pages = [.. BesideHeads(blocks, head).Select(i => blocks[i].Text).Concat(blocks.Select(block => Foot().Match(block.Text)).Where(foot => foot.Success).Select(foot => foot.Groups["page"].Value)).Select(page => int.Parse(page, CultureInfo.InvariantCulture))];
        return pages.Count == 0 ? [] : [.. Enumerable.Range(1, blocks.Length - 1).Where(i => IsOpen(blocks[i]) && Alone().IsMatch(blocks[i].Text) && int.Parse(blocks[i].Text, CultureInfo.InvariantCulture) is var page && (pages.Contains(page - 1) || pages.Contains(page + 1)))];
    }

    // "ii", "iii": the pages before the first; one alone may number a part.
    private static List<int> Roman(Block[] blocks)
    {
        var found = new List<int>();
        var last = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!IsOpen(blocks[i]) || !RomanAlone().IsMatch(blocks[i].Text) || RomanNumber.Of(blocks[i].Text) is not (> 0 and var number) || number <= last) continue;
            last = number;
            found.Add(i);
        }

        return found.Count > 1 ? found : [];
    }

    // The last line of all.
    private static IEnumerable<int> Last(Block[] blocks) => blocks.Length > FewestLinesAbove && IsOpen(blocks[^1]) && Alone().IsMatch(blocks[^1].Text) ? [blocks.Length - 1] : [];

    // "220 Brandt", "The Ferry That Stopped 221", and the journal's line again: what the head says, with the number of a page.
    private static IEnumerable<int> WithNumbers(Block[] blocks, HashSet<string> head)
    {
        for (var i = FewestAboveLatePage; i < blocks.Length; i++)
        {
            // So soon, "148 Brandt" is the second page of a text in a journal, and "2 Trade" may be a heading.
            if (i < FewestLinesAbove && !LatePage().IsMatch(blocks[i].Text)) continue;
            if (!IsOpen(blocks[i]) || blocks[i].Text.Length > LongestRunningHead) continue;
            var above = blocks.Take(Math.Min(i, LinesOfHead));
            if (HeadLine.IsSeries(blocks[i].Text) ? above.Any(b => b.Text.Equals(blocks[i].Text, StringComparison.OrdinalIgnoreCase)) : HasWordsOf(blocks[i].Text, i < LinesOfHead ? [.. above.SelectMany(b => Weighty(b.Text))] : head)) yield return i;
        }
    }

    private static bool HasWordsOf(string text, HashSet<string> head) =>
        Numbered().Match(text) is { Success: true } line && Weighty(line.Groups["words"].Value) is { Count: > 0 } words && words.TrueForAll(head.Contains);

    // "Steppe Studies 23(3), 287–301": of the numbers that stand alone, those between the two are pages.
    private static IEnumerable<int> InRange(Block[] blocks)
    {
        foreach (var block in blocks.Take(LinesOfHead))
        {
            if (!HeadLine.IsSeries(block.Text) || Pages().Match(block.Text) is not { Success: true } pages) continue;
            var first = int.Parse(pages.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
            var last = int.Parse(pages.Groups["last"].ValueSpan, CultureInfo.InvariantCulture);
            return Enumerable.Range(1, blocks.Length - 1).Where(i => IsOpen(blocks[i]) && Alone().IsMatch(blocks[i].Text) && int.Parse(blocks[i].Text, CultureInfo.InvariantCulture) is var number && number >= first && number <= last);
        }

        return [];
    }

    private static bool IsRunningHead(Block block, Block number, HashSet<string> head)
    {
        if (!IsOpen(block) || Math.Abs(block.Line - number.Line) != 1 || block.Text.Length > LongestRunningHead || block.Text[^1] is '.' or '?' or '!') return false;
        var words = Weighty(block.Text);
        return HeadLine.IsSeries(block.Text) || (words.Count > 1 && words.TrueForAll(head.Contains)) || IsNameInHead(block, number, head);
    }

    // "LINDQVIST", "R. K. DESHMUKH": in capitals, and named in the head.
    private static bool IsNameInHead(Block block, Block number, HashSet<string> head) =>
        IsOpen(block) && Math.Abs(block.Line - number.Line) == 1 && block.Text.Length <= LongestRunningHead && !block.Text.Any(char.IsLower) && Weighty(block.Text) is { Count: > 0 } words && words.TrueForAll(head.Contains);

    private static List<string> Weighty(string text)
    {
        var words = new List<string>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (word.Length >= ShortestWord) words.Add(text.Substring(word.Index, word.Length).ToLowerInvariant());
        }

        return words;
    }

    private static bool IsOpen(Block block) => block.Kind is PassageKind.Paragraph or PassageKind.Heading;

    [GeneratedRegex(@"^(?:[-–—] ?\d{1,4} ?[-–—]|\[ ?\d{1,3} ?\])$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:[0-9]{1,3} {1,6}(?<words>(?:\p{Lu}\. ?)*\p{Lu}(?:[^0-9.?!]|\b\p{Lu}\.)+)|(?<words>(?:\p{Lu}\. ?)*\p{Lu}(?:[^0-9.?!]|\b\p{Lu}\.)+) {1,6}[0-9]{1,3})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<first>[0-9]{1,4}) ?[–-] ?(?<last>[0-9]{1,4})\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pages();

    [GeneratedRegex(@"^[0-9]{1,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:\d{2,3} {1,6}\p{Lu}|\p{Lu}.* {1,6}\d{2,3}$)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LatePage();

    [GeneratedRegex(@"^(?<code>\p{Lu}{2,8})[-–](?<page>[0-9]{1,3})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[^.!?]{2,80}[·•|] ?(?:(?:www\.|https?://)\S+ ?[·•|] ?)?(?<page>[0-9]{1,3})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Foot();

    [GeneratedRegex(@"^[ivxl]{1,7}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex RomanAlone();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Word();
}
