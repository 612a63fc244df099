using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Formats;
using RelationsExplorer.Import.Reading.Formats.Docx;
using RelationsExplorer.Import.Reading.Formats.Html;
using RelationsExplorer.Import.Reading.Formats.Markdown;
using RelationsExplorer.Import.Reading.Formats.Matter;
using RelationsExplorer.Import.Reading.Formats.PlainText;
using RelationsExplorer.Import.Reading.Heads;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.Import.Reading;

/// <summary>Reads a file into an article and its passages; what belongs to the page around it is set apart as furniture.</summary>
public static class ArticleReader
{
    // Some fifty thousand words, far more than an article has. A saved page may hold much besides its words.
    private const int LongestText = 300_000;
    private const int LongestPage = 2_000_000;

    /// <summary>The ending of PDF files. Whoever hands one on has taken its text out (<c>pdftotext</c>): pages with a form feed after each.</summary>
    public const string Pdf = ".pdf";

    /// <summary>The endings of files that can be read, lower case with their dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".md", ".txt", ".html", ".htm", ".docx", Pdf];

    /// <summary>Reads one file.</summary>
    /// <returns>The article; null where nothing in the file is text, and a diagnostic says so.</returns>
    public static Draft? Read(CorpusFile file, Diagnostics diagnostics)
    {
        var stated = file.Meta is { } meta
            ? FrontMatterReader.Read(TextDecoder.Decode(meta.Span, diagnostics), 1, Path.GetFileNameWithoutExtension(file.Name) + ".meta.yml: ", diagnostics)
            : new FrontMatter();
        if (BlocksOrNull(file, diagnostics) is not { } blocks) return TooLong(diagnostics);
        blocks = LongBlocks.Cut(blocks, diagnostics);
        if (blocks.All.Sum(b => (long)b.Text.Length) > LongestText) return TooLong(diagnostics);
        stated = stated.Over(blocks.Matter);
        if (!blocks.All.Any(b => b.Kind is PassageKind.Paragraph))
        {
            // One line for each refusal: what broke a limit has been told of already.
            if (!diagnostics.All.Any(d => d.Code.EndsWith("-limit", StringComparison.Ordinal) || d.Code is "markdown" or "docx")) diagnostics.Error(null, "no-text", "the file holds no text to read");
            return null;
        }

        return stated.Form == ArticleForm.Restated ? Edition(file, blocks, stated, diagnostics) : Original(file, blocks, stated, diagnostics);
    }

    // Null where there is more of it than an article has.
    private static Blocks? BlocksOrNull(CorpusFile file, Diagnostics diagnostics)
    {
        var ending = Path.GetExtension(file.Name).ToLowerInvariant();
        if (ending == ".docx") return DocxBlocks.Read(file.Bytes, diagnostics);
        var text = TextDecoder.Decode(file.Bytes.Span, diagnostics);
        if (text.Length > (ending is ".html" or ".htm" ? LongestPage : LongestText)) return null;
        if (ending is ".html" or ".htm") return HtmlBlocks.Read(text, diagnostics);
        if (ending == Pdf) return new Blocks(PagedText.Read(text), new FrontMatter(), []);
        (text, var matter) = HeaderMatter.Taken(text, diagnostics);
        var blocks = ending == ".md" || MarkdownText.Is(text) ? MarkdownBlocks.Read(text, diagnostics) : PlainText(text, diagnostics);
        return blocks with { Matter = blocks.Matter.Over(matter) };
    }

    private static Draft? TooLong(Diagnostics diagnostics)
    {
        diagnostics.Error(null, "too-long", $"the text is longer than {LongestText.ToString("N0", CultureInfo.InvariantCulture)} characters and was left out: give a book's chapters as files of their own");
        return null;
    }

