using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

public sealed class SourceNameTests(SampleSite site)
{
    [Theory]
    [InlineData("Ivan Petrov", "The Daily Example", "2014-05-21", "Ivan Petrov, 2014")]
    [InlineData("Ivan Petrov|Li Wen", null, "2014", "Ivan Petrov and Li Wen, 2014")]
    [InlineData("Ivan Petrov|et al.", null, "2014", "Ivan Petrov and others, 2014")]
    [InlineData("A|B|C|D", null, null, "A and others")]
    [InlineData("", "The Daily Example", "201X", "The Daily Example")] // a decade is no year
    [InlineData("", null, "2014", "Gas deal signed, 2014")]
    public void A_source_is_named_by_who_wrote_it_or_where_it_appeared(string authors, string? container, string? issued, string name) =>
        Assert.Equal(name, SourceName.Of(Work("Gas deal signed", authors, container, issued)));

    [Fact]
    public void A_long_title_ends_after_a_word() =>
        Assert.Equal("A very long title of a work that nobody has ever…", SourceName.Of(Work("A very long title of a work that nobody has ever read to its end", "", null, null)));

    [Fact]
    public async Task A_claim_in_a_list_says_who_wrote_it_and_names_the_work_it_rests_on()
    {
        var page = await site.GetAsync("/claims?evidence=cited");
        Assert.StartsWith("Ada Example in Two Banks of One River, about November 2020", page.WordsOf(".claim-card .where"), StringComparison.Ordinal);
        Assert.Contains("rests on Ivan Petrov", page.WordsOf(".claim-card .where"), StringComparison.Ordinal);
    }

    private static Source Work(string title, string authors, string? container, string? issued) => new(
        SourceId.Of(title), SourceKind.News, title, authors.Split('|', StringSplitOptions.RemoveEmptyEntries), container, null,
        issued is null ? null : EdtfDate.Parse(issued), null, null, null, null, null, null, title);
}
