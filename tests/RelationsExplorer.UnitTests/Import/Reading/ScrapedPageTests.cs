using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading;

/// <summary>What scraping leaves around and amid a text, on pages of many kinds.</summary>
public sealed class ScrapedPageTests
{
    private const string First = "The ferry between the two towns stopped in the second week of the frost, and for the first time in memory nobody on either bank asked when it would run again or who would pay for it.";
    private const string Second = "Both harbours had been promised a bridge by their capitals. Both had learned to read such promises as they read the weather, with patience and without any great belief in them at all.";

    [Theory]
    [InlineData("Delta Blogs\nDELTA-EAST – Rivers and Politics\nHome   About   Popular   Write for us\nAnn Lee\nMay 4th, 2018\nThe Ferry That Stopped\n0 comments | 14 shares")] // names and date above the title, the site above its menu
    [InlineData("Till innehållet\nKundservice   E-tidning   Logga in\nPublicerad 4 maj 2018\nAnn Lee\nann@rivers.example\nThe Ferry That Stopped\nFoto: Bo Ek")] // Swedish
    [InlineData("ANASAYFA   HAKKIMIZDA   ANALİZLER\nThe Ferry That Stopped\nAssoc. Prof. Dr. Ann Lee\n4 Mayıs 2018   Okunma: 1.243   Yorum: 0\nPaylaş:  f  t  in")] // Turkish
    [InlineData("SUSCRÍBETE   INICIAR SESIÓN\nThe Ferry That Stopped: how two towns on one river wait for the bridge\nSeven months after the frost the quay sells what the capital does not know\nANN LEE\nTurku - 4 MAY 2018 - 17:22 CET")] // a deck as long as the title
    [InlineData("River Daily English Edition\nEditorial & Opinion > Columns\nThe Ferry That Stopped\nPosted on : May.4,2018 15:52 KST  Modified on : May.6,2018 15:52 KST\nBy Ann Lee, senior staff writer")]
    [InlineData("The Ferry That Stopped\nPublication: Delta Daily Brief Volume: 13 Issue: 32\nBy: Ann Lee\nMay 4, 2018")]
    [InlineData("The Ferry That Stopped\nA quay in the second week of the frost. © Delta Press\nANN LEE, Delta staff writer\nMay 4, 2018 14:08 JST")]
    [InlineData("River Studies No. 97\nThe Ferry That Stopped\nAnn Lee\n4 May 2018\nHow to quote this document:\nAnn Lee, “The Ferry That Stopped”, River Studies, No. 97, May 2018.")]
    [InlineData("The Ferry That Stopped\n\nPosted: May 4th, 2018\n\nThe Ferry That Stopped\n\nInstitutional Affiliation\n\nThe Ferry That Stopped\n\nBy Ann Lee")] // the title three times over
    [InlineData("The Ferry That Stopped.\n\nPublished on May 04 2018\nPosted by: Ann Lee")] // with a full stop
    [InlineData("2024 newspaper of the year\n\n@ Contact us\n\nThe Ferry That Stopped\n\nAnn Lee\n4 May 2018")]
    [InlineData("Download\nMobile App\n\nandroid apple\n\nMay 4, 2018 5:25 PM\n\nprinter\n\nThe Ferry That Stopped\n\nAnn Lee")] // buttons of the site
    [InlineData("The Ferry That Stopped\n←\n→\nPage content transcription\nIf your browser does not show this view, its words follow\nAnn Lee\n4 May 2018")]
    public void The_head_of_a_page_is_read_whatever_its_software_puts_there(string head)
    {
        var article = Read(head + "\n" + First + "\n" + Second).Article;

        Assert.Equal(("The Ferry That Stopped", "Ann Lee", "2018-05-04"), (article.Title.Split(':')[0], string.Join('+', article.Authors), article.Published?.ToString()));
    }

