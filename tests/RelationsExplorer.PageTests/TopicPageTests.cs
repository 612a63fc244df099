namespace RelationsExplorer.PageTests;

/// <summary>The pages of themes, actors and places, and the lists that lead to them.</summary>
public sealed class TopicPageTests(SampleSite site)
{
    [Fact]
    public async Task How_a_theme_is_spoken_of_is_counted_by_year_of_publication()
    {
        var page = await site.GetAsync("/themes/connectivity");
        var years = page.Document.QuerySelectorAll(".by-year a").ToList();
        Assert.Equal(["/claims?theme=connectivity&published=2020", "/claims?theme=connectivity&published=2021"], years.Select(a => a.GetAttribute("href")));
        Assert.Equal("2020, 1 claim: 1 drawing together", years[0].GetAttribute("aria-label"));
        Assert.Equal(1, (await site.GetAsync(years[1].GetAttribute("href")!)).Document.QuerySelectorAll(".claim-card").Length);
    }

    [Fact]
    public async Task Where_all_articles_are_of_one_year_nothing_is_counted_by_year() =>
        Assert.Null((await site.GetAsync("/themes/trade-investment")).Document.QuerySelector(".by-year"));

    [Fact]
    public async Task What_somebody_says_is_one_step_from_their_page()
    {
        var link = (await site.GetAsync("/actors/li-wen")).Document.QuerySelector(".page-head a.button")!;
        Assert.Equal(("What they say: 1 claim", "/claims?speaker=li-wen"), (Page.Words(link), link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_claims_of_an_actor_can_be_searched_from_its_page()
    {
        var form = (await site.GetAsync("/actors/russia")).Document.QuerySelector("form.within")!;
        Assert.Equal("/claims", form.GetAttribute("action"));
        Assert.Equal("russia", form.QuerySelector("input[name=actor]")!.GetAttribute("value"));
        Assert.NotNull(form.QuerySelector("input[name=q]"));
    }

    [Theory]
    [InlineData("/actors?q=wen+li", "Li Wen")] // words in any order
    [InlineData("/actors?q=russ", "Russia")] // a beginning
    [InlineData("/places?q=AMUR", "Amur")]
    public async Task Actors_and_places_are_found_by_the_words_of_their_names(string address, string name) =>
        Assert.Equal([name], (await site.GetAsync(address)).Document.QuerySelectorAll(".name-list a span:first-child").Select(Page.Words));

    [Fact]
    public async Task Whoever_is_found_by_another_name_says_so() =>
        Assert.Equal("China, as “Beijing”", (await site.GetAsync("/actors?q=beij")).WordsOf(".name-list a span"));

    [Fact]
    public async Task Somebody_is_spoken_of_as_they() =>
        Assert.Contains("No claim speaks of them.", (await site.GetAsync("/actors/li-wen")).WordsOf("main"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/actors/russia", "/claims.atom?actor=russia")]
    [InlineData("/themes/connectivity", "/claims.bib?theme=connectivity")]
    public async Task The_claims_on_somebody_can_be_taken_along_or_followed(string address, string form) =>
        Assert.Contains(form, (await site.GetAsync(address)).Document.QuerySelectorAll(".take-away a").Select(a => a.GetAttribute("href")));

    [Fact]
    public async Task A_name_that_nobody_bears_is_said_to_be_nobodys() =>
        Assert.Contains("Nobody here is called “nobody”.", (await site.GetAsync("/actors?q=nobody")).WordsOf(".empty"), StringComparison.Ordinal);
}
