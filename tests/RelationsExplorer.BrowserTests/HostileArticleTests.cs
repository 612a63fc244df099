using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>An article may hold anything. Nothing of it may run, even where the browser would let it.</summary>
public sealed class HostileArticleTests(SeedSite site) : IAsyncLifetime
{
    private const int MostOfAKind = 12;

    // Whatever of an article could act in a page: handlers, addresses that run, elements that the site itself never writes.
    private const string Live =
        "() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => [e, a]))"
        + ".filter(([e, a]) => a.name.startsWith('on') || ['srcdoc', 'style', 'ping', 'formaction', 'autofocus', 'http-equiv'].includes(a.name)"
        + " || (['href', 'src', 'action', 'data', 'xlink:href'].includes(a.name) && !/^(https?:|[/#])/.test(a.value)))"
        + ".map(([e, a]) => `${e.tagName} ${a.name}=${a.value}`)"
        + ".concat([...document.querySelectorAll('iframe,frame,object,embed,applet,base,style,image,math,marquee,foreignObject,animate,set,dialog,portal,"
        + "script:not([src]):not([type=\"application/ld+json\"]),script[src]:not([src^=\"/js/\"]),a[href*=\"://\"]:not([rel~=noopener][rel~=noreferrer])')].map(e => e.outerHTML.slice(0, 200)))";

    private const string TurningLetters = "() => /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.documentElement.outerHTML)";

    private readonly string _folder = Directory.CreateTempSubdirectory("relations-hostile-").FullName;
    private RunningSite _hostile = null!;

    public async ValueTask InitializeAsync()
    {
        HostileCorpus.Write(_folder);
        _hostile = await RunningSite.StartAsync(_folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _hostile.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Nothing_in_an_article_is_executed()
    {
        Assert.True(HostileCorpus.Payloads.Count >= 100);
        Assert.Equal(3 + ((HostileCorpus.Payloads.Count + 3) / 4), _hostile.Collection.Articles.Count);
        // The site's policy would stop scripts in the page; it is set aside, so that the page has to be safe by itself.
        await using var visit = await Visit.StartAsync(site.Browser, _hostile.Address, new BrowserNewContextOptions { BypassCSP = true });
        foreach (var address in Pages())
        {
            Assert.Equal((address, 200), (address, await visit.GoAsync(address)));
            Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'ran' in window"), address);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Live));
            Assert.False(await visit.Page.EvaluateAsync<bool>(TurningLetters), address);
        }

        await visit.GoAsync("/articles/apples");
        Assert.Contains("harmless fruit", await visit.WordsAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Nothing_in_an_article_leaves_its_place_in_a_feed_or_in_what_a_page_tells_machines()
    {
        using var client = new HttpClient { BaseAddress = _hostile.Address };
        foreach (var list in new[] { "articles", "claims", "events", "sources" })
        {
            var feed = XDocument.Parse(await client.GetStringAsync(new Uri($"/{list}.atom", UriKind.Relative), TestContext.Current.CancellationToken));
            Assert.NotEmpty(feed.Descendants(Atom + "entry"));
            Assert.All(feed.Descendants(), element => Assert.Equal(Atom, element.Name.Namespace));
            Assert.All(feed.Descendants(Atom + "link"), link => Assert.StartsWith("http", link.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.DoesNotContain(feed.Descendants().Attributes("type"), type => type.Value is "html" or "xhtml");
        }

        await using var visit = await Visit.StartAsync(site.Browser, _hostile.Address);
        foreach (var address in Pages().Where(address => address.Count(c => c == '/') > 1))
        {
            await visit.GoAsync(address);
            foreach (var block in await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(s => s.textContent)"))
                using (JsonDocument.Parse(block)) { }
        }
    }

    private static XNamespace Atom { get; } = "http://www.w3.org/2005/Atom";

    private IEnumerable<string> Pages() =>
    [
        "/", "/articles", "/themes", "/themes/trade-investment", "/actors", "/actors/russia", "/places", "/compare", "/discrepancies", "/about", "/about/changes", "/about/data", "/about/api",
        .. ListPages("/claims", _hostile.Collection.Claims.Count), .. ListPages("/events", _hostile.Collection.Events.Count), .. ListPages("/sources", _hostile.Collection.Sources.Count),
        "/claims?q=harmless", "/claims?q=%3Cscript%3E", "/events?q=%22%3E%3Cimg%20src=x%20onerror=window.ran=1%3E&lanes=articles", "/claims?theme=%3Cscript%3Ewindow.ran=1%3C/script%3E&page=%22%3E",
        .. _hostile.Collection.Articles.OrderBy(article => article.File.StartsWith("cherries", StringComparison.Ordinal)).Take(3 + MostOfAKind).Select(article => $"/articles/{article.Slug}"),
        .. Spread(_hostile.Collection.Claims).Select(claim => $"/claims/{claim.Id}"),
        .. Spread(_hostile.Collection.Events).Select(happening => $"/events/{happening.Id}"),
        .. Spread(_hostile.Collection.Sources).Select(source => $"/sources/{source.Id}"),
        .. _hostile.Collection.Vocabulary.Actors.Where(actor => actor.Name.Contains("Mallory", StringComparison.Ordinal)).Take(MostOfAKind).Select(actor => $"/actors/{actor.Slug}"),
    ];

    private static IEnumerable<string> ListPages(string path, int count) => Enumerable.Range(1, Math.Min(MostOfAKind, Math.Max(1, count / 50))).Select(page => $"{path}?page={page}");

    private static IEnumerable<T> Spread<T>(IReadOnlyList<T> all) => all.Where((_, i) => i % Math.Max(1, all.Count / MostOfAKind) == 0).Take(MostOfAKind);
}
