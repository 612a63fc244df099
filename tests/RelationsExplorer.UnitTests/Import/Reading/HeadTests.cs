using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading;

/// <summary>What stands above and below a text that was copied from a page: title, authors and day come out of it, the rest is set apart.</summary>
public sealed class HeadTests
{
    private const string Body =
        "The two governments met again in the spring and talked about roads, gas and grain for three long days without a break of any kind, as officials later told the press.\n\n"
        + "No agreement was reached in the end, although both delegations said that they would come back in the autumn with new proposals on each of the open points that remain.\n";

    private const string Title = "Ice on the Ussuri: Who Keeps the Ferries Running?";

    [Theory]
    [InlineData("Home | Topics | Podcasts | Give\n\n{0}\n\nBy Ann Lee\n3 May 2021", "Ann Lee", "2021-05-03")] // a menu is no title
    [InlineData("{0}\n\nResearch Note No. 9 | 3 May 2021\nBy Ann Lee and Ivan Belov\nHarbour Institute", "Ann Lee, Ivan Belov", "2021-05-03")]
    [InlineData("{0}\n\nAnn Lee\n\nHarbour Institute, Turku | Comment | Posted on May 03, 2021", "Ann Lee", "2021-05-03")]
    [InlineData("River Studies, Vol. 7, No. 2 (2021), pp. 4–18\nPublished online: 3 May 2021\n\n{0}\n\nAnn Lee\nDepartment of History, University of Turku", "Ann Lee", "2021-05-03")]
    [InlineData("{0}\n\nHandbook of Rivers: entry by Ann Lee", "Ann Lee", null)]
    [InlineData("{0}\n\nCompiled by Ann Lee and the Asia desk\nReading time: 6 minutes\n3 May 2021", "Ann Lee", "2021-05-03")] // a desk is no author
    [InlineData("River Review / Opinion\n\n{0}\n\nBy Ann Lee, Harbin\n\n3 May 2021. Translated from the Chinese", "Ann Lee", "2021-05-03")] // a rubric is no title, a place no author
    [InlineData("WORLD » ASIA\n\n{0}\n\nBy Ann Lee in Heihe and Ivan Belov in Chita\n\nPublished 3 May 2021, 18:40", "Ann Lee, Ivan Belov", "2021-05-03")]
    [InlineData("{0}\n\nInterview: Ann Lee\n3 May 2021", "Ann Lee", "2021-05-03")] // who asks is no title
    [InlineData("{0}\n\nAnn Lee-Roth, University of Turku · The River Seminar · 3 May 2021", "Ann Lee-Roth", "2021-05-03")]
    [InlineData("Ann Lee\nHIST 210: Rivers and Roads of the East\n3 May 2021\n\n{0}", "Ann Lee", "2021-05-03")] // a course is no title
    public void Title_authors_and_day_are_found_among_the_lines_above_the_text(string head, string authors, string? published)
    {
        var draft = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, head, Title) + "\n\n" + Body);

        Assert.Equal(Title, draft.Article.Title);
        Assert.Equal(authors, string.Join(", ", draft.Article.Authors));
        Assert.Equal(published, draft.Article.Published?.ToString());
        Assert.Equal([Title], draft.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
        Assert.Equal(2, draft.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Theory]
    [InlineData("Figure 2. Ferries on the Ussuri, 2014–2020. Photo: Harbour Archive")]
    [InlineData("[Map: the landing places. Click to enlarge]")]
    [InlineData("Ann Lee edits the River Post.")]
    [InlineData("About the Author: Captain Lee sailed for thirty years before she turned to writing.")]
    [InlineData("Related: The Winter Road | After the Thaw")]
    [InlineData("Children wave at the landing place. Photograph: The River Post")]
    [InlineData("ADVERTISEMENT – story continues below")]
    [InlineData("14 comments")]
    [InlineData("Thanks for reading! Tell your friends.")]
    [InlineData("Cited by 12 Download PDF")]
    [InlineData("How to cite this entry | Suggest a correction")]
    public void What_a_page_prints_below_a_text_belongs_to_the_page(string line)
    {
        var draft = Read(Title + "\n\nBy Ann Lee\n\n" + Body + "\n" + line + "\n");

        Assert.Equal(PassageKind.Furniture, draft.Passages.Single(p => p.Text == line).Kind);
    }

    [Fact]
    public void Front_matter_of_other_programs_names_author_and_day()
    {
        var diagnostics = new Diagnostics("a.md");
        var draft = ArticleReader.Read(new CorpusFile("a.md", Encoding.UTF8.GetBytes("---\ntitle: \"Ice\"\nauthor: Ann Lee and Ivan Belov\ndate: 2021-05-03T10:00:00Z\nlayout: post\n---\n\n" + Body)), diagnostics);

        Assert.Equal(["Ann Lee", "Ivan Belov"], draft!.Article.Authors);
        Assert.Equal("2021-05-03", draft.Article.Published?.ToString());
        Assert.Empty(diagnostics.All);
    }

    [Theory]
    [InlineData("Ann Lee, Ivan Belov", "Ann Lee|Ivan Belov")]
    [InlineData("Lee, Ann", "Lee, Ann")] // family name first
    public void A_page_may_name_several_authors_in_one_line(string content, string authors)
    {
        var page = $"<html><head><meta name=\"author\" content=\"{content}\"></head><body><article><h1>Ice</h1><p>{Body}</p></article></body></html>";

        Assert.Equal(authors, string.Join('|', ArticleReader.Read(new CorpusFile("a.html", Encoding.UTF8.GetBytes(page)), new Diagnostics("a.html"))!.Article.Authors));
    }

    [Fact]
    public void A_day_of_review_at_the_foot_of_a_page_dates_it() =>
        Assert.Equal("2021-05-03", Read(Title + "\n\n" + Body + "\nHow to cite this entry | Suggest a correction | Last reviewed 3 May 2021\n").Article.Published?.ToString());

    private static Draft Read(string text)
    {
        var draft = ArticleReader.Read(new CorpusFile("a.txt", Encoding.UTF8.GetBytes(text)), new Diagnostics("a.txt"));
        Assert.NotNull(draft);
        return draft;
    }
}
