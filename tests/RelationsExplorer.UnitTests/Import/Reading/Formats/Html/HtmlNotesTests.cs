using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading.Formats.Html;

/// <summary>Notes of saved pages, in the markup of the programs that people write with.</summary>
public sealed class HtmlNotesTests
{
    private const string First = "Ann Lee, <em>Rivers</em> (Turku: River Press, 2018), p. 4.";
    private const string Second = "“Ferry stops”, <em>Reuters</em>, 3 May 2019.";

    [Theory]
    [InlineData( // a list that counts by itself
        "<sup><a href='#r1'>1</a></sup>", "<sup><a href='#r2'>2</a></sup>",
        "<h2>References</h2><ol><li id='r1'>{0}</li><li id='r2'>{1}</li></ol>")]
    [InlineData( // Pandoc
        "<a href='#fn1' class='footnote-ref' id='fnref1'><sup>1</sup></a>", "<a href='#fn2' class='footnote-ref' id='fnref2'><sup>2</sup></a>",
        "<section class='footnotes'><hr><ol><li id='fn1'><p>{0}<a href='#fnref1' class='footnote-back'>↩︎</a></p></li><li id='fn2'><p>{1}<a href='#fnref2'>↩︎</a></p></li></ol></section>")]
    [InlineData( // word processors
        "<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a>", "<a href='#_ftn2' name='_ftnref2'><sup>[2]</sup></a>",
        "<div id='ftn1'><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'>[1]</a> {0}</p></div><div id='ftn2'><p><a href='#_ftnref2' name='_ftn2'>[2]</a> {1}</p></div>")]
    [InlineData( // wikis
        "<sup id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup>", "<sup id='cite_ref-2'><a href='#cite_note-2'>[2]</a></sup>",
        "<h2>Notes</h2><ol><li id='cite_note-1'><span><b><a href='#cite_ref-1'>^</a></b></span> <span>{0}</span></li><li id='cite_note-2'><b><a href='#cite_ref-2'>^</a></b> <span>{1}</span></li></ol>")]
    [InlineData( // letters by post
        "<a id='footnote-anchor-1' href='#footnote-1'>1</a>", "<a id='footnote-anchor-2' href='#footnote-2'>2</a>",
        "<div><a id='footnote-1' href='#footnote-anchor-1'>1</a><div><p>{0}</p></div></div><div><a id='footnote-2' href='#footnote-anchor-2'>2</a><div><p>{1}</p></div></div>")]
    [InlineData( // a page saved with the address that it had, notes in its foot
        "<sup><a href='https://example.org/ferry#n-1'>1</a></sup>", "<sup><a href='https://example.org/ferry#n-2'>2</a></sup>",
        "<footer><p id='n-1'>1. {0} <a href='https://example.org/ferry#m-1'>Back to text</a></p><p id='n-2'>2. {1}</p></footer>")]
    public void A_note_is_found_by_the_link_that_leads_to_it(string first, string second, string notes)
    {
        var article = Read($"<p>The ferry ran through the winter, and people on both banks were glad of it.{first} It stopped in May, when the ice had gone.{second}</p>"
            + "<p>Nobody on either bank asked when it would run again, for by then the bridge was open to all.</p>" + string.Format(System.Globalization.CultureInfo.InvariantCulture, notes, First, Second));

        Assert.Equal(
            [("1", "Ann Lee, Rivers (Turku: River Press, 2018), p. 4."), ("2", "“Ferry stops”, Reuters, 3 May 2019.")],
            article.Passages.Where(p => p.Kind == PassageKind.Note).Select(p => (p.Label, p.Text)));
        Assert.Equal("The ferry ran through the winter, and people on both banks were glad of it.[^1] It stopped in May, when the ice had gone.[^2]", article.Passages.First(p => p.Kind == PassageKind.Paragraph).Text);
    }

    [Theory]
    [InlineData("<a href='#part-2'>2</a>", "<h2 id='part-2'>What came of it</h2>")] // a table of contents
    [InlineData("<sup><a href='#notes'>1</a></sup> It stopped.<sup><a href='#notes'>2</a></sup>", "<div id='notes'><p>1. Ann Lee, Rivers, 2018.</p></div>")] // the list of the notes
    public void What_numbers_lead_to_is_not_always_a_note(string link, string target) =>
        Assert.DoesNotContain(
            Read($"<p>The ferry ran through the winter, and people on both banks were glad of it.{link}</p>{target}<p>Nobody on either bank asked when it would run again.</p>").Passages,
            passage => passage.Kind == PassageKind.Note && passage.Rule == "html-note");

    private static Draft Read(string body) =>
        ArticleReader.Read(new CorpusFile("a.html", Encoding.UTF8.GetBytes($"<html><head><title>Ferries</title></head><body><article><h1>Ferries</h1>{body}</article></body></html>")), new Diagnostics("a.html"))!;
}