    [Theory]
    [InlineData("The Ferry That Stopped\n\nLt. Col. Ann Lee, Delta Army\nBo Chen", "Ann Lee|Bo Chen")] // a line for each
    [InlineData("The Ferry That Stopped\n\nAnn Lee Ph.D Candidate, Department of Rivers and Eastern Relations, University of Turku, Finland", "Ann Lee")]
    [InlineData("The Ferry That Stopped\n\nAnn Lee\nDelta University\nTurku, Finland\nann@delta.example\nBo Chen\nAlta University\nAlta, Norway", "Ann Lee|Bo Chen")] // with where they work
    [InlineData("The Ferry That Stopped\n\nAnn Lee 1, Bo K. Chen 2,* and Maria Roth-Ruiz 3\n1 Delta Academy, Turku 20100, Finland; ann@delta.example\n2 Institute of Ice, 9510 Alta, Norway", "Ann Lee|Bo K. Chen|Maria Roth-Ruiz")]
    [InlineData("The Ferry That Stopped\n\nPosted on May 4, 2018 by river_walker", "river_walker")]
    [InlineData("Comment by the Press Department on the second meeting of the two towns about the ferry", "")]
    [InlineData("Student Features / Essays\n\nThe Ferry That Stopped\n\nDownload PDF\nAnn Lee\nAug 30 2018", "Ann Lee")]
    [InlineData("Published daily by the Delta Institute\n\nThe Ferry That Stopped\n\nAnn Lee\n@annlee\nPublished 4 May 2018", "Ann Lee")]
    [InlineData("Written evidence submitted by Professor Ann Lee (RIV0014)", "Ann Lee")]
    public void All_authors_are_found_and_nobody_else(string head, string authors)
    {
        var article = Read(head + "\n\n" + First + "\n\n" + Second).Article;

        Assert.Equal(authors, string.Join('|', article.Authors));
        Assert.Equal(head.Contains("The Ferry That Stopped", StringComparison.Ordinal) ? "The Ferry That Stopped" : head, article.Title);
    }

    [Fact]
    public void The_issue_that_the_running_heads_name_is_the_date() =>
        Assert.Equal("2018-05/2018-06", Read($"The Ferry That Stopped\nAnn Lee\n\n{First}\n\nRIVER REVIEW May-June 2018    41\n\n{Second}\n\n{First} It did not.\n\nMay-June 2018    RIVER REVIEW    42").Article.Published?.ToString());

    [Theory]
    [InlineData("Sign up for The Morning Letter, delivered to your inbox.")]
    [InlineData("Related Coverage\nA Lake Without Boats\nThe Quay That Sank")]
    [InlineData("Anzeige")]
    [InlineData("MÁS INFORMACIÓN\n· A lake without boats\n· The quay that sank")]
    [InlineData("Läs mer: Så stannade färjan")]
    public void What_a_page_inserts_between_short_paragraphs_does_not_end_the_text(string inserted)
    {
        var article = Read($"The Ferry That Stopped\nAnn Lee\n4 May 2018\n\n{First}\n\n{inserted}\n\n{Second}\n\n© 2018 The Delta");

        Assert.Equal([First, Second], article.Passages.Where(p => p.Kind == PassageKind.Paragraph).Select(p => p.Text));
        Assert.DoesNotContain(article.Passages, p => p.Kind == PassageKind.Heading && p.Rule != "title");
    }

    [Fact]
    public void Wrapped_paragraphs_are_joined_where_other_lines_are_long()
    {
        var article = Read("The Ferry That Stopped\n\nAnn Lee\n\n" + First + "\n\nBoth harbours had been promised a bridge by their capitals, and both had learned to\nread such promises as they read the weather. They did so with patience, and with-\nout any great belief in them. The towns looked on, as they always had, from the\nquays on both banks, where the ice had come early and where nobody would leave\nbefore the spring.");

        Assert.Equal([First, "Both harbours had been promised a bridge by their capitals, and both had learned to read such promises as they read the weather. They did so with patience, and without any great belief in them. The towns looked on, as they always had, from the quays on both banks, where the ice had come early and where nobody would leave before the spring."],
            article.Passages.Where(p => p.Kind == PassageKind.Paragraph).Select(p => p.Text));
    }

