namespace RelationsExplorer.PageTests.Compare;

public sealed class ComparePageTests(SampleSite site)
{
    [Fact]
    public async Task A_cell_says_how_many_claims_in_which_stance_and_leads_to_them()
    {
        var page = await site.GetAsync("/compare");
        var cell = page.Document.QuerySelector("a[href='/claims?article=two-banks-of-one-river&theme=connectivity']")!;
        Assert.Equal("Transport and connectivity, 1 claim: 1 drawing together", cell.GetAttribute("aria-label"));
        Assert.Equal(3, page.Document.QuerySelectorAll(".matrix th[scope=col]").Length);
    }

    [Theory]
    [InlineData("/compare?asof=2019", "All 1 article published by 2019, by theme.", 1)]
    [InlineData("/compare?article=a-bridge-too-late", "1 chosen article, by theme.", 1)]
    [InlineData("/compare?asof=1900", "No article published by 1900.", 0)]
    public async Task Only_what_was_asked_for_is_compared(string address, string sentence, int columns)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(sentence, page.WordsOf(".asked > p"));
        Assert.Equal(columns, page.Document.QuerySelectorAll(".matrix th[scope=col]").Length);
    }

    [Fact]
    public async Task Two_articles_stand_side_by_side_on_one_theme()
    {
        var page = await site.GetAsync("/compare?a=a-bridge-too-late&b=two-banks-of-one-river&theme=connectivity");
        Assert.Equal(["Two Banks of One River", "A Bridge Too Late?"], page.Document.QuerySelectorAll(".pair h2").Select(Page.Words));
        Assert.Equal(2, page.Document.QuerySelectorAll(".pair .claim-card").Length);
    }

    [Fact]
    public async Task A_theme_that_is_none_is_named_and_another_is_shown()
    {
        var page = await site.GetAsync("/compare?a=a-bridge-too-late&b=two-banks-of-one-river&theme=sideways");
        Assert.Equal("‘sideways’ is not a theme here; Transport and connectivity is shown.", page.WordsOf(".set-aside"));
    }
}
