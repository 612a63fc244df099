using Microsoft.AspNetCore.TestHost;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.PageTests.Export;

/// <summary>A site over one article in which every field holds what formats give a meaning to.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private const string Attack = "=HYPERLINK(\"x\") </script><script>alert(1)</script> <![CDATA[ ]]> \u0000\u0007\u001b[31m\r\nEND:VEVENT\r\nER  - \r\n\u202e\ud83d } \\end{x} @book{y, \"quoted\", ; 中俄";

    private readonly string _folder = Directory.CreateTempSubdirectory("relations-hostile-").FullName;
    private Microsoft.AspNetCore.Builder.WebApplication? _site;

    public async ValueTask InitializeAsync()
    {
        var source = new Source(
            SourceId.Of("hostile"), SourceKind.News, Attack, [Attack, "Eve and Mallory, Jr."], Attack, null, EdtfDate.Parse("2019-11-30"), null,
            "https://example.org/}{\\\"<>", "10.1/}{", null, null, null, Attack);
        var happening = EventId.Of("hostile");
        var article = new ArticleSketch("hostile-words", Attack, "2020-05-01") { }
            .Paragraph($"{Attack.Replace(" } ", " ) ", StringComparison.Ordinal).Replace("{", "(", StringComparison.Ordinal)}[^1]", c => c with { Events = [happening] })
            .Note("1", source);
        var corpus = new Collection(
            new Vocabulary([new ThemeGroup("economy", "Economy")], [new Theme(new ThemeSlug("energy"), Attack, "economy", Attack, [])],
                [new Actor(new ActorSlug("russia"), Attack, ActorKind.State, [], null, null, null, Attack)], []),
            [article.Article], [.. article.Passages], [.. article.Markers], [], [.. article.Dates], [.. article.Claims],
            [new Event(happening, Attack, EdtfDate.Parse("2019-12-02"), EventType.Agree, EventStatus.Happened, [new ThemeSlug("energy")], [new ActorSlug("russia")], [], [article.Claims[0].Id], [])],
            [source], [.. article.Citations], []);
        var store = Path.Combine(_folder, "hostile.db");
        Store.Loading.StoreWriter.Write(corpus, store);
        _site = Site.Build(store, ["--Serilog:MinimumLevel:Default=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0"], builder => builder.WebHost.UseTestServer());
        await _site.StartAsync();
    }

    /// <summary>What is answered.</summary>
    public async Task<string> TextAsync(string address)
    {
        using var client = _site!.GetTestClient();
        return await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
