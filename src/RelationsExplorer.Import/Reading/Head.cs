using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.Import.Reading;

/// <summary>What stands before the text: title, byline, line of date.</summary>
/// <param name="Blocks">All blocks; those of the head that are not the title are furniture.</param>
/// <param name="Title">The title; null where none was found.</param>
/// <param name="Authors">Names of authors; null where there is no byline.</param>
/// <param name="Published">The day that a line of the head states; null where none does.</param>
internal sealed partial record Head(IReadOnlyList<Block> Blocks, string? Title, IReadOnlyList<string>? Authors, EdtfDate? Published)
{
    /// <summary>Reads the head of a file whose furniture has been set apart.</summary>
    /// <param name="blocks">All blocks of the file.</param>
    /// <param name="stated">What front matter or the page's own data state.</param>
    public static Head Read(IReadOnlyList<Block> blocks, FrontMatter stated)
    {
        var all = blocks.ToArray();
        var end = Array.FindIndex(all, b => b.Kind == PassageKind.Paragraph && Prose.IsParagraph(b.Text) && !AuthorCleaner.IsByline(b.Text));
        if (end < 0) end = all.Length;
        var title = TitleIn(all, end, stated);
        IReadOnlyList<string>? authors = null;
        EdtfDate? published = null;
        for (var i = 0; i < end; i++)
        {
            var block = all[i];
            if (i == title || block.Kind == PassageKind.Note) continue;
            var byline = HeadLine.BylineOrNull(block.Text);
            var isOpen = block.Kind != PassageKind.Furniture;
            if (byline is not null && (authors is null || i > title))
            {
                authors ??= AuthorCleaner.Clean(byline) is { Count: > 0 } names ? names : null;
                published ??= HeadLine.DateOrNull(block.Text);
                all[i] = block.AsFurniture("byline");
            }
            else if (HeadLine.IsDateLine(block.Text))
            {
                published ??= HeadLine.DateOrNull(block.Text);
                if (isOpen) all[i] = block.AsFurniture("date-line");
            }
            else if (isOpen && i > title && title >= 0 && (IsOutlet(block.Text) || (authors is not null && HeadLine.IsInstitution(block.Text))))
            {
                // "The Northern Post", between title and date; "Department of History, University of Oslo", under the name.
                all[i] = block.AsFurniture("outlet-line");
            }
            else if (isOpen && (i < title || Same(block.Text, title < 0 ? null : all[title].Text)))
            {
                all[i] = block.AsFurniture("before-title");
            }
        }

        if (title >= 0) all[title] = all[title] with { Kind = PassageKind.Heading, Level = 1, Rule = "title" };
        authors ??= AuthorFromBiography(all);
        FurnitureFinder.MarkBiographiesOf(all, stated.Authors ?? authors ?? []);
        return new Head(all, title < 0 ? null : all[title].Text, authors, published);
    }

    private static bool IsOutlet(string text) => OutletFinder.Find(text) is [var outlet] && outlet.Span.Length >= text.TrimEnd('.', ' ').Length;

    // The stated title where the text prints it; else a page's first h1; else the last line of the head that reads like a title.
    private static int TitleIn(Block[] all, int end, FrontMatter stated)
    {
        int Find(Func<Block, bool> fits) => Array.FindLastIndex(all, Math.Max(0, end - 1), b => b.Kind != PassageKind.Note && fits(b));
        if (all.Length == 0) return -1;
        if (stated.Title is { } title && Find(b => Same(b.Text, title)) is >= 0 and var printed) return printed;
        if (Find(b => b is { Kind: PassageKind.Heading, Level: 1 }) is >= 0 and var h1) return h1;
        var candidates = Enumerable.Range(0, end).Where(i => all[i].Kind is PassageKind.Paragraph or PassageKind.Heading
            && Prose.LooksLikeTitle(all[i].Text) && HeadLine.BylineOrNull(all[i].Text) is null && !IsBesideTitle(all[i].Text)).ToList();
        if (candidates.Count == 0)
        {
            // "Eastern Winds" above "Ann Lee" looks like a name as well: of two such lines, the first is the title.
            var lines = Enumerable.Range(0, end).Where(i => all[i].Kind is PassageKind.Paragraph or PassageKind.Heading && Prose.LooksLikeTitle(all[i].Text) && !IsBesideTitle(all[i].Text)).ToList();
            return lines.Count > 0 ? lines[0] : -1;
        }

        // A section's heading ("Introduction") may stand right before the text: of two titles, the one before the byline wins, and the fuller one.
        var byline = Array.FindIndex(all, 0, end, b => HeadLine.BylineOrNull(b.Text) is not null);
        var before = candidates.Where(i => byline < 0 || i < byline).ToList();
        var times = candidates.CountBy(i => Letters(all[i].Text)).ToDictionary();
        return (before.Count > 0 && before.Any(i => Prose.IsTitleCase(all[i].Text)) ? before : candidates)
            .OrderByDescending(i => Prose.IsTitleCase(all[i].Text))
            .ThenByDescending(i => Math.Min(all[i].Text.Split(' ').Length, 4))
            .ThenByDescending(i => times[Letters(all[i].Text)] > 1 ? i : -i)
            .First();
    }

    // "V. K. is an analyst with a think tank": where no byline names the author, the biography at the end does.
    private static IReadOnlyList<string>? AuthorFromBiography(Block[] all) =>
        all.Where(b => b.Kind == PassageKind.Furniture && b.Rule is "biography" or "page-about-author" or "page-bio" or "after-about-author")
            .Select(b => BiographySubject().Match(b.Text))
            .Where(m => m.Success)
            .Select(m => (IReadOnlyList<string>)[AuthorCleaner.Name(m.Groups["name"].Value)])
            .FirstOrDefault();

    private static bool Same(string text, string? title) =>
        title is not null && Letters(text) is { Length: > 0 } letters && letters == Letters(title);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsBesideTitle(string text) => HeadLine.IsDateLine(text) || HeadLine.IsSerial(text) || HeadLine.IsRubric(text);

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.’'-]+(?: (?:\([^)]*\)|\p{Lu}[\p{L}.’'-]*|ur|bin|al|de|von|van)){1,5}),? (?:is|was|serves|works|teaches|has been)\b", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex BiographySubject();
}
