using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>What readers come for, from the first page on.</summary>
public sealed class JourneyTests(SeedSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_theme_narrowed_by_date_leads_to_a_claim_its_source_and_back(bool scripts)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        var page = visit.Page;
        await visit.GoAsync("/");
        await page.Locator("main a[href='/themes/energy']").First.ClickAsync();
        await visit.ArriveAsync("**/themes/energy");
        await page.Locator("main a[href^='/claims?theme=energy']").First.ClickAsync();
        await visit.ArriveAsync("**/claims?theme=energy*");
        var all = await visit.FoundAsync();
        await visit.GoAsync(visit.Path + "&during=2010/2020&evidence=cited");
        Assert.InRange(await visit.FoundAsync(), 1, all - 1);
        await page.Locator(".claim-card a[href^='/claims/']").First.ClickAsync();
        await visit.ArriveAsync("**/claims/*");
        var claim = visit.Path;
        await page.Locator("main a.source-line[href^='/sources/']").First.ClickAsync();
        await visit.ArriveAsync("**/sources/*");
        await page.GoBackAsync();
        Assert.Equal(claim, visit.Path);
        await page.GoBackAsync();
        Assert.Contains("during=2010", visit.Path, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task An_event_is_followed_through_three_articles_that_tell_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("relations-journey-").FullName;
        string[] tellings =
        [
            "On 10 June 2022 Russia and China opened a road bridge over the Amur between Blagoveshchensk and Heihe.",
            "Russia and China opened the bridge between Blagoveshchensk and Heihe on 10 June 2022.",
            "The bridge from Blagoveshchensk to Heihe was opened by Russia and China on 10 June 2022.",
        ];
        for (var i = 0; i < tellings.Length; i++) File.WriteAllText(Path.Combine(folder, $"telling-{i}.md"), $"---\nslug: telling-{i}\ntitle: \"Telling {i}\"\npublished: \"2023\"\n---\n\n{tellings[i]}\n");
        await using (var telling = await RunningSite.StartAsync(folder))
        {
            var told = Assert.Single(telling.Collection.Events);
            await using var visit = await Visit.StartAsync(site.Browser, telling.Address);
            for (var i = 0; i < tellings.Length; i++)
            {
                await visit.GoAsync($"/events/{told.Id}");
                await visit.Page.Locator($"main a[href^='/articles/telling-{i}#']").First.ClickAsync();
                await visit.ArriveAsync($"**/articles/telling-{i}#*");
                await Assertions.Expect(visit.Page.Locator(".claim:target")).ToBeInViewportAsync();
                await visit.Page.Locator($".claim:target a[href='/events/{told.Id}']").First.ClickAsync();
                await visit.ArriveAsync($"**/events/{told.Id}");
            }

            Assert.Empty(visit.Faults);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task On_a_phone_the_menu_leads_to_the_articles_and_the_contents_into_one()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        await visit.GoAsync("/");
        // Clicks, not taps: on a busy machine the finger stays down long enough for a long press, which follows no link.
        await visit.Page.GetByText("Menu", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await visit.Page.Locator("nav.menu a[href='/articles']").ClickAsync();
        await visit.ArriveAsync("**/articles");
        await visit.Page.Locator($"main a[href='/articles/{site.MostNoted}']").First.ClickAsync();
        await visit.ArriveAsync("**/articles/" + site.MostNoted);
        await visit.Page.Locator(".contents summary").ClickAsync();
        var section = visit.Page.Locator(".contents a[href^='#']").Nth(2);
        var target = (await section.GetAttributeAsync("href"))!;
        await section.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(target)).ToBeInViewportAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task By_keyboard_alone_a_reader_comes_from_the_first_page_to_a_source()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/");
        foreach (var start in new[] { "/themes/", "/claims?", "/claims/", "/sources/" })
        {
            await TabToAsync(visit, start);
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.ArriveAsync($"**{start}**");
            // The search narrows to claims with a source, so that the first has one to go on to.
            if (start == "/claims?") await visit.GoAsync(visit.Path + "&evidence=cited");
        }

        Assert.StartsWith("/sources/", visit.Path, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    // Wherever the tab key stops, the reader can see it.
    private static async Task TabToAsync(Visit visit, string start)
    {
        for (var i = 0; i < 200; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focused = await visit.Page.EvaluateAsync<string?>("() => document.querySelector('main').contains(document.activeElement) ? document.activeElement.getAttribute('href') : null");
            if (focused?.StartsWith(start, StringComparison.Ordinal) != true) continue;
            Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
            return;
        }

        Assert.Fail($"The tab key comes to no link that begins with {start}.");
    }
}
