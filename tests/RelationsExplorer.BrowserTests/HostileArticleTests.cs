using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>An article may hold anything. Nothing of it may run, even where the browser would let it.</summary>
public sealed class HostileArticleTests(SeedSite site)
{
    private const string Attack = "window.ran=1";

    private const string Payloads =
        $"<script>{Attack}</script> <img src=x onerror=\"{Attack}\"> <svg onload=\"{Attack}\"></svg> "
        + $"<a href=\"javascript:{Attack}\">press</a> <iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe> "
        + "\"><b onmouseover=window.ran=1>bold</b>";

    private const string Markdown =
        "---\n"
        + "slug: hostile-words\n"
        + $"title: 'Words <script>{Attack}</script>'\n"
        + $"authors: ['Mallory <img src=x onerror={Attack}>']\n"
        + "published: '2020-05'\n"
        + $"url: 'javascript:{Attack}'\n"
        + "---\n\n"
        + $"## A heading <img src=x onerror=\"{Attack}\">\n\n"
        + $"Russia sold harmless apples to China in 2014.[^1] Moscow and Beijing signed [a treaty](javascript:{Attack}) in May 2015. {Payloads}\n\n"
        + $"<div onclick=\"{Attack}\"><script>{Attack}</script>Putin met Xi in Beijing in 2016.</div>\n\n"
        + $"[^1]: Mallory, “Apples {Payloads},” *Orchard <script>{Attack}</script>*, May 2014, [here](javascript:{Attack}) data:text/html,<script>{Attack}</script>\n";

    private const string Html =
        $"<html><head><title>Pears <script>{Attack}</script></title><meta name=\"author\" content='Eve <img src=x onerror=\"{Attack}\">'></head><body>"
        + $"<h1>Pears &lt;script&gt;{Attack}&lt;/script&gt;</h1>"
        + $"<p>China bought harmless pears from Russia in 2017. &lt;img src=x onerror=\"{Attack}\"&gt; {Payloads}</p></body></html>";

    private const string DangerousAttributes =
        "() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
        + ".filter(a => a.name.startsWith('on') || a.name === 'srcdoc'"
        + " || (['href', 'src', 'action', 'data', 'formaction', 'xlink:href'].includes(a.name) && !/^(https?:|[/#])/.test(a.value)))"
        + ".map(a => `${a.name}=${a.value}`)";

    [Fact]
    public async Task Nothing_in_an_article_is_executed()
    {
        var folder = Directory.CreateTempSubdirectory("relations-hostile-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "words.md"), Markdown, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "pears.html"), Html, TestContext.Current.CancellationToken);
            await using var hostile = await RunningSite.StartAsync(folder);
            Assert.Equal(2, hostile.Collection.Articles.Count);
            // The site's policy would stop scripts in the page; it is set aside, so that the page has to be safe by itself.
            await using var visit = await Visit.StartAsync(site.Browser, hostile.Address, new BrowserNewContextOptions { BypassCSP = true });
            foreach (var address in Pages(hostile.Collection))
            {
                Assert.Equal(200, await visit.GoAsync(address));
                Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'ran' in window"), address);
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>(DangerousAttributes));
            }

            await visit.GoAsync("/articles/hostile-words");
            Assert.Contains("harmless apples", await visit.WordsAsync(), StringComparison.Ordinal);
            Assert.Empty(visit.Faults);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Pages(Corpus.Collection hostile) =>
    [
        "/", "/articles", "/claims", "/claims?q=apples", "/actors",
        .. hostile.Articles.Select(a => "/articles/" + a.Slug),
        .. hostile.Claims.Take(12).Select(c => "/claims/" + c.Id),
    ];
}
