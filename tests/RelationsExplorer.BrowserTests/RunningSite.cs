using Microsoft.AspNetCore.Builder;
using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Web.Commands;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.BrowserTests;

/// <summary>The real site on a free port of this machine, over a fresh store of the articles in a folder.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _site;

    private RunningSite(string folder, Collection collection, WebApplication site)
    {
        (_folder, Collection, _site) = (folder, collection, site);
        Address = new Uri(site.Urls.Single());
    }

    /// <summary>What was read from the articles.</summary>
    public Collection Collection { get; }

    /// <summary>Where the site is.</summary>
    public Uri Address { get; }

    /// <summary>Imports the articles of a folder and serves them.</summary>
    public static async Task<RunningSite> StartAsync(string articles)
    {
        var folder = Directory.CreateTempSubdirectory("relations-browser-").FullName;
        var read = CorpusReading.Read(CorpusFolder.Read([articles]), new Terminal(), CancellationToken.None);
        var store = Path.Combine(folder, "relations.db");
        StoreWriter.Write(read.Collection, store, at: new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero));
        var site = Site.Build(store, ["--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0"]);
        await site.StartAsync();
        return new RunningSite(folder, read.Collection, site);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
