using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading.Heads;

/// <summary>When an article appeared: as many houses print it, above the text, below it, or nowhere.</summary>
public sealed class PublicationDateTests
{
    private const string Body =
        "\n\nThe ferry between the two towns stopped in the second week of the frost, and for the first time in memory nobody on either bank asked when it would run again or who would pay for it.\n\n"
        + "Both harbours had been promised a bridge by their capitals, and both had learned to read such promises as they read the weather, with patience and without any great belief in them at all.\n\n";

    [Theory]
    [InlineData("May 4, 2018 GMT")] // a zone without a time
    [InlineData("May 4, 2018 at 10:15 a.m. EDT")]
    [InlineData("4 MAY 2018, 18:42 (UTC+10)")] // as agencies print it
    [InlineData("May 4, 2018 18:42 GMT+3")]
    [InlineData("4 May 2018 18:42 Moscow time")]
    [InlineData("May 4, 2018 — 10.15am")]
    [InlineData("on May 4, 2018")]
    [InlineData("May/04/2018")]
    [InlineData("4-May-18")]
    [InlineData("2018年5月4日")]
    [InlineData("(Xinhua) 10:15, May 4, 2018")] // an agency in brackets
    [InlineData("The Courier (Bangkok), 4 May 2018")]
    [InlineData("Centre for River Studies, Bergen, 4 May 2018")]
    [InlineData("Status: 4 May 2018")] // a page that is kept up to date
    [InlineData("May 4, 2018 in Energy")]
    [InlineData("NYT, May 4, 2018, p. A1")]
    [InlineData("Issue: 4 May 2018")]
    [InlineData("From our print edition, May 4th 2018")]
    [InlineData("Commentary No. 12, 4 May 2018")] // the number is no day
    [InlineData("First online: 4 May 2018")]
    [InlineData("Received 3 November 2017, Accepted 22 March 2018, Published online: 4 May 2018")]
    [InlineData("A version of this article appears in print on May 4, 2018, on page A1 of the Delta edition with the headline: No Ferry.")]
    [InlineData("PUBLISHED\nMAY 4, 2018, 5:00 AM SGT\nUPDATED\nMAY 5, 2018, 5:00 AM SGT")]
    [InlineData("May\n4\n2018")] // a part on each line
    [InlineData("4 May,\n2018")]
    public void The_day_above_a_text_is_read_as_houses_print_it(string line)
    {
        var article = Read("The Ferry That Stopped\n\nBy Ann Lee\n" + line + Body);

        Assert.Equal("2018-05-04", article.Article.Published?.ToString());
        Assert.Equal(["The Ferry That Stopped"], article.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
    }

    [Theory]
    [InlineData("May/04/2018")]
    [InlineData("4 May 2018")] // a bare day right below the text
    [InlineData("Heihe, 4 May 2018")]
    [InlineData("The Courier, 4 May 2018")]
    [InlineData("* Ann Lee is a retired captain.\n\nMay 4, 2018")] // behind the biography
    [InlineData("Published in The Courier, May 4th, 2018.")]
    [InlineData("This article appeared in the print edition of 4 May 2018")]
    [InlineData("This article appeared in the Rivers section of the print edition under the headline \"No ferry\" (May 4th 2018)")]
    [InlineData("[This essay was first published by The Courier on 4 May 2018.]")]
    [InlineData("Notes\n1 Bo Chen, Ice (London: Press, 2013), p. 4.\n2 Bo Chen, Snow (London: Press, 2012), p. 9.\n\n4 May 2018")] // below the notes
    public void The_day_below_a_text_is_that_of_publication_where_none_stands_above(string foot)
    {
        Assert.Equal(("2018-05-04", "printed below the text"), (Published(foot), Read("The Ferry That Stopped\n\nBy Ann Lee" + Body + foot).Article.PublishedBasis));
        Assert.Equal("2018-05-02", Read("The Ferry That Stopped\n\nBy Ann Lee\n2 May 2018" + Body + foot).Article.Published?.ToString());
    }

    [Theory]
    [InlineData("(May 2018)", "2018-05")]
    [InlineData("This article appears in the May 2018 issue of The Courier.", "2018-05")]
    [InlineData("A bridge at last\n4 May 2019", null)] // the day of another piece
    [InlineData("4 May 2018\n6 May 2018", null)] // two days, and nothing that tells which
    [InlineData("Related articles\nA bridge at last\n4 May 2019", null)]
    [InlineData("An earlier version of this article said that the ferry stopped on 4 May 2018.", null)] // a correction
    public void A_bare_date_below_a_text_counts_only_where_it_is_surely_its_own(string foot, string? published) =>
        Assert.Equal(published, Published(foot));

    [Theory]
    [InlineData("HEIHE, May 4, 2018 (EP) — ", "2018-05-04")]
    [InlineData("Heihe, 4 May 2018 — ", "2018-05-04")]
    [InlineData("", null)]
    public void A_dateline_with_its_year_tells_the_day(string dateline, string? published) =>
        Assert.Equal(published, Read("The Ferry That Stopped\n\nBy Ann Lee\n\n" + dateline + "The towns agreed that no ferry would run before the ice had gone." + Body).Article.Published?.ToString());

    [Theory]
    [InlineData("Last month, on October 14, the ferry stopped.", "2 Ann Lee, “Ice,” The Courier, November 3, 2004.", "2004-11~")]
    [InlineData("Last month, on October 14, the ferry stopped.", "2 Ann Lee, “Ice,” The Courier, December 3, 2003.", "2004-11~")] // the month comes after what is cited
    [InlineData("This month, in October, the ferry stopped.", "2 Ann Lee, “Ice,” The Courier, September 3, 2004.", "2004-10~")]
    [InlineData("Last month, on October 14, 1999, the ferry stopped.", "2 Ann Lee, “Ice,” The Courier, November 3, 2004.", null)] // it has its year
    [InlineData("Last month the ferry stopped.", "2 Ann Lee, “Ice,” The Courier, November 3, 2004.", null)]
    public void The_latest_day_in_the_notes_tells_the_year_of_last_month(string sentence, string note, string? published) =>
        Assert.Equal(published, Read("The Ferry That Stopped\n\nBy Ann Lee\n\n" + sentence + Body + "Notes\n1 Bo Chen, Ice (London: Press, 2003), p. 4.\n" + note).Article.Published?.ToString());

    [Theory]
    [InlineData("It last ran in 2004, and is to run again by 2010.", "© 2004 The Courier", "2004")]
    [InlineData("It last ran in 2003.", "© 2004 The Courier", null)] // a site may be newer than its articles
    [InlineData("It last ran in 2004.", "© 2001–2004 The Courier", null)]
    public void The_year_of_the_copyright_is_that_of_an_article_that_names_it_too(string sentence, string foot, string? published) =>
        Assert.Equal(published, Read("The Ferry That Stopped\n\nBy Ann Lee\n\n" + sentence + Body + foot).Article.Published?.ToString());

    private static string? Published(string foot) => Read("The Ferry That Stopped\n\nBy Ann Lee" + Body + foot).Article.Published?.ToString();

    private static Draft Read(string text)
    {
        var diagnostics = new Diagnostics("a.txt");
        return ArticleReader.Read(new CorpusFile("a.txt", Encoding.UTF8.GetBytes(text)), diagnostics)!;
    }
}
