using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.References;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>What stands before the text: title, byline, line of date.</summary>
/// <param name="Blocks">All blocks; those of the head that are not the title are furniture.</param>
/// <param name="Title">The title; null where none was found.</param>
/// <param name="Authors">Names of authors; null where there is no byline.</param>
/// <param name="Published">The day that a line around the text states; null where none does.</param>
/// <param name="PublishedBasis">Where that line stands; null without one.</param>
internal sealed partial record Head(IReadOnlyList<Block> Blocks, string? Title, IReadOnlyList<string>? Authors, EdtfDate? Published, string? PublishedBasis)
{
    private const int LongestDeck = 400;
    private const int FarthestMatter = 12;
    internal const int ShortestText = 160;
    private const int LongestMatter = 120;
    private const int LongestCitation = 300;
    private const int FewestSpacesOfPoint = 4;

    /// <summary>Reads the head of a file whose furniture has been set apart.</summary>
    /// <param name="blocks">All blocks of the file.</param>
    /// <param name="stated">What front matter or the page's own data state.</param>
    public static Head Read(IReadOnlyList<Block> blocks, FrontMatter stated)
    {
        var all = blocks.ToArray();
        var text = Array.FindIndex(all, IsText);
        var end = EndOf(all, text < 0 ? all.Length : text);
        var title = TitleChooser.Choose(all, end, stated);
        var below = title < 0 || all[title].Kind != PassageKind.Paragraph ? 0 : TitleChooser.LinesBelow(all, title, end);
        var words = title < 0 ? null : string.Join(' ', all[title..(title + below + 1)].Select(b => b.Text));
        if (title >= 0 && below == 0 && TitleChooser.IsStopped(all, title, end)) words = words![..^1];
        if (title >= 0) words = Unlabelled(words!);
        if (title >= 0 && TitleChooser.HasTitleAbove(all, title, below))
        {
            words = all[title - 1].Text + (all[title - 1].Text[^1] is ':' or '?' or '!' ? " " : ": ") + words;
            all[title - 1] = all[title - 1].AsFurniture(PassageRules.TitleGoesOn);
        }

        if (title >= 0 && below == 0 && TitleChooser.HasPartBelow(all, title, end))
        {
            words += ": " + all[title + 1].Text;
            below = 1;
        }

        for (var i = 1; i <= below; i++) all[title + i] = all[title + i].AsFurniture(PassageRules.TitleGoesOn);
        var authors = HeadAuthors.FindOrNull(all, title, end);
        for (var i = 0; i < end; i++)
        {
            var block = all[i];
            if (i == title || block.Kind == PassageKind.Note || (block.Kind == PassageKind.Furniture && !HeadAuthors.IsSetApart(block))) continue;
            if (HeadLine.IsWorkUnderReview(block.Text))
            {
                all[i] = block with { Kind = PassageKind.Note, Rule = PassageRules.ReferenceList };
            }
            else if (i > title && authors is null && AuthorLives.NameInCapitalsOrNull(all, i) is { } printed)
            {
                authors = [printed];
                all[i] = block.AsFurniture(PassageRules.Byline);
            }
            else if (IsByline(block) || (i > title && i > 0 && IsOfAuthor(all, i)))
            {
                all[i] = block.AsFurniture(PassageRules.Byline);
            }
            else if (i < title || TitleChooser.Same(block.Text, words) || TitleChooser.IsPart(block.Text, words) || (i < text && IsOfBox(block, all)))
            {
                all[i] = block.AsFurniture(PassageRules.BeforeTitle);
            }
            else if (DateLine.ReadOrNull(block) is not null || FootDate.IsStatement(block) || (i + 1 < end && DateLine.IsLabel(block.Text) && DateLine.ReadOrNull(all[i + 1]) is not null))
            {
                all[i] = block.AsFurniture(PassageRules.DateLine);
            }
            else if (title >= 0 && HeadDate.OfLinesOrNull(all, i, end) is { } inLines)
            {
                for (var line = i; line <= inLines.Last; line++) all[line] = all[line].AsFurniture(PassageRules.DateLine);
                i = inLines.Last;
            }
            else if (title >= 0 && IsOfPage(all, i, end))
            {
                all[i] = block.AsFurniture(HeadLine.IsOutlet(block.Text) ? PassageRules.OutletLine : PassageRules.HeadLine);
            }
        }

        if (title >= 0) all[title] = all[title] with { Kind = PassageKind.Heading, Level = 1, Rule = "title", Text = words! };
        MarkDeck(all, title, end);
        MarkBeforeText(all, title, end);
        authors ??= AuthorLives.AuthorOrNull(all) ?? Signature.FindOrNull(all, title);
        AuthorLives.SetApart(stated.Authors ?? authors ?? [], all);
        var date = HeadDate.FindOrNull(all, title, end);
        return new Head(all, words, authors, date?.Date, date?.Basis);
    }