    [Fact]
    public void Numbered_paragraphs_below_the_life_of_a_witness_are_text_and_notes_in_brackets_are_notes()
    {
        var article = NoteReader.Read(Read($"Written evidence submitted by Professor Ann Lee (RIV0014)\nAbout the author\nI am a pilot on the river.\nThe two banks\n1.  {First}1\n2.  {Second}2\n3.  The Government should ask the ferrymen first. They know the ice, and nobody else on either bank does.\nMay 2018\n[1] Ferry Act No. 12 of 4 May 2017.\n[2] Delta Office of Boats, The Winter Fleet, Turku, 3 May 2018."), new Diagnostics("a.txt"));

        Assert.Equal(["1", "2"], article.Passages.Where(p => p.Kind == PassageKind.Note).Select(p => p.Label));
        Assert.Equal(["1", "2"], article.Markers.Select(m => m.Label));
        Assert.Equal(3, article.Passages.Count(p => p.Kind == PassageKind.Paragraph && p.Text.Length > 90));
        Assert.Equal("2018-05", article.Article.Published?.ToString());
    }

    [Theory]
    [InlineData("{0}1\n\n1. Harbour book, 4 May.\n\n{1}1 It froze.2\n\n1. The same book.\n2. Told by the pilot.", "1|1|2")] // each page begins anew
    [InlineData("{0}\n1\n{1}\n2\n\nThanks for reading Delta!\n1\nMy own count of the boats.\n2\nSee the pilot's book, which is still the best.", "1|2")] // numbers on lines of their own
    [InlineData("{0}(1)\n\n1. The promise\n{1}(2)\n\n2. The frost\n{0}(3)\n\n(1) Delta Ministry of Boats, 18 September 2017.\n(2) The harbour told us so.\n(3) Ann Lee, \"The quay\", Rivers, vol. 4 (2017), pp. 4-8.", "1|2|3")] // parts with numbers of another kind
    [InlineData("{0}1 {1}2\n\n1. See generally ANN LEE, THE LAW OF RIVERS (2d ed. 2007).\n2. Agreement on the Ferry, Alta-Turku, June 26, 1995 (on file with author).", "1|2")] // law
    public void Notes_are_those_that_the_text_bears_markers_of(string body, string labels)
    {
        var article = NoteReader.Read(Read("The Ferry That Stopped\n\nAnn Lee\n\n" + body.Replace("{0}", First, StringComparison.Ordinal).Replace("{1}", Second, StringComparison.Ordinal)), new Diagnostics("a.txt"));

        Assert.Equal(labels, string.Join('|', article.Passages.Where(p => p.Kind == PassageKind.Note).Select(p => p.Label)));
        Assert.Equal(labels, string.Join('|', article.Markers.Select(m => m.Label)));
    }

    [Theory]
    [InlineData("Русская версия")]
    [InlineData("한국어 日本語 中文")]
    [InlineData("18+ Mass media registration certificate No. 03247")]
    [InlineData("A crane at the quay, January 2016. (Photograph: courtesy of the pilot)")]
    [InlineData("The quay in winter. © Delta Press")]
    [InlineData("Bild vergrößern")]
    [InlineData("To cite this article: Ann Lee (2018) The ferry that stopped, River Studies, 5:2, 4-18, DOI: 10.1080/0000")]
    [InlineData("Funding: This research received no external funding.")]
    [InlineData("A version of this article appears in print on May 4, 2018, Section A, Page 9 of the Delta edition with the headline: No Ferry.")]
    [InlineData("[%%IMAGE2%%]")]
    [InlineData("Text and map: CC BY-SA 4.0")]
    public void Lines_of_pages_are_set_apart(string line)
    {
        var article = Read($"The Ferry That Stopped\n\nAnn Lee\n4 May 2018\n\n{First}\n\n{line}\n\n{Second}\n\n{First} It did not.");

        Assert.Equal(PassageKind.Furniture, article.Passages.Single(p => p.Text == line).Kind);
    }

    [Theory]
    [InlineData("The Delta Council is a regional organisation of four towns that share one ferry and no bridge.")]
    [InlineData("Pressed for an answer, the harbour master said that all our boats, and theirs, are one fleet.")]
    [InlineData("More than 50+ boats lay on the ice in that winter, and nobody on the quay had counted them before.")]
    public void Sentences_of_the_text_stay(string sentence) =>
        Assert.Equal(PassageKind.Paragraph, Read($"The Ferry That Stopped\n\nAnn Lee\n4 May 2018\n\n{First}\n\n{sentence}\n\n{Second}").Passages.Single(p => p.Text == sentence).Kind);

    private static Draft Read(string text) => ArticleReader.Read(new CorpusFile("a.txt", Encoding.UTF8.GetBytes(text)), new Diagnostics("a.txt"))!;
}
