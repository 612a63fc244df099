using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>From what is said to what it rests on, and back.</summary>
public sealed class SourceTests(SeedSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_claim_to_its_source_is_one_click_and_so_is_the_way_back(bool scripts)
    {
        // A source on which few claims rest, so that all of them stand on its first page.
        var cited = site.Collection.Citations.GroupBy(c => c.Source).MinBy(of => of.Count())!.First();
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await visit.GoAsync("/claims/" + cited.Claim);
        await visit.Page.Locator($"main a.source-line[href='/sources/{cited.Source}']").First.ClickAsync();
        await visit.ArriveAsync("**/sources/" + cited.Source);
        await visit.Page.Locator($"main a[href='/claims/{cited.Claim}']").First.ClickAsync();
        await visit.ArriveAsync("**/claims/" + cited.Claim);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_claim_in_the_list_leads_to_its_source()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/claims?evidence=cited");
        await visit.Page.Locator(".claim-card a[href^='/sources/']").First.ClickAsync();
        await visit.ArriveAsync("**/sources/*");
        await visit.Page.GoBackAsync();
        Assert.Equal("/claims?evidence=cited", visit.Path);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_note_leads_to_its_source_and_the_source_back_into_the_text()
    {
        await using var visit = await site.VisitAsync();
        var slug = site.MostNoted;
        await visit.GoAsync("/articles/" + slug);
        await visit.Page.Locator(".sidenote .to a[href^='/sources/']").First.ClickAsync();
        await visit.ArriveAsync("**/sources/*");
        await visit.Page.Locator($"main .claim-card a[href^='/articles/{slug}#']").First.ClickAsync();
        await visit.ArriveAsync($"**/articles/{slug}#*");
        await Assertions.Expect(visit.Page.Locator(".claim:target")).ToBeInViewportAsync();
        Assert.Empty(visit.Faults);
    }
}
