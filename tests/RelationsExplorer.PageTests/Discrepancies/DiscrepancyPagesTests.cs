namespace RelationsExplorer.PageTests.Discrepancies;

public sealed class DiscrepancyPagesTests(SampleSite site)
{
    [Fact]
    public async Task Each_account_stands_beside_the_others_with_the_claims_that_give_it()
    {
        var page = await site.GetAsync("/discrepancies");
        Assert.Equal(["May 2019", "not before December 2019"], page.Document.QuerySelectorAll(".side .says").Select(Page.Words));
        Assert.Equal(2, page.Document.QuerySelectorAll(".side .words a[href^='/claims/']").Length);
        Assert.NotNull(page.Document.QuerySelector("a[href='/discrepancies/d1']"));
    }

    [Theory]
    [InlineData("/discrepancies?kind=date&article=a-bridge-too-late", 1, "1 discrepancy: on when it happened; with A Bridge Too Late?.")]
    [InlineData("/discrepancies?kind=figure", 0, "No discrepancy: on how much.")]
    [InlineData("/discrepancies?theme=connectivity", 1, "1 discrepancy: about Transport and connectivity.")]
    public async Task A_filter_is_said_in_a_sentence_and_holds(string address, int count, string sentence)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(count, page.Document.QuerySelectorAll(".discrepancy").Length);
        Assert.Equal(sentence, page.WordsOf(".asked > p"));
    }

    [Fact]
    public async Task A_value_that_cannot_be_understood_is_named_and_the_rest_is_shown()
    {
        var page = await site.GetAsync("/discrepancies?article=nothing-of-the-kind&kind=mood");
        Assert.Equal(
            ["‘mood’ is not a kind; it was set aside.", "‘nothing-of-the-kind’ is not an article here; it was set aside."],
            page.Document.QuerySelectorAll(".set-aside p").Select(Page.Words));
        Assert.Single(page.Document.QuerySelectorAll(".discrepancy"));
    }
}
