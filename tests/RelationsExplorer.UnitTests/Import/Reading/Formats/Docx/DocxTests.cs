using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading.Formats.Docx;

public sealed class DocxTests
{
    private const string Long = "The two governments met again in the spring and talked about roads, gas and grain for three long days without a break of any kind, as officials later told the press.";

    [Fact]
    public void Title_headings_paragraphs_and_rows_are_read_in_order()
    {
        var draft = Read(Document(
            Styled("Title", "Eastern Winds Over the Amur"), Styled("Heading1", "The Upper Course"), Plain(Long),
            new Table(new TableRow(new TableCell(Plain("Year")), new TableCell(Plain("Tonnes")))), Styled("Heading2", "A Side Arm"), Plain(Long)));
        Assert.Equal("Eastern Winds Over the Amur", draft.Article.Title);
        Assert.Equal(
            ["1 Heading 1 Eastern Winds Over the Amur", "2 Heading 2 The Upper Course", $"3 Paragraph  {Long}", "4 Paragraph  Year · Tonnes", "6 Heading 3 A Side Arm", $"7 Paragraph  {Long}"],
            draft.Passages.Select(p => $"{p.Line} {p.Kind} {p.Level} {p.Text}"));
    }

    [Fact]
    public void A_footnote_is_counted_where_its_marker_stands_and_keeps_the_address_of_its_link()
    {
        var draft = Read(
            Document(new Paragraph(
                Words(Long), new Run(new FootnoteReference { Id = 7 }), Words(" " + Long), new Run(new FootnoteReference { Id = 2 }))),
            main =>
            {
                var notes = main.AddNewPart<FootnotesPart>();
                var link = notes.AddHyperlinkRelationship(new Uri("https://example.org/rivers"), true).Id;
                notes.Footnotes = new Footnotes(
                    new Footnote(Plain("")) { Id = 0, Type = FootnoteEndnoteValues.Separator },
                    new Footnote(new Paragraph(Words("Ann Lee, "), new Hyperlink(Words("“Rivers and Roads of the North”")) { Id = link }, Words(", The Daily Herald, 3 May 2019."))) { Id = 7 },
                    new Footnote(Plain("Ben Ode, Grain, Oslo: Lund, 2011, p. 4.")) { Id = 2 });
            });
        var read = NoteReader.Read(draft, new Diagnostics("a.docx"));
        Assert.Equal([("1", Long.Length), ("2", 2 * Long.Length + 1)], read.Markers.Select(m => (m.Label, m.Offset)));
        Assert.All(read.Markers, marker => Assert.NotNull(marker.Note));
        Assert.Equal("https://example.org/rivers", read.Sources[0].Url);
        Assert.Equal("docx-footnote", read.Passages.First(p => p.Kind == PassageKind.Note).Rule);
    }

    [Theory]
    [InlineData(false, "1 2", "docx-endnote docx-endnote")]              // endnotes alone are counted as footnotes are
    [InlineData(true, "1 i ii", "docx-footnote docx-endnote docx-endnote")]    // beside footnotes in Roman numerals
    public void Endnotes_are_counted_where_their_markers_stand(bool besideFootnotes, string labels, string rules)
    {
        OpenXmlElement[] words = [Words(Long), new Run(new EndnoteReference { Id = 5 }), Words(" " + Long), new Run(new EndnoteReference { Id = 3 })];
        if (besideFootnotes) words = [Words(Long), new Run(new FootnoteReference { Id = 1 }), Words(" "), .. words];
        var draft = Read(Document(new Paragraph(words)), main =>
        {
            main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(
                new Endnote(Plain("")) { Id = 0, Type = FootnoteEndnoteValues.Separator }, new Endnote(Plain("Ben Ode, Grain, Oslo: Lund, 2011, p. 4.")) { Id = 3 }, new Endnote(Plain("Ann Lee, Rivers, Oslo: Lund, 2012, p. 9.")) { Id = 5 });
            if (besideFootnotes) main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Plain("Cy Ray, Ice, Oslo: Lund, 2013, p. 1.")) { Id = 1 });
        });
        var notes = NoteReader.Read(draft, new Diagnostics("a.docx")).Passages.Where(p => p.Kind == PassageKind.Note).ToList();
        Assert.Equal(labels, string.Join(' ', notes.Select(note => note.Label)));
        Assert.Equal(rules, string.Join(' ', notes.Select(note => note.Rule)));
        Assert.StartsWith("Ann Lee", notes[besideFootnotes ? 1 : 0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_struck_out_or_hidden_or_typed_as_a_marker_is_read_as_it_is_seen()
    {
        var draft = Read(Document(new Paragraph(
            Words(Long), new DeletedRun(new Run(new DeletedText("gone"))), new Run(new RunProperties(new Vanish()), new Text("hidden")),
            new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text("3")),
            Words(" They measured 40 km"), new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text("2")), Words("."))));
        Assert.Equal(Long + "[^3] They measured 40 km2.", Assert.Single(draft.Passages).Text);
    }

    [Fact]
    public void The_properties_tell_title_author_and_roughly_when_where_the_text_does_not()
    {
        var draft = Read(Document(Plain(Long)), _ => { }, properties =>
        {
            properties.Title = "Of Rivers and Roads";
            properties.Creator = "Ann B. Lee; Microsoft Office User";
            properties.Created = new DateTime(2019, 5, 3, 0, 0, 0, DateTimeKind.Utc);
        });
        Assert.Equal("Of Rivers and Roads", draft.Article.Title);
        Assert.Equal(["Ann B. Lee"], draft.Article.Authors);
        Assert.Equal("2019-05~", draft.Article.Published?.ToString());
        Assert.Equal("the month in which the file was made, by its own properties", draft.Article.PublishedBasis);
    }

    [Theory]
    [InlineData("nonsense", "the file is no Word document, or is damaged")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "the document is protected with a password, or is of the older format .doc; save it as an open .docx")]
    public void What_is_no_open_document_is_refused_in_one_line(string bytes, string message) =>
        Assert.Equal([message], Refusal(Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void A_package_without_a_text_or_with_half_of_one_is_refused_in_one_line()
    {
        Assert.Single(Refusal(Zip("other.xml", "<a/>")));
        var whole = Document(Plain(Long));
        Assert.Single(Refusal(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void What_unpacks_to_too_much_or_nests_too_deep_is_refused_in_one_line()
    {
        Assert.Equal(["the document unpacks to more than 24 MB of text and markup"], Refusal(Zip("word/document.xml", new string(' ', 26 << 20))));
        Assert.Equal(
            ["elements nested more than 250 deep in word/document.xml"],
            Refusal(Zip("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)))));
    }

    private static IEnumerable<string> Refusal(byte[] bytes)
    {
        var diagnostics = new Diagnostics("a.docx");
        Assert.Null(ArticleReader.Read(new CorpusFile("a.docx", bytes), diagnostics));
        return diagnostics.All.Select(d => d.Message);
    }

    private static Draft Read(byte[] bytes) => ArticleReader.Read(new CorpusFile("a.docx", bytes), new Diagnostics("a.docx"))!;

    private static Draft Read(byte[] bytes, Action<MainDocumentPart> change, Action<System.IO.Packaging.PackageProperties>? properties = null)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(document.MainDocumentPart!);
            properties?.Invoke(document.PackageProperties);
        }

        return Read(stream.ToArray());
    }

    private static byte[] Document(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(body));
        return stream.ToArray();
    }

    private static byte[] Zip(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
            writer.Write(text);
        }

        return stream.ToArray();
    }

    private static Paragraph Plain(string text) => new(Words(text));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(text));

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
