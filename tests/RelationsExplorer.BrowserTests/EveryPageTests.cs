using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>What a reader meets on every page.</summary>
public sealed class EveryPageTests(SeedSite site)
{
    // A screen on a desk, a tablet, a phone, and the narrowest that WCAG 2.2 asks for (1.4.10, reflow).
    private static readonly int[] _widths = [1280, 768, 390, 320];

    // What the margins of A4 leave, in CSS pixels.
    private const int PaperWidth = 673;

    private const string CutOff = "() => [...document.querySelectorAll('main, main :not(.unseen)')].filter(e => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible').map(e => e.outerHTML.slice(0, 100))";

    public static TheoryData<string> Kinds => Addresses.EachKind;

    public static TheoryData<string> Articles => Addresses.Articles;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_opens_wide_and_narrow_without_fault(string address) => await OpenAsync(site.Real(address));

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Each_article_opens_wide_and_narrow_without_fault(string slug) => await OpenAsync("/articles/" + slug);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_says_the_same_without_scripts(string address)
    {
        await using var with = await site.VisitAsync();
        await using var without = await site.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await with.GoAsync(site.Real(address));
        await without.GoAsync(site.Real(address));
        Assert.NotEmpty(await without.WordsAsync());
        Assert.Equal(await with.WordsAsync(), await without.WordsAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_cut_off_on_paper(string address)
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = PaperWidth, Height = 1000 } });
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.GoAsync(site.Real(address));
        Assert.Equal(0, await HiddenToTheRightAsync(visit));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(CutOff));
    }

    [Fact]
    public async Task The_menu_leads_to_every_section()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/");
        var sections = await visit.Page.Locator("nav.menu a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.Equal(Web.Pages.Shared.Navigation.Sections.Select(s => s.Address), sections);
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/claims")]
    [InlineData("/events")]
    [InlineData("/compare")]
    public async Task All_five_articles_are_there(string address)
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(address);
        var words = Visit.OneLine((await visit.Page.Locator("main").TextContentAsync())!);
        Assert.Equal(5, site.Collection.Articles.Count);
        Assert.All(site.Collection.Articles, article => Assert.Contains(article.Title, words, StringComparison.Ordinal));
    }

    private async Task OpenAsync(string address)
    {
        await using var visit = await site.VisitAsync();
        var status = await visit.GoAsync(address);
        var isLost = address == "/nothing-here";
        Assert.Equal(isLost ? 404 : 200, status);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        foreach (var width in _widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 844);
            Assert.Equal((width, 0), (width, await HiddenToTheRightAsync(visit)));
        }

        // The browser itself writes a line for a page that answers 404.
        Assert.DoesNotContain(visit.Faults, fault => !(isLost && fault.Contains("404", StringComparison.Ordinal)));
    }

    private static async Task<int> HiddenToTheRightAsync(Visit visit) =>
        await visit.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
}
