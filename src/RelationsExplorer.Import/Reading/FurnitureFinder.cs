using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Sets apart what belongs to the web page and not to the article: by its words (<c>furniture-lines.tsv</c>), by where
/// it stands, and by biographies of the author before or after the text.
/// </summary>
internal static partial class FurnitureFinder
{
    private static readonly IReadOnlyList<FurnitureLine> Lines = FurnitureLine.ReadAll();

    // The same line is asked about several times while its page is read, and the same lines come back on the next page of a site.
    private const int MostAnswers = 2000;
    private const int LongestBiography = 900;

    [ThreadStatic]
    private static Dictionary<string, FurnitureLine?>? _lastAnswers;

    /// <summary>Marks furniture among the blocks; the others stay as they are.</summary>
    /// <param name="blocks">All blocks of a file, in order.</param>
    public static IReadOnlyList<Block> Find(IReadOnlyList<Block> blocks)
    {
        var found = blocks.ToArray();
        var body = BodyOf(found);
        MarkLines(found);
        MarkBlocks(found, body);
        MarkTail(found, body);
        MarkBiographies(found, BodyOf(found));
        return found;
    }

    // The running text reaches from the first to the last paragraph of some length that no rule knows as furniture.
    private static (int First, int Last) BodyOf(Block[] blocks)
    {
        bool IsText(Block b) => b.Kind == PassageKind.Paragraph && Prose.IsParagraph(b.Text) && b.Text.Length >= 160 && RuleFor(b.Text) is null && !IsBiography(b.Text) && !Prose.IsNumbered(b.Text);
        return (Array.FindIndex(blocks, IsText), Array.FindLastIndex(blocks, IsText));
    }

    private static void MarkLines(Block[] blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (IsOpen(blocks[i]) && RuleFor(blocks[i].Text) is { Reach: FurnitureReach.Line } line) blocks[i] = blocks[i].AsFurniture(line.Rule);
        }
    }

    // "About the author" and what follows it, up to the next line that looks like a heading.
    private static void MarkBlocks(Block[] blocks, (int First, int Last) body)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!IsOpen(blocks[i]) || RuleFor(blocks[i].Text) is not { Reach: FurnitureReach.Block } line) continue;
            blocks[i] = blocks[i].AsFurniture(line.Rule);
            for (var j = i + 1; j < blocks.Length && !Prose.LooksLikeHeading(blocks[j].Text) && blocks[j].Kind is PassageKind.Paragraph or PassageKind.Furniture; j++)
            {
                if (j > body.First && j <= body.Last && body.First >= 0 && !IsBiography(blocks[j].Text)) break;
                if (IsOpen(blocks[j])) blocks[j] = blocks[j].AsFurniture(line.Rule);
            }
        }
    }

    // What a page puts after an article: from the first such line on all is furniture, but for notes that still follow.
    private static void MarkTail(Block[] blocks, (int First, int Last) body)
    {
        var lastText = Math.Max(body.First, 0);
        for (var i = lastText + 1; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == PassageKind.Note || RuleFor(blocks[i].Text) is not { } line || line.Reach == FurnitureReach.Line) continue;
            if (line.Reach == FurnitureReach.Block && i < body.Last && TextAfter(blocks, i) > 3) continue;
            if (line.Reach == FurnitureReach.Tail && TextAfter(blocks, i) * 3 > TextBefore(blocks, i)) continue;
            for (var j = i; j < blocks.Length && !StartsNotes(blocks, j); j++)
            {
                if (blocks[j].Kind != PassageKind.Note) blocks[j] = blocks[j].Kind == PassageKind.Furniture ? blocks[j] : blocks[j].AsFurniture("after-" + line.Rule);
            }

            return;
        }
    }

    private static bool StartsNotes(Block[] blocks, int i) =>
        Prose.IsNotesHeading(blocks[i].Text) && i + 1 < blocks.Length;

    private static int TextAfter(Block[] blocks, int i) => blocks.Skip(i + 1).Count(b => b.Kind == PassageKind.Paragraph && b.Text.Length >= 300 && !Prose.IsNumbered(b.Text));

    private static int TextBefore(Block[] blocks, int i) => blocks.Take(i).Count(b => b.Kind == PassageKind.Paragraph && b.Text.Length >= 300);

    // "Vasily K. is an analyst with a think tank": a paragraph of its own before the text or after it.
    private static void MarkBiographies(Block[] blocks, (int First, int Last) body)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if ((i < body.First || i >= body.Last) && IsOpen(blocks[i]) && IsBiography(blocks[i].Text)) blocks[i] = blocks[i].AsFurniture("biography");
        }
    }

    /// <summary>Marks what follows the text and begins with the name of an author: "Ann Lee edits the River Post."</summary>
    public static void MarkBiographiesOf(Block[] blocks, IReadOnlyList<string> authors)
    {
        for (var i = BodyOf(blocks).Last + 1; i > 0 && i < blocks.Length; i++)
        {
            if (IsOpen(blocks[i]) && blocks[i].Text.Length < LongestBiography && authors.Any(name => blocks[i].Text.StartsWith(name, StringComparison.Ordinal))) blocks[i] = blocks[i].AsFurniture("biography");
        }
    }

    private static bool IsOpen(Block block) => block.Kind is PassageKind.Paragraph or PassageKind.Heading;

    private static FurnitureLine? RuleFor(string text)
    {
        if (text.Length > 600) return null;
        var last = _lastAnswers ??= [];
        if (last.TryGetValue(text, out var known)) return known;
        if (last.Count >= MostAnswers) last.Clear();
        return last[text] = Lines.FirstOrDefault(l => l.Pattern.IsMatch(text));
    }

    /// <summary>Whether a paragraph tells who the author is.</summary>
    public static bool IsBiography(string text) => text.Length < LongestBiography && Biography().IsMatch(text);

    // Not backtracking: the code that is generated for backtracking through these loops runs past its own stack on some texts.
    [GeneratedRegex(@"^(?:\(?(?:The (?:author|writer)|About the author:?|(?:[A-Z][\p{L}.'’-]+|\([A-Z]\w+\.?\)),?(?: (?:[A-Z][\p{L}.'’-]+|\([A-Z]\w+\.?\)|de|van|von|al|bin|ur|and|the)){1,7}),? (?:\([^)]{1,40}\) )?(?:is|are|was|has been|serves as|works as|works at|works for|teaches|holds)(?: currently| now| also)?(?: an?| the| one of)? (?:[\p{L}’'-]+[ ,]+){0,8}?(?:analyst|professor|lecturer|fellow|researcher|scholar|student|graduate|columnist|journalist|correspondent|editor|director|author|writer|expert|specialist|commentator|historian|economist|diplomat|ambassador|officer|candidate|intern|associate|consultant|chair|head of|founder|member of|teacher|contributor)\b|.{0,80}\b(?:can be reached at|tweets at|\[email protected\]))", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Biography();
}
