namespace RelationsExplorer.BrowserTests;

/// <summary>Without a mouse.</summary>
public sealed class KeyboardTests(SeedSite site)
{
    private const string FocusedId = "() => document.activeElement.id";

    [Theory]
    [InlineData("/articles/sino-russian-nexus", "seek")]
    [InlineData("/claims", "q")]
    public async Task A_slash_goes_to_the_search_box(string address, string box)
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(address);
        await visit.Page.Keyboard.PressAsync("/");
        Assert.Equal(box, await visit.Page.EvaluateAsync<string>(FocusedId));
        await visit.Page.Keyboard.TypeAsync("1/2");
        Assert.Equal("1/2", await visit.Page.Locator("#" + box).InputValueAsync());
    }

    [Fact]
    public async Task The_first_stop_of_the_tab_key_skips_to_the_content()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/claims");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().top >= 0"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }
}
