using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Heads;
using RelationsExplorer.Import.Reading.Page.Numbers;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Sets apart what belongs to the web page and not to the article: by its words (<c>furniture-lines.tsv</c>), by where
/// it stands, and by biographies of the author before or after the text.
/// </summary>
internal static partial class FurnitureFinder
{
    // What somebody is, in a biography.
    private const string Callings = "analyst|professor|lecturer|fellow|researcher|scholar|student|graduate|columnist|journalist|correspondent|editor|director|author|writer|expert|specialist|commentator|historian|economist|diplomat|ambassador|officer|candidate|intern|associate|consultant|chair|head of|founder|member of|teacher|contributor";
    private static readonly FurnitureLines Lines = new();
    private static readonly SignedPattern SaidOfAuthor = new(Biography(), [.. Callings.Split('|'), "can be reached at", "tweets at", "[email protected]"]);

    // The same line is asked about several times while its page is read, and the same lines come back on the next page of a site.
    private const int MostAnswers = 2000;
    private const int LongestInsertion = 200;
    private const int LongestButton = 30;
    private const int LongestAdvertisement = 120;
    private const int NearestText = 3;
    private const int FarthestText = 12;

    [ThreadStatic]
    private static Dictionary<string, FurnitureLine?>? _lastAnswers;

    /// <summary>Marks furniture among the blocks; the others stay as they are.</summary>
    /// <param name="blocks">All blocks of a file, in order.</param>
    public static IReadOnlyList<Block> Find(IReadOnlyList<Block> blocks)
    {
        var found = blocks.Select(ContentsList.WithoutEditLink).ToArray();
        YearHeadings.Mark(found);
        var body = BodyOf(found);
        MarkLines(found, body);
        ContentsList.Mark(found);
        KeywordLists.Mark(found);
        MarkBlocks(found, body);
        MarkTail(found, body);
        LinkedLists.Mark(found, body, i => RuleFor(found[i].Text) is { Rule: PassageRules.PageRelated or PassageRules.PageTags } line ? line : null);
        MarkBiographies(found, BodyOf(found));
        PageEnd.Mark(found, BodyOf(found));
        return found;
    }

    // The running text reaches from the first to the last paragraph of some length that no rule knows as furniture.
    private static (int First, int Last) BodyOf(Block[] blocks)
    {
        var isNumbered = RunningText.IsNumbered(blocks);
        bool IsText(Block b) => RunningText.Is(b, isNumbered) && RuleFor(b.Text) is null && !IsBiography(b.Text);
        return (Array.FindIndex(blocks, IsText), Array.FindLastIndex(blocks, IsText));
    }

