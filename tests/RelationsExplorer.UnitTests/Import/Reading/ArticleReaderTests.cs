using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading;

public sealed class ArticleReaderTests
{
    private const string Body =
        "The two governments met again in the spring and talked about roads, gas and grain for three long days without a break of any kind, as officials later told the press.\n\n"
        + "No agreement was reached in the end, although both delegations said that they would come back in the autumn with new proposals on each of the open points that remain.\n";

    [Fact]
    public void Title_byline_and_what_surrounds_the_text_are_told_apart()
    {
        var article = Read("a.txt", "Home\nSubscribe now\n\nEastern Winds Over the Amur\n\nBy Dr. Ann B. Lee\n\n" + Body + "\nAnn B. Lee is a fellow at the Institute of Rivers.\n\nLeave a Reply\n\nYour email address will not be published.\n");

        Assert.Equal("Eastern Winds Over the Amur", article.Article.Title);
        Assert.Equal(["Ann B. Lee"], article.Article.Authors);
        Assert.Equal([8, 10], article.Passages.Where(p => p.Kind == PassageKind.Paragraph).Select(p => p.Line));
        Assert.Equal([1, 2, 6, 12, 14, 16], article.Passages.Where(p => p.Kind == PassageKind.Furniture).Select(p => p.Line));
    }

    [Fact]
    public void Who_wrote_it_may_be_told_at_the_end_of_the_page_alone() =>
        Assert.Equal(["Ann B. Lee"], Read("a.txt", "Eastern Winds Over the Amur\n\n" + Body + "\nAbout the author\n\nAnn B. Lee\n\nAnn B. Lee is a fellow at the Institute of Rivers.\n").Article.Authors);

    [Fact]
    public void A_section_title_is_a_heading_and_a_caption_below_it_is_not()
    {
        var article = Read("a.txt", "A Study of Many Rivers\n\n" + Body + "\nThe Upper Course\n\nfishing boats\n\n" + Body + "\nThe Lower Course\n\n" + Body);

        Assert.Equal(["A Study of Many Rivers", "The Upper Course", "The Lower Course"], article.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
    }

    [Fact]
    public void Lines_wrapped_by_hand_are_joined()
    {
        var wrapped = string.Join('\n', Body.Split("\n\n").Select(p => string.Join('\n', p.Trim().Chunk(64).Select(c => new string(c).Trim())) + "\n"));

        var article = Read("a.txt", "Of Rivers and of Roads\n\n" + wrapped + "\n" + wrapped);

        Assert.Equal(4, article.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Fact]
    public void The_text_may_give_its_own_month_away() =>
        Assert.Equal("2020-01", Read("a.txt", "Of Rivers\n\nIt happened last month (December 2019), when the ice came early to both banks of the river and stayed.\n\n" + Body).Article.Published?.ToString());

    [Fact]
    public void Footnotes_marks_and_headings_of_Markdown_are_read_with_their_lines()
    {
        var article = Read("a.md", "---\nslug: rivers\ntitle: Rivers\nedition: restated\n---\n\nFirst words.[^1]\n\n::: flag {about=\"words\"}\nOnly two.\n:::\n\n## Part\n\n[^1]: Ann Lee, ‘Rivers’, The Daily Herald, 3 May 2019.\n");

        Assert.Equal("rivers", article.Article.Slug.Value);
        Assert.Equal(ArticleForm.Restated, article.Article.Form);
        Assert.Equal(
            ["7 Paragraph First words.[^1]", "13 Heading Part", "15 Note Ann Lee, ‘Rivers’, The Daily Herald, 3 May 2019."],
            article.Passages.Select(p => $"{p.Line} {p.Kind} {p.Text}"));
        Assert.Equal(("flag", 9, "words"), (article.Marks[0].Kind, article.Marks[0].Line, article.Marks[0].Values["about"]));
    }

    [Fact]
    public void A_web_page_is_read_without_its_menus_and_scripts()
    {
        var article = Read("a.html", "<html lang=en><head><meta property='og:title' content='Rivers'><meta name='author' content='Ann Lee'><meta property='article:published_time' content='2019-05-03T10:00:00Z'></head><body><nav><a href='/'>Home</a></nav><article><h1>Rivers</h1>\n<p>" + Body + "<sup><a href='#fn1'>1</a></sup></p><script>alert(1)</script></article><footer>All rights reserved</footer></body></html>");

        Assert.Equal(("Rivers", "2019-05-03"), (article.Article.Title, article.Article.Published?.ToString()));
        Assert.Equal(["Ann Lee"], article.Article.Authors);
        var paragraph = Assert.Single(article.Passages, p => p.Kind == PassageKind.Paragraph);
        Assert.EndsWith("[^1]", paragraph.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Passages, p => p.Text.Contains("alert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\ntitle: [broken\n---\n\nText.\n", "front-matter", 2)]
    [InlineData("---\ntitle: T\npublished: 2019-02-30\n---\n\nText.\n", "published", 3)]
    [InlineData("---\ntitle: T\nurl: javascript:alert(1)\n---\n\nText.\n", "url", 3)]
    [InlineData("---\ntitle: T\ncolour: red\n---\n\nText.\n", "front-matter-unknown", 3)]
    [InlineData("---\ntitle: T\n---\n\n::: event {type=agree}\nlost\n:::\n\nText.\n", "mark-without-paragraph", 5)]
    public void What_is_wrong_is_told_with_its_line_and_the_text_is_read_all_the_same(string text, string code, int line)
    {
        var diagnostics = new Diagnostics("a.md");

        var article = ArticleReader.Read(new CorpusFile("a.md", Encoding.UTF8.GetBytes(text)), diagnostics);

        Assert.Contains(diagnostics.All, d => d.Code == code && d.Line == line);
        Assert.Contains(article!.Passages, p => p.Text == "Text.");
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_read_and_the_assumed_encoding_is_named()
    {
        var diagnostics = new Diagnostics("a.txt");

        var article = ArticleReader.Read(new CorpusFile("a.txt", Encoding.Latin1.GetBytes("Rivers and Towns\n\nA caf\u00e9 stood on the bank of the river, and nobody in the town knew for how long it had.")), diagnostics);

        Assert.Equal("a.txt:3: warning: the file is not UTF-8; it was read as Windows-1252 [encoding]", Assert.Single(diagnostics.All).ToString());
        Assert.Contains(article!.Passages, p => p.Text.Contains("café", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_is_no_article()
    {
        var diagnostics = new Diagnostics("a.txt");

        Assert.Null(ArticleReader.Read(new CorpusFile("a.txt", Array.Empty<byte>()), diagnostics));
        Assert.Equal("a.txt: error: the file holds no text to read [no-text]", Assert.Single(diagnostics.All).ToString());
    }

    private static Draft Read(string name, string text)
    {
        var diagnostics = new Diagnostics(name);
        var article = ArticleReader.Read(new CorpusFile(name, Encoding.UTF8.GetBytes(text)), diagnostics);
        Assert.Empty(diagnostics.All);
        return article!;
    }
}