    /// <summary>Whether a block is a paragraph of the text, and no line of the head.</summary>
    internal static bool IsText(Block block) =>
        block.Kind == PassageKind.Paragraph && Prose.IsParagraph(block.Text) && !AuthorCleaner.IsByline(block.Text) && !HeadLine.IsWorkUnderReview(block.Text) && DateLine.ReadOrNull(block) is null && !FootDate.IsStatement(block)
        && !(block.Text.Length < LongestCitation && ReferenceSigns.IsLike(block.Text));

    // "Title: The long road", "EBA-0342   The long road": what a library or a book of abstracts puts before it.
    private static string Unlabelled(string title) => LabelOfTitle().Replace(title, "") is { Length: > 0 } bare ? bare : title;

    [GeneratedRegex(@"^(?:Title: +|\p{Lu}{2,5}[-–]?\d{2,5} {1,4}(?=\p{Lu}\p{Ll}+ .{10}))", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LabelOfTitle();

    private static bool IsByline(Block block) => AuthorCleaner.SaysBy(block.Text) || HeadLine.IsName(block);

    // Below "From …, the free encyclopaedia" stand the numbers and names of a box, up to the text.
    private static bool IsOfBox(Block block, Block[] all) =>
        block.Kind is PassageKind.Paragraph && all.Any(other => other.Rule == PassageRules.PageEncyclopaedia && other.Line < block.Line) && !HeadLine.IsSection(block.Text);

    // As what and where the author works, right below the name.
    private static bool IsOfAuthor(Block[] all, int i) =>
        all[i - 1].Rule == PassageRules.Byline && (AffiliationMark().IsMatch(all[i].Text) || HeadLine.IsRole(all[i].Text) || HeadLine.IsPlace(all[i].Text) || HeadLine.IsAffiliation(all[i].Text));

    // A deck of one sentence or two may stand between the title and the byline: then the head reaches to the byline.
    private static int EndOf(Block[] all, int text)
    {
        if (text >= all.Length || all[text].Text.Length > LongestDeck) return text;
        var end = text;
        for (var i = text + 1; i < Math.Min(all.Length, text + FarthestMatter); i++)
        {
            if (Prose.IsNotesHeading(all[i].Text) || IsFootnote(all[i].Text)) break;
            if (AuthorCleaner.SaysBy(all[i].Text) || AuthorLives.NameInCapitalsOrNull(all, i) is not null || (DateLine.ReadOrNull(all[i]) is not null && all[i].Text.Length < LongestMatter)) end = i + 1;
            if (IsText(all[i]) && all[i].Text.Length >= ShortestText) break;
        }

        return end;
    }

    // "1 Ann Lee, The Long River, Oxford: River Press, 2007, p. 41.": the first note of a page, below its first paragraph.
    private static bool IsFootnote(string text) => NoteNumber.TryReadNext(text, 0, out var number, out var rest) && number == 1 && ReferenceSigns.IsLike(rest);

    // The kind of piece, its outlet, a course, or where the author works, after the title and not yet of the text.
    private static bool IsOfPage(Block[] all, int i, int end)
    {
        var text = all[i].Text;
        if ((all[i].Kind == PassageKind.Heading && all[i].Level is not null) || HeadLine.IsSection(text)) return false;
        if (HeadLine.IsOutlet(text) || HeadLine.IsAffiliation(text) || HeadLine.IsLabelled(text) || HeadLine.IsSeries(text) || HeadLine.IsCourse(text) || HeadLine.IsImprint(text) || (i + 1 < end && HeadLine.IsImprint(all[i + 1].Text))) return true;
        return HeadLine.IsKicker(text) && !HeadLine.IsSection(text) && all[(i + 1)..end].Any(b => AuthorCleaner.IsByline(b.Text) || DateLine.ReadOrNull(b) is not null);
    }

    // "Both towns say that they want it. Neither pays", right below the title and above the byline or the date: no heading, though it has no full stop.
    private static void MarkDeck(Block[] all, int title, int end)
    {
        var deck = title + 1;
        if (title < 0 || deck + 1 >= end || all[deck] is not { Kind: PassageKind.Paragraph, Rule: PassageRules.Text } line || line.Text.AsSpan().Count(' ') < FewestSpacesOfPoint || Prose.IsTitleCase(line.Text) || Prose.IsNumbered(line.Text)) return;
        var next = Array.FindIndex(all, deck + 1, end - deck - 1, block => block.Kind != PassageKind.Furniture || block.Rule is PassageRules.Byline or PassageRules.DateLine);
        if (next >= 0 && all[next].Rule is PassageRules.Byline or PassageRules.DateLine) all[deck] = line with { Rule = PassageRules.Deck };
    }

    // Between byline and text a page has buttons and counters; of several short lines in a row, only the last may be a heading.
    // What stands below "Summary" is of the text again.
    private static void MarkBeforeText(Block[] all, int title, int end)
    {
        var matter = Array.FindLastIndex(all, Math.Max(0, end - 1), b => b.Rule is PassageRules.Byline or PassageRules.DateLine);
        if (title < 0 || matter <= title) return;
        var lines = Enumerable.Range(matter + 1, Math.Max(0, end - matter - 1)).Where(i => all[i].Kind == PassageKind.Paragraph && !Prose.IsParagraph(all[i].Text)).ToList();
        for (var n = 0; n < lines.Count; n++)
        {
            var isLast = n == lines.Count - 1;
            if (HeadLine.IsSection(all[lines[n]].Text) || Turn().IsMatch(all[lines[n]].Text)) return;
            if (IsPoint(all[lines[n]].Text)) continue;
            if (!isLast || !all[lines[n]].Text.Any(char.IsLetter)) all[lines[n]] = all[lines[n]].AsFurniture(PassageRules.HeadLine);
        }
    }

    // "1 Delta Academy, 9000 Turku, Finland; ann@delta.example": a letter or number that stands behind a name, and what it leads to.
    [GeneratedRegex(@"^(?:[a-h]|\d{1,2}|[¹²³⁴⁵]|[*†‡]) ?\p{Lu}[^.!?]{3,160}(?:, |@)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AffiliationMark();

    // "* Gazprom signs, no price yet": the points that an agency puts before its report.
    private static bool IsPoint(string text) => text is ['*' or '•' or '–' or '-', ' ', ..] && text.AsSpan().Count(' ') >= FewestSpacesOfPoint;

    // "[00:03:12] LEE: Yes.", "Q: To whom?": in an interview the text begins with the first turn, however short.
    [GeneratedRegex(@"^(?:[[(]\d[\d:]*[\])] )?(?:\p{Lu}{2,}|Q|A)(?:[ .’'-]+\p{Lu}+){0,3}(?: ?[[(][0-9][0-9:.]{2,10}[\])])?: ", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Turn();
}
