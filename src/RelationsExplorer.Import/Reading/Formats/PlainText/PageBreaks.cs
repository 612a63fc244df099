using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>
/// Mends a plain text that was taken from printed pages, where the foot of one and the head of the next stand in the midst of a paragraph:
/// the paragraph is put together again, and the notes at the foot follow it. A page shows by its head, lines that other pages repeat and
/// a number among them; the numbers of several heads go up one by one.
/// </summary>
internal static partial class PageBreaks
{
    private const int LongestNote = 1_200;

    /// <summary>The blocks as they were before the pages were made.</summary>
    public static IReadOnlyList<Block> Mended(IReadOnlyList<Block> blocks)
    {
        var heads = Heads(blocks);
        if (heads.Count < 2) return blocks;
        var mended = blocks.ToList();
        var lastNote = 0;
        foreach (var (from, to) in heads)
        {
            var head = mended.IndexOf(blocks[from]);
            var next = head + to - from;
            var foot = FootOf(mended, head, lastNote);
            for (var i = foot; i < head; i++)
            {
                var (number, text) = NoteOrNull(mended[i])!.Value;
                mended[i] = mended[i] with { Kind = PassageKind.Note, Label = number.ToString(CultureInfo.InvariantCulture), Text = text, Rule = PassageRules.PageFoot };
                lastNote = number;
            }

            // The address of the author, the owner of the rights: what else stands at the foot of a first page.
            while (foot > 0 && FurnitureFinder.IsKnownLine(mended[foot - 1].Text)) foot--;
            if (foot == 0 || next >= mended.Count || !GoesOn(mended[foot - 1], mended[next])) continue;
            mended[foot - 1] = mended[foot - 1] with { Text = Joined(mended[foot - 1].Text, mended[next].Text) };
            mended.RemoveAt(next);
        }

        return mended;
    }

    // From the first line of each head to the line behind its last.
    private static List<(int From, int To)> Heads(IReadOnlyList<Block> blocks)
    {
        var (heads, all) = (new List<(int, int)>(), blocks.ToArray());
        var repeated = PrintedPage.RepeatedLines(all);
        int? page = null;
        for (var i = 0; i < all.Length; i++)
        {
            var first = i;
            while (i < all.Length && PrintedPage.IsRunningLine(all[i], repeated)) i++;
            if (i == first || all[first..i].Select(PageOrNull).FirstOrDefault(number => number is not null) is not { } found || (page is not null && found != page + 1)) continue;
            page = found;
            heads.Add((first, i));
        }

        return heads;
    }

    private static int? PageOrNull(Block block) => PageNumber().Match(block.Text) is { Success: true } page ? int.Parse(page.Groups["page"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // The notes right above the head of the next page, if their numbers go on from those before.
    private static int FootOf(List<Block> blocks, int head, int lastNote)
    {
        var first = head;
        while (first > 0 && NoteOrNull(blocks[first - 1]) is not null) first--;
        for (var i = first; i < head; i++)
            if (NoteOrNull(blocks[i])!.Value.Number != lastNote + 1 + i - first) return head;
        return first;
    }

    private static (int Number, string Text)? NoteOrNull(Block block) =>
        block.Kind == PassageKind.Paragraph && block.Text.Length <= LongestNote && NoteNumber.TryRead(block.Text, out var number, out var text) && (char.IsUpper(text[0]) || text[0] is '“' or '‘' or '"' or '\'' or '(')
        && (SentenceEnd().IsMatch(text) || text.Contains("://", StringComparison.Ordinal))
            ? (number, text) : null;

    private static bool GoesOn(Block before, Block next) =>
        before.Kind == PassageKind.Paragraph && next.Kind == PassageKind.Paragraph && before.Columns.Count == 0 && Prose.IsParagraph(before.Text + ".")
        && !SentenceEnd().IsMatch(before.Text) && !Prose.LooksLikeHeading(next.Text);

    private static string Joined(string text, string next) =>
        text is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(next[0]) ? text[..^1] + next : text + " " + next;

    // With the number of a note behind the stop.
    [GeneratedRegex(@"[.!?:…][”’""')\]]{0,2}[0-9⁰¹²³⁴-⁹]{0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?<page>[0-9]{1,4})\b|\b(?<page>[0-9]{1,4})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PageNumber();
}