    private static Blocks PlainText(string text, Diagnostics diagnostics)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
            return new Blocks(PlainTextBlocks.Read(text), new FrontMatter(), []);
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\n---", start, StringComparison.Ordinal);
        if (end < 0) return new Blocks(PlainTextBlocks.Read(text), new FrontMatter(), []);
        var matter = FrontMatterReader.Read(text[start..end], 2, "", diagnostics);
        var above = text.AsSpan(0, end + 4).Count('\n');
        return new Blocks([.. PlainTextBlocks.Read(text[(end + 4)..].TrimStart('-')).Select(b => b with { Line = b.Line + above })], matter, []);
    }

    private static Draft Edition(CorpusFile file, Blocks blocks, FrontMatter stated, Diagnostics diagnostics) =>
        Made(file, blocks.All, blocks.Marks, stated, stated.Title, stated.Authors, diagnostics);

    private static Draft Original(CorpusFile file, Blocks blocks, FrontMatter stated, Diagnostics diagnostics)
    {
        var head = Head.Read(FurnitureFinder.Find(blocks.All), stated);
        var sections = SectionFinder.Find(TableLines.Mark(head.Blocks));
        if (stated.Published is null && head.Published is not null) stated = stated with { Published = head.Published, PublishedBasis = head.PublishedBasis };
        if (stated.Published is null && (PublicationDateFinder.FindOrNull(sections) ?? DatelineYear.FindOrNull(sections) ?? YearOfWriting.FindOrNull(sections)) is { } date)
            stated = stated with { Published = date.Date, PublishedBasis = date.Basis };
        if (stated is { Published: null, Made: { } made })
        {
            stated = stated with { Published = made, PublishedBasis = "the month in which the file was made, by its own properties" };
            diagnostics.Warn(null, "published-unsaid", $"nothing says when it was published; the month in which the file was made was taken ({made})");
        }

        if (stated.Publisher is null && PublisherFinder.FindOrNull(head.Blocks, head.Title) is { } publisher) stated = stated with { Publisher = publisher };
        return Made(file, sections, blocks.Marks, stated, stated.Title ?? head.Title, stated.Authors ?? head.Authors, diagnostics);
    }

    private static Draft Made(
        CorpusFile file, IReadOnlyList<Block> blocks, IReadOnlyList<(int Block, EditorsMark Mark)> marks, FrontMatter stated,
        string? title, IReadOnlyList<string>? authors, Diagnostics diagnostics)
    {
        if (title is null) diagnostics.Warn(null, "no-title", "no title was found; the file's name stands for it");
        title ??= Path.GetFileNameWithoutExtension(file.Name);
        var slug = new ArticleSlug(stated.Slug ?? SlugOf(title, file.Name));
        var article = new Article(
            slug, file.Name, title, authors ?? [], stated.Publisher, stated.Published,
            stated.PublishedBasis ?? (stated.Published is null ? null : "stated with the file"),
            stated.Url, stated.Language ?? "en", stated.Form ?? ArticleForm.Original);

        var passages = Passages(slug, blocks);
        return new Draft(article)
        {
            Passages = passages,
            Links = [.. passages.Zip(blocks).SelectMany(pair => pair.Second.Links.Select(link => new PassageLink(pair.First.Id, link.Span, link.Words, link.Url, link.Title, pair.First.Text.Length)))],
            Marks = [.. marks.Select(m => m.Mark with { Passage = passages[m.Block].Id })],
        };
    }

    // A title may be long; an address should not be.
    private static string SlugOf(string title, string file)
    {
        var slug = Corpus.Slug.Of(title);
        if (slug.Length == 0) slug = Corpus.Slug.Of(Path.GetFileNameWithoutExtension(file));
        if (slug.Length == 0) slug = "article";
        if (slug.Length <= 100) return slug;
        var cut = slug.LastIndexOf('-', 100);
        return slug[..(cut > 0 ? cut : 100)];
    }

    private static List<Passage> Passages(ArticleSlug slug, IReadOnlyList<Block> blocks)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var passages = new List<Passage>(blocks.Count);
        foreach (var block in blocks)
        {
            var times = seen[block.Text] = seen.GetValueOrDefault(block.Text) + 1;
            var id = PassageId.Of(slug.Value, block.Kind.ToString(), block.Text, times.ToString(CultureInfo.InvariantCulture));
            passages.Add(new Passage(id, slug, passages.Count, block.Kind, block.Line, block.Text, block.Level, block.Label, block.Rule));
        }

        return passages;
    }
}
