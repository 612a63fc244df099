using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>Narrowing the list of claims, as a reader does it.</summary>
public sealed class FilterTests(SeedSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Theme_and_time_narrow_the_claims_live_in_the_address_and_can_be_taken_away(bool scripts)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        var page = visit.Page;
        await visit.GoAsync("/claims");
        var all = await visit.FoundAsync();
        Assert.Equal(site.Collection.Claims.Count, all);

        await page.Locator("#facets a[href*='theme=energy']").ClickAsync();
        await visit.ArriveAsync("**/claims?theme=energy");
        var onEnergy = await visit.FoundAsync();
        Assert.InRange(onEnergy, 1, all - 1);

        await page.GetByLabel("First year").FillAsync("2013");
        await page.GetByLabel("Last year").FillAsync("2015");
        await page.Locator(".span-of-time button").ClickAsync();
        await visit.ArriveAsync("**/claims?*2013*");
        Assert.Contains("theme=energy", visit.Path, StringComparison.Ordinal);
        var within = await visit.FoundAsync();
        Assert.InRange(within, 1, onEnergy - 1);

        await page.ReloadAsync();
        Assert.Equal(within, await visit.FoundAsync());

        await page.Locator(".chips .chip").Filter(new() { HasText = "Energy" }).ClickAsync();
        await visit.ArriveAsync(new Regex("^(?!.*theme=)", RegexOptions.None, TimeSpan.FromSeconds(15)));
        Assert.Contains("2013", visit.Path, StringComparison.Ordinal);
        Assert.InRange(await visit.FoundAsync(), within, all);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_theme_is_left_out_with_the_keyboard_and_taken_in_again(bool scripts)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await visit.GoAsync("/claims");
        var all = await visit.FoundAsync();
        await visit.Page.Locator("#facets a[href='/claims?theme=energy']").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/claims?theme-not=energy");
        Assert.InRange(await visit.FoundAsync(), 1, all - 1);

        await visit.Page.Locator(".chips .chip").Filter(new() { HasText = "not about Energy" }).ClickAsync();
        await visit.ArriveAsync("**/claims");
        Assert.Equal(all, await visit.FoundAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Typing_in_the_search_box_finds_without_another_page()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/claims");
        await visit.Page.EvaluateAsync("() => { window.still = true; }");
        await visit.Page.Locator("main input[type=search]").PressSequentiallyAsync("pipeline");
        await Assertions.Expect(visit.Page.Locator("#asked .chip").First).ToContainTextAsync("pipeline");
        Assert.Contains("q=pipeline", visit.Path, StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.still === true"));
        Assert.InRange(await visit.FoundAsync(), 1, site.Collection.Claims.Count - 1);
        Assert.Empty(visit.Faults);
    }
}
