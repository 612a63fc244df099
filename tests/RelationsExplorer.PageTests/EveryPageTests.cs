using System.Net;
using AngleSharp.Dom;

namespace RelationsExplorer.PageTests;

/// <summary>What holds for each kind of page.</summary>
public sealed class EveryPageTests(SampleSite site)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "/", "What has been written about Russia and China, sentence by sentence" },
        { "/articles", "Articles" },
        { "/articles?q=bridge&sort=title", "Articles" },
        { "/articles/two-banks-of-one-river", "Two Banks of One River" },
        { "/articles/words-without-notes", "Words without Notes" },
        { "/claims", "Claims" },
        { "/claims?q=bridge&theme=connectivity&stance=convergence", "Claims" },
        { "/claims?q=nowhere-to-be-found", "Claims" },
        { "/claims/" + SampleCorpus.FirstClaim, "The bridge between the two towns was joined in May 2019." },
        { "/themes", "Themes" },
        { "/themes/energy", "Energy and resources" },
        { "/themes/trade-investment", "Trade and investment" },
        { "/actors", "Actors" },
        { "/actors?q=wen", "Actors" },
        { "/actors/russia", "Russia" },
        { "/actors/li-wen", "Li Wen" },
        { "/places", "Places" },
        { "/places/amur", "Amur" },
        { "/places/nowhere", "Nowhere" },
        { "/events", "Events" },
        { "/events?during=2019&lanes=articles&theme=connectivity", "Events" },
        { "/events?during=1969&surely=yes", "Events" },
        { "/events/" + SampleCorpus.Bridge, "Russia and China join the Amur bridge" },
        { "/sources", "Sources" },
        { "/sources?q=gazette&kind=news", "Sources" },
        { "/sources?q=nowhere-to-be-found", "Sources" },
        { "/sources/" + SampleCorpus.Gazette, "The bridge opens at last" },
        { "/compare", "Compare" },
        { "/compare?asof=1900", "Compare" },
        { "/compare?a=two-banks-of-one-river&b=a-bridge-too-late&theme=connectivity", "Transport and connectivity, twice told" },
        { "/discrepancies", "Discrepancies" },
        { "/discrepancies?kind=figure", "Discrepancies" },
        { "/discrepancies/d1", "When the Amur bridge was joined" },
        { "/about", "How it reads, and what it can’t" },
        { "/about/changes", "Changes" },
        { "/about/data", "Data" },
        { "/about/api", "API" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_page_answers_with_its_one_heading(string address, string heading)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(heading, page.Heading);
        Assert.EndsWith("Relations Explorer", page.Document.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_carries_a_script_or_style_of_its_own(string address, string heading)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(heading, page.Heading);
        Assert.DoesNotContain(page.Document.Scripts, script => script.TextContent.Length > 0 && script.Type != "application/ld+json");
        Assert.Empty(page.Document.QuerySelectorAll("style, [style]"));
        Assert.DoesNotContain(page.Document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("[href], [src]"), e => Target(e) is { } to && !to.StartsWith('/') && !to.StartsWith('#') && !to.StartsWith("http", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Markup_means_what_it_says(string address, string heading)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(heading, page.Heading);
        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Document.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.All(page.Document.QuerySelectorAll("[aria-labelledby], [for]"), e => Assert.Contains(e.GetAttribute("aria-labelledby") ?? e.GetAttribute("for")!, ids));
        Assert.Single(page.Document.QuerySelectorAll("main"));
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_link_that_leaves_the_site_gives_nothing_away(string address, string heading)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(heading, page.Heading);
        Assert.All(
            page.Document.QuerySelectorAll("a[href^='http']"),
            a => Assert.Equal("noopener noreferrer", a.GetAttribute("rel")));
    }

    [Fact]
    public async Task On_paper_a_page_says_where_it_was_printed_from()
    {
        var page = await site.GetAsync("/claims?q=bridge&sort=newest");
        Assert.Equal("http://localhost/claims?q=bridge&sort=newest", page.WordsOf(".printed-from"));
    }

    private static string? Target(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("src");
}
