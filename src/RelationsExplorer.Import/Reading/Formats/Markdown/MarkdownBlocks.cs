using System.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Formats.Matter;

namespace RelationsExplorer.Import.Reading.Formats.Markdown;

/// <summary>Reads a Markdown file: an edition of the corpus, or any other text in CommonMark with footnotes.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UseFootnotes().UsePipeTables().UseCustomContainers().UseGenericAttributes()
        .UsePreciseSourceLocation().Build();

    /// <summary>Reads the blocks, the front matter and the editor's marks.</summary>
    public static Blocks Read(string text, Diagnostics diagnostics)
    {
        if (MarkdownLimits.Broken(text) is { } broken)
        {
            diagnostics.Error(broken.Line, "markdown-limit", broken.Message);
            return new Blocks([], new FrontMatter(), []);
        }

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException trouble)
        {
            diagnostics.Error(null, "markdown", $"the Markdown cannot be read: {trouble.Message.Split('\n', 2)[0]}");
            return new Blocks([], new FrontMatter(), []);
        }

        var reading = new Walk(diagnostics);
        reading.Visit(document);
        return new Blocks(reading.Found, reading.Matter, reading.Marks);
    }

    private sealed class Walk(Diagnostics diagnostics)
    {
        private const int MostLines = 4;
        private const int LongestLine = 90;

        public List<Block> Found { get; } = [];

        public List<(int Block, EditorsMark Mark)> Marks { get; } = [];

        public FrontMatter Matter { get; private set; } = new();

        public void Visit(Markdig.Syntax.Block block)
        {
            switch (block)
            {
                case YamlFrontMatterBlock yaml:
                    Matter = FrontMatterReader.Read(yaml.Lines.ToString(), yaml.Line + 2, "", diagnostics);
                    break;
                case HeadingBlock heading:
                    Add(PassageKind.Heading, heading, heading.Level);
                    break;
                case FootnoteGroup notes:
                    foreach (var note in notes.OfType<Footnote>().OrderBy(n => n.Span.Start)) Note(note);
                    break;
                case CustomContainer mark when !string.IsNullOrEmpty(mark.Info):
                    Mark(mark);
                    break;
                case Table table:
                    foreach (var row in table.OfType<TableRow>())
                        Add(PassageKind.Paragraph, row.Line + 1, string.Join(" · ", row.OfType<TableCell>().Select(CellText).Where(c => c.Length > 0)), Passage.TableRow);
                    break;
                case CodeBlock or HtmlBlock or LinkReferenceDefinitionGroup or BlankLineBlock or ThematicBreakBlock:
                    break;
                case LeafBlock leaf:
                    Add(PassageKind.Paragraph, leaf, null);
                    break;
                case ContainerBlock container:
                    foreach (var child in container) Visit(child);
                    break;
            }
        }

        private void Add(PassageKind kind, LeafBlock leaf, int? level)
        {
            var lines = kind == PassageKind.Paragraph ? InlineText.LinesOf(leaf.Inline) : [];
            if (lines.Count is > 1 and <= MostLines && lines.TrueForAll(line => line.Length is > 0 and <= LongestLine && char.IsLetterOrDigit(line[^1])))
            {
                // A byline and what stands under it, each on a line of its own.
                for (var n = 0; n < lines.Count; n++) Add(kind, leaf.Line + 1 + n, lines[n], PassageRules.Markdown);
                return;
            }

            var (words, links) = LinkMarks.Taken(InlineText.Of(leaf.Inline, withLinks: kind == PassageKind.Paragraph));
            if (words.Length > 0) Found.Add(new Block(leaf.Line + 1, kind, words, level, Rule: PassageRules.Markdown) { Links = links });
        }

        private void Add(PassageKind kind, int line, string words, string rule)
        {
            if (words.Length > 0) Found.Add(new Block(line, kind, words, Rule: rule));
        }

        private void Note(Footnote note)
        {
            var (words, links) = LinkMarks.Taken(string.Join(" ", note.Descendants<LeafBlock>().Select(l => InlineText.Of(l.Inline, withLinks: true)).Where(t => t.Length > 0)));
            Found.Add(new Block(note.Line + 1, PassageKind.Note, words, Label: note.Label?.TrimStart('^'), Rule: PassageRules.MarkdownFootnote) { Links = links });
        }

        private void Mark(CustomContainer mark)
        {
            var words = TextCleaner.Clean(string.Join(" ", mark.Descendants<LeafBlock>().Select(l => InlineText.Of(l.Inline)))).Trim();
            var place = Found.FindLastIndex(b => b.Kind is PassageKind.Paragraph or PassageKind.Heading);
            if (place < 0)
            {
                diagnostics.Error(mark.Line + 1, "mark-without-paragraph", $"the editor's mark '{mark.Info}' follows no paragraph");
                return;
            }

            if (!EditorsMark.Kinds.Contains(mark.Info!)) diagnostics.Warn(mark.Line + 1, "mark-kind", $"nothing is known of an editor's mark '{mark.Info}'");
            Marks.Add((place, new EditorsMark(default, mark.Line + 1, mark.Info!, Values(mark), words)));
        }

        private static Dictionary<string, string> Values(CustomContainer mark)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in mark.TryGetAttributes()?.Properties ?? []) values[name] = TextCleaner.Clean(value ?? "");
            return values;
        }

        private static string CellText(TableCell cell) => InlineText.Of(cell.Descendants<LeafBlock>().FirstOrDefault()?.Inline);
    }
}

/// <summary>The plain words of Markdown inlines; a footnote's marker becomes <c>[^label]</c>.</summary>
internal static class InlineText
{
    /// <summary>The words, cleaned.</summary>
    /// <param name="inlines">Null for none.</param>
    /// <param name="withLinks">Whether <see cref="LinkMarks"/> stand around the words of links.</param>
    public static string Of(ContainerInline? inlines, bool withLinks = false)
    {
        if (inlines is null) return "";
        var words = new StringBuilder();
        Append(inlines, words, withLinks);
        return TextCleaner.Clean(words.ToString()).Trim();
    }

    /// <summary>The lines that a hard break ends, cleaned; one where none is in them.</summary>
    public static List<string> LinesOf(ContainerInline? inlines)
    {
        if (inlines is null || !inlines.Any(inline => inline is LineBreakInline { IsHard: true })) return [];
        var lines = new List<string>();
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is not LineBreakInline { IsHard: true })
            {
                Append(inline, words, withLinks: false);
                continue;
            }

            lines.Add(TextCleaner.Clean(words.ToString()).Trim());
            words.Clear();
        }

        lines.Add(TextCleaner.Clean(words.ToString()).Trim());
        return lines;
    }

    private static void Append(ContainerInline inlines, StringBuilder words, bool withLinks)
    {
        foreach (var inline in inlines) Append(inline, words, withLinks);
    }

    private static void Append(Inline inline, StringBuilder words, bool withLinks)
    {
        switch (inline)
        {
            case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
            case CodeInline code: words.Append(code.Content); break;
            case AutolinkInline link: words.Append(link.Url); break;
            case LineBreakInline: words.Append(' '); break;
            case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
            case FootnoteLink { IsBackLink: false } note: words.Append("[^").Append(note.Footnote.Label?.TrimStart('^')).Append(']'); break;
            case LinkInline { IsImage: true }: break;
            case LinkInline { Url: { } url } link when withLinks:
                LinkMarks.Open(words);
                Append((ContainerInline)link, words, withLinks: false);
                LinkMarks.Close(words, url, link.Title);
                break;
            case ContainerInline container: Append(container, words, withLinks); break;
        }
    }
}
