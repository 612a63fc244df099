using System.Text;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Reading.Formats.PlainText;

namespace RelationsExplorer.UnitTests.Import.Reading.Formats.PlainText;

public sealed class PagedTextTests
{
    private const string First = "The two governments met again in the spring and talked about roads, gas and\ngrain for three long days without a break of any kind, as officials later told\nthe press in the capital.";
    private const string Second = "No agreement was reached in the end, although both delegations said that they\nwould come back in the autumn with new proposals on each of the open points that\nremained.";

    [Fact]
    public void Lines_join_to_paragraphs_though_no_blank_line_parts_them() =>
        Assert.Equal([(1, Line(First)), (4, Line(Second))], Read(First + "\n" + Second + "\n"));

    [Fact]
    public void What_repeats_on_every_page_goes_and_the_number_of_a_note_stays()
    {
        string Page(int number, string text)
        {
            return $"Journal of Rivers {number}\n\n{text}\n\n{number}\n\n\f";
        }

        Assert.Equal([Line(First), "3", Line(Second), Line(First)], Read(Page(7, First + "\n\n3") + Page(8, Second) + Page(9, First)).Select(block => block.Text));
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_page_and_the_notes_at_its_foot_follow_it()
    {
        var text = "Both sides praised a plan that had been drawn up over many months and that was then\n\n1 Ann Lee, Rivers of the North, Oslo 2014, p. 3.\n2 Ibid., p. 4.\n\n\fsigned in the old town hall. " + First + "\n\f";
        Assert.Equal(
            ["Both sides praised a plan that had been drawn up over many months and that was then signed in the old town hall. " + Line(First), "1 Ann Lee, Rivers of the North, Oslo 2014, p. 3.", "2 Ibid., p. 4."],
            Read(text).Select(block => block.Text));
    }

    [Theory]
    [InlineData("an under-\nstanding", "an understanding")]      // cut at the end of the line
    [InlineData("the Sino-\nRussian", "the Sino-Russian")]       // a hyphen of its own
    [InlineData("the ﬁrst oﬃcer", "the first officer")]        // letters set as one
    public void What_typesetting_did_to_words_is_undone(string lines, string joined) => Assert.Equal(joined, Assert.Single(Read(lines)).Text);

    [Fact]
    public void A_title_above_the_text_stands_alone() =>
        Assert.Equal(["Eastern Winds Over the Amur", Line(First)], Read("Eastern Winds Over the Amur\n" + First + "\n").Select(block => block.Text));

    [Fact]
    public void A_PDF_is_read_as_an_article_once_its_text_was_taken_out() =>
        Assert.Equal("Eastern Winds Over the Amur", ArticleReader.Read(new CorpusFile("a.pdf", Encoding.UTF8.GetBytes("Eastern Winds Over the Amur\n\n" + First + "\n\f")), new Diagnostics("a.pdf"))?.Article.Title);

    private static IEnumerable<(int Line, string Text)> Read(string text) => PagedText.Read(text).Select(block => (block.Line, block.Text));

    private static string Line(string text) => text.Replace('\n', ' ');
}
