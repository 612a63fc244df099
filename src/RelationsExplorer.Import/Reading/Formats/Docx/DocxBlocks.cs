using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Formats.Docx;

/// <summary>
/// Reads a Word document: its paragraphs, headings by their style, tables by rows, notes with their markers. The line of
/// a block is the number of its paragraph, since such a file has no lines.
/// </summary>
internal static class DocxBlocks
{
    /// <summary>Reads the blocks of a document and what its properties say.</summary>
    public static Blocks Read(ReadOnlyMemory<byte> bytes, Diagnostics diagnostics)
    {
        if (DocxLimits.Broken(bytes) is { } broken) return Refused(broken.Code, broken.Message, diagnostics);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { } main || main.Document?.Body is not { } body) return Refused("docx", "the file is no Word document: it has no text part", diagnostics);
            var walk = new Walk(new DocxStyles(main), new DocxNotes(main));
            walk.Visit(body);
            return new Blocks(walk.All(), walk.Matter.Over(DocxMatter.Of(document)), []);
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return Refused("docx", $"the Word document is damaged: {e.Message.Split('\n', 2)[0]}", diagnostics);
        }
    }

    private static Blocks Refused(string code, string message, Diagnostics diagnostics)
    {
        diagnostics.Error(null, code, message);
        return new Blocks([], new FrontMatter(), []);
    }

    private sealed class Walk(DocxStyles styles, DocxNotes notes)
    {
        private const int LongestHeading = 250;

        private readonly List<Block> _found = [];
        private readonly List<string> _authors = [];
        private int _paragraphs;
        private string? _title;

        public FrontMatter Matter => new() { Title = _title, Authors = _authors.Count > 0 ? _authors : null };

        public void Visit(OpenXmlElement within)
        {
            foreach (var child in within.ChildElements)
            {
                switch (child)
                {
                    case Paragraph paragraph: Add(paragraph); break;
                    case TableRow row: Add(row); break;
                    case AlternateContent or SectionProperties: break;
                    default:
                        if (child.HasChildren) Visit(child);
                        break;
                }
            }
        }

        // Below a title the headings of the first level are those of sections.
        public IReadOnlyList<Block> All() =>
        [
            .. _found.Select(block => _title is not null && block.Kind == PassageKind.Heading && block.Rule != PassageRules.DocxTitle ? block with { Level = Math.Min(6, block.Level!.Value + 1) } : block),
            .. notes.Read(_paragraphs + 1),
        ];

        private void Add(Paragraph paragraph)
        {
            _paragraphs++;
            var words = DocxWords.Of(paragraph, notes);
            if (words.Length == 0) return;
            var block = new Block(_paragraphs, PassageKind.Paragraph, words, Rule: PassageRules.Docx);
            if (styles.IsContents(paragraph))
            {
                block = block.AsFurniture(PassageRules.DocxContents);
            }
            else if (styles.IsAuthor(paragraph))
            {
                _authors.Add(words);
                block = block.AsFurniture(PassageRules.Byline);
            }
            else if (_title is null && words.Length <= LongestHeading && styles.IsTitle(paragraph))
            {
                _title = DocxWords.Of(paragraph, null);
                block = block with { Kind = PassageKind.Heading, Level = 1, Rule = PassageRules.DocxTitle };
            }
            else if (words.Length <= LongestHeading && styles.Level(paragraph) is { } level)
            {
                block = block with { Kind = PassageKind.Heading, Level = level, Rule = PassageRules.DocxHeading };
            }

            _found.Add(block);
        }

        // A row of one cell is a frame around text, not a row of a table.
        private void Add(TableRow row)
        {
            var cells = row.Descendants<TableCell>().ToList();
            if (cells.Count == 1)
            {
                Visit(cells[0]);
                return;
            }

            var first = _paragraphs + 1;
            _paragraphs += row.Descendants<Paragraph>().Count();
            var words = string.Join(" · ", cells
                .Select(cell => string.Join(' ', cell.Elements<Paragraph>().Select(paragraph => DocxWords.Of(paragraph, notes)).Where(text => text.Length > 0)))
                .Where(text => text.Length > 0));
            if (words.Length > 0) _found.Add(new Block(first, PassageKind.Paragraph, words, Rule: Passage.TableRow));
        }
    }
}