    private static void MarkLines(Block[] blocks, (int First, int Last) body)
    {
        var repeated = PrintedPage.RepeatedLines(blocks);
        var numbers = PageNumbers.Find(blocks);
        var lists = Array.FindIndex(blocks, block => Prose.IsNotesHeading(block.Text)) is >= 0 and var heading ? heading : blocks.Length;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!IsOpen(blocks[i])) continue;
            if (RuleFor(blocks[i].Text) is { } line && (line.Reach == FurnitureReach.Line || (i > body.First && i < body.Last && IsInsertion(line, blocks[i].Text)) || (i < body.First && line.Reach == FurnitureReach.Tail && blocks[i].Text.Length <= LongestButton))) blocks[i] = blocks[i].AsFurniture(line.Rule);
            else if ((PrintedPage.IsRunningLine(blocks[i], repeated) && !(i < body.First && PrintedPage.MayBeTitle(blocks, i))) || PrintedPage.IsPageNumber(blocks, i, repeated) || (numbers.Contains(i) && i > body.First)) blocks[i] = blocks[i].AsFurniture(PassageRules.PageRunningLine);
            else if (i > body.First && i < body.Last && PrintedPage.IsPullQuote(blocks, i)) blocks[i] = blocks[i].AsFurniture(PassageRules.PagePullQuote);
            else if (i > 0 && i > body.First && i < body.Last && IsAdvertised(blocks[i - 1], blocks[i])) blocks[i] = blocks[i].AsFurniture(blocks[i - 1].Rule);
            else if (MenuLine.Is(blocks[i], i > body.First && i < body.Last) || (i < lists && MenuLine.IsInOtherLetters(blocks[i].Text))) blocks[i] = blocks[i].AsFurniture(PassageRules.PageMenu);
        }
    }

    // "Advertisement", and on the next line "Winter tyres with 20% discount".
    private static bool IsAdvertised(Block above, Block block) =>
        above.Kind == PassageKind.Furniture && above.Text.Length <= LongestButton && (above.Text.StartsWith("advert", StringComparison.OrdinalIgnoreCase) || above.Text.StartsWith("sponsored", StringComparison.OrdinalIgnoreCase)) && block.Line == above.Line + 1 && block.Text.Length <= LongestAdvertisement && block.Text is [.., not ('.' or '?' or '”' or '"')] && !Prose.IsParagraph(block.Text);

    /// <summary>Whether the words are those of a page by a rule of their own.</summary>
    public static bool IsKnownLine(string text) => RuleFor(text) is not null;

    // "Read more: A river runs dry", a form for a newsletter: what mostly stands below the text may interrupt it.
    private static bool IsInsertion(FurnitureLine line, string text) =>
        line.Reach == FurnitureReach.Tail && text.Length <= LongestInsertion && (line.Rule is PassageRules.PageNewsletter or PassageRules.PageForm || text.AsSpan().ContainsAny(':', '|', '»'));

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
        var isNumbered = RunningText.IsNumbered(blocks);
        for (var i = lastText + 1; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == PassageKind.Note || RuleFor(blocks[i].Text) is not { } line || line.Reach == FurnitureReach.Line) continue;
            if (line.Reach == FurnitureReach.Block && i < body.Last && (TextAfter(blocks, i) > 3 || LengthOf(blocks.AsSpan(i + 1), isNumbered) * 3 > LengthOf(blocks.AsSpan(0, i), isNumbered))) continue;
            if (line.Reach == FurnitureReach.Tail && (TextAfter(blocks, i) * 3 > TextBefore(blocks, i) || (IsInsertion(line, blocks[i].Text) && IsAmidText(blocks, i)) || (IsInserted(line) && i < body.Last && TextGoesOn(blocks, i)))) continue;
            for (var j = i; j < blocks.Length && !StartsNotes(blocks, j); j++)
            {
                if (blocks[j].Kind != PassageKind.Note) blocks[j] = blocks[j].Kind == PassageKind.Furniture ? blocks[j] : blocks[j].AsFurniture(PassageRules.After(line.Rule));
            }

            return;
        }
    }

    private static int LengthOf(ReadOnlySpan<Block> blocks, bool isNumbered)
    {
        var length = 0;
        foreach (var block in blocks)
            if (RunningText.Is(block, isNumbered) && RuleFor(block.Text) is null && !IsBiography(block.Text)) length += block.Text.Length;
        return length;
    }

    // What interrupts the short paragraphs of news as often as it ends them.
    private static bool IsInserted(FurnitureLine line) => line.Rule is PassageRules.PageNewsletter or PassageRules.PageForm or PassageRules.PageRelated;

    private static bool TextGoesOn(Block[] blocks, int i) =>
        blocks.Skip(i + 1).Take(FarthestText).TakeWhile(b => RuleFor(b.Text) is not { } other || other.Reach == FurnitureReach.Line || IsInserted(other))
            .Any(b => RunningText.HasSentences(b) && RuleFor(b.Text) is null && !IsBiography(b.Text) && !FootDate.IsStatement(b));

    private static bool StartsNotes(Block[] blocks, int i) =>
        Prose.IsNotesHeading(blocks[i].Text) && i + 1 < blocks.Length;

    // A form for a newsletter, and right below it the text goes on.
    private static bool IsAmidText(Block[] blocks, int i) =>
        blocks.Skip(i + 1).Take(NearestText).Any(IsLongText) || (IsForm(blocks[i].Text) && blocks.Skip(i + 1).Take(FarthestText).TakeWhile(b => RuleFor(b.Text) is not { Reach: not FurnitureReach.Line } || IsForm(b.Text)).Any(IsLongText));

    private static bool IsForm(string text) => RuleFor(text) is { Rule: PassageRules.PageNewsletter or PassageRules.PageForm };

    private static bool IsLongText(Block b) => b.Kind == PassageKind.Paragraph && b.Text.Length >= 300 && Prose.IsParagraph(b.Text) && RuleFor(b.Text) is null && !IsBiography(b.Text) && !Prose.IsNumbered(b.Text);

    private static int TextAfter(Block[] blocks, int i) => blocks.Skip(i + 1).Count(b => b.Kind == PassageKind.Paragraph && b.Text.Length >= 300 && !Prose.IsNumbered(b.Text));

    private static int TextBefore(Block[] blocks, int i) => blocks.Take(i).Count(b => b.Kind == PassageKind.Paragraph && b.Text.Length >= 300);

    // "Vasily K. is an analyst with a think tank": a paragraph of its own before the text or after it.
    private static void MarkBiographies(Block[] blocks, (int First, int Last) body)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if ((i < body.First || i >= body.Last) && IsOpen(blocks[i]) && IsBiography(blocks[i].Text)) blocks[i] = blocks[i].AsFurniture(PassageRules.Biography);
        }
    }

    private static bool IsOpen(Block block) => block.Kind is PassageKind.Paragraph or PassageKind.Heading;

    private static FurnitureLine? RuleFor(string text)
    {
        if (text.Length > 600) return null;
        var last = _lastAnswers ??= [];
        if (last.TryGetValue(text, out var known)) return known;
        if (last.Count >= MostAnswers) last.Clear();
        return last[text] = Lines.FirstOrNull(text);
    }

    /// <summary>Whether a paragraph tells who the author is.</summary>
    public static bool IsBiography(string text) => text.Length < 900 && (SaidOfAuthor.IsMatch(text) || Institution().IsMatch(text) || ((text.Length < 300 || Correspondence().IsMatch(text)) && Occupation().IsMatch(text)));

    // "Ann Lee teaches history in Vienna": what somebody does, said of a person by full name.
    [GeneratedRegex(@"^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|ur|der)){1,4} (?:teaches|covers|edits|taught|heads|directs|reports on|reports for|reports from|writes about|writes for|writes on|works on|flew|served as|served in)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Occupation();

    // "The Delta Institute is an independent research institute that …": who publishes, said outside the text alone.
    [GeneratedRegex(@"^(?:(?:[Ff]ounded|[Ee]stablished) in \d{4}, )?(?:the )?(?:\p{Lu}|[Tt]he )[^.]{3,90} is an? [^.]{0,60}?(?i:research (?:institute|cent(?:er|re)|organi[sz]ation)|think[ -]tank|non-?profit|non-?partisan)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Institution();

    // Where the author of a paper can be reached.
    [GeneratedRegex(@"\b(?:[Cc]orrespondence (?:should be|to|address)|[Cc]orresponding author|[Ee]-?mail:|ORCID)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Correspondence();

    // Not backtracking: the code that is generated for backtracking through these loops runs past its own stack on some texts.
    [GeneratedRegex(@"^(?:[*†‡] ?)?(?:\(?(?:The (?:author|writer)|About the author:?|(?:[A-Z][\p{L}.'’-]+|\([A-Z]\w+\.?\)),?(?: (?:[A-Z][\p{L}.'’-]+|\([A-Z]\w+\.?\)|de|van|von|al|bin|ur|and|the)){1,7}),? (?:\([^)]{1,40}\) )?(?:is|are|was|has been|serves as|works as|works at|works for|teaches|holds)(?: currently| now| also)?(?: an?| the| one of)? (?:[\p{L}’'-]+[ ,]+){0,8}?(?i:" + Callings + @")\b|.{0,80}\b(?:can be reached at|tweets at|\[email protected\]))", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Biography();
}
