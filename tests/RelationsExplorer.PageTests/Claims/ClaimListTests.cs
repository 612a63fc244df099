namespace RelationsExplorer.PageTests.Claims;

/// <summary>The list of claims, narrowed as people type.</summary>
public sealed class ClaimListTests(SampleSite site)
{
    [Theory]
    [InlineData("/claims?during-from=May+2019&during-to=December+2019", "on events from May to December 2019", "May 2019", "December 2019")]
    [InlineData("/claims?during-from=Dec+2019&during-to=May+2019", "on events from May to December 2019", "May 2019", "December 2019")]   // the other way round
    [InlineData("/claims?during-from=2019&during-to=2019", "on events of 2019", "2019", "2019")]
    [InlineData("/claims?during=the+2010s", "on events of the 2010s", "the 2010s", "the 2010s")]
    [InlineData("/claims?during-from=2019", "on events from 2019 on", "2019", null)]
    public async Task A_time_may_be_typed_in_words_and_stands_in_the_boxes_again(string address, string chip, string from, string? to)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(chip, page.WordsOf(".chip"));
        Assert.Equal((from, to ?? ""), (Value("during-from"), Value("during-to") ?? ""));
        Assert.Empty(page.Document.QuerySelectorAll(".set-aside"));

        string? Value(string name) => page.Document.QuerySelector($"input[name={name}]")!.GetAttribute("value");
    }

    [Fact]
    public async Task Claims_are_narrowed_by_when_their_article_was_published()
    {
        var page = await site.GetAsync("/claims?published-from=2021&theme=connectivity");
        Assert.Equal(["A Bridge Too Late?"], page.Document.QuerySelectorAll(".claim-card cite").Select(Page.Words).Distinct());
        Assert.Equal("2021", page.Document.QuerySelector("input[name=published-from]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_end_that_is_no_date_is_named_and_the_other_holds()
    {
        var page = await site.GetAsync("/claims?during-from=sometime&during-to=2019");
        Assert.StartsWith("‘sometime’ is not a date", page.WordsOf(".set-aside p"), StringComparison.Ordinal);
        Assert.Equal("on events no later than 2019", page.WordsOf(".chip"));
    }

    [Fact]
    public async Task Claims_chosen_by_hand_are_a_list_like_any_other()
    {
        var all = (await site.GetAsync("/claims")).Document.QuerySelectorAll(".claim-card .words a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        var page = await site.GetAsync($"/claims?id={all[2]}&id={all[0]}&id=gone&id={all[0]}&sort=published");
        Assert.Equal([all[0], all[2]], page.Document.QuerySelectorAll(".claim-card button.keep").Select(button => button.GetAttribute("value")));
        Assert.Equal("2 claims: of the 3 chosen by hand.", page.WordsOf("#asked > p"));
        Assert.Equal("/claims", page.Document.QuerySelector(".chip")!.GetAttribute("href"));
        Assert.Contains(page.Document.QuerySelectorAll(".take-away a"), a => a.GetAttribute("href") == $"/claims.txt?id={all[2]}&id={all[0]}&id=gone");

        var wrong = await site.GetAsync($"/claims?id=No%20Id&id={all[1]}");
        Assert.StartsWith("‘No Id’ is not the id of anything", wrong.WordsOf(".set-aside p"), StringComparison.Ordinal);
        Assert.Equal("the one chosen by hand", wrong.WordsOf(".chip"));
    }

    [Theory]
    [InlineData("/claims?q=Beijing", "state: China", "/actors/china")]             // by another of its names
    [InlineData("/claims?q=wen", "person: Li Wen", "/actors/li-wen")]
    [InlineData("/claims?q=amur", "place: Amur", "/places/amur")]
    [InlineData("/claims?q=energy", "theme: Energy and resources", "/themes/energy")]
    public async Task A_search_for_a_name_leads_to_the_page_of_its_bearer(string address, string words, string to)
    {
        var page = await site.GetAsync(address);
        Assert.StartsWith(words, page.WordsOf(".named"), StringComparison.Ordinal);
        Assert.Equal(to, page.Document.QuerySelector(".named a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_name_that_only_holds_the_words_amid_others_is_passed_over_and_the_other_lists_are_near()
    {
        var page = await site.GetAsync("/claims?q=mur");
        Assert.Equal(["/events?q=mur", "/sources?q=mur", "/articles?q=mur"], page.Document.QuerySelectorAll(".named a").Select(a => a.GetAttribute("href")));
        Assert.Null((await site.GetAsync("/claims?q=mur&typing=yes")).Document.QuerySelector(".named"));
        Assert.Null((await site.GetAsync("/claims")).Document.QuerySelector(".named"));
    }

    [Fact]
    public async Task Where_nothing_is_found_searches_for_less_are_offered()
    {
        var offered = (await site.GetAsync("/claims?q=bridge+zeppelin&theme=connectivity")).Document.QuerySelectorAll(".near-misses a").ToList();
        Assert.Equal(["/claims?theme=connectivity&q=bridge"], offered.Select(a => a.GetAttribute("href")));
        Assert.StartsWith("Without zeppelin", Page.Words(offered[0]), StringComparison.Ordinal);
        Assert.Empty((await site.GetAsync("/claims?q=bridge")).Document.QuerySelectorAll(".near-misses"));
    }

    [Theory]
    [InlineData("/claims", 1)]
    [InlineData("/claims?q=bridge", 1)]
    [InlineData("/nowhere", 1)] // what is not there
    [InlineData("/actors/russia", 1)]
    public async Task No_page_has_two_boxes_that_search_all_claims(string address, int boxes) =>
        Assert.Equal(boxes, (await site.GetAsync(address)).Document.QuerySelectorAll("form[action='/claims'][role=search]:not(.within)").Length);

    [Theory]
    [InlineData("/claims?q=bridge&theme=connectivity", "Claims: with the words bridge; about Transport and connectivity · Relations Explorer")]
    [InlineData("/events?during=2019", "Events: possibly within 2019 · Relations Explorer")]
    [InlineData("/articles?published-to=2019", "Articles: published no later than 2019 · Relations Explorer")]
    [InlineData("/sources", "Sources · Relations Explorer")]
    public async Task A_tab_says_what_narrows_its_list(string address, string title) => Assert.Equal(title, (await site.GetAsync(address)).Document.Title);
}
