namespace RelationsExplorer.PageTests.Pages.Shared;

public sealed class ClaimWordsTests(SampleSite site)
{
    [Fact]
    public async Task A_claim_stands_in_a_list_within_the_rest_of_its_sentence()
    {
        var page = await site.GetAsync("/claims?q=roads");
        var words = Assert.Single(page.Document.QuerySelectorAll(".claim-card .words"));
        Assert.Equal("The Amur bridge was not joined before the end of 2019, says Li Wen, and trade had by then found other roads.", words.TextContent);
        Assert.Equal("and trade had by then found other roads.", Assert.Single(words.QuerySelectorAll("a[href^='/claims/']")).TextContent);
        Assert.Equal("roads", Assert.Single(words.QuerySelectorAll("mark")).TextContent);
    }

    [Fact]
    public async Task A_claim_that_is_a_whole_sentence_stands_alone()
    {
        var page = await site.GetAsync("/claims?q=lorries");
        Assert.Empty(Assert.Single(page.Document.QuerySelectorAll(".claim-card .words")).QuerySelectorAll(".rest"));
    }
}
