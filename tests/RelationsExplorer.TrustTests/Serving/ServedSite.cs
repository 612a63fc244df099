using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Web.Commands;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.TrustTests.Serving;

/// <summary>The real site on a free port of this machine, over a store of some articles.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly string _folder;

    private ServedSite(WebApplication site, string folder)
    {
        (_site, _folder) = (site, folder);
        Address = new Uri(site.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.All }) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Where the site is.</summary>
    public Uri Address { get; }

    /// <summary>Asks the site.</summary>
    public HttpClient Client { get; }

    /// <summary>The store file.</summary>
    public string Store => Path.Combine(_folder, "relations.db");

    /// <summary>Serves the articles that come with the app; searches are not limited unless a setting says so.</summary>
    public static Task<ServedSite> StartAsync(params string[] settings) => ServeAsync(SeedStore.CopyTo, settings);

    /// <summary>Imports a file and serves it.</summary>
    public static Task<ServedSite> StartOverAsync(string article) => ServeAsync(store => Write(article, store), []);

    /// <summary>Imports articles into a store.</summary>
    public static string Write(string articles, string store) =>
        StoreWriter.Write(CorpusReading.Read(CorpusFolder.Read([articles]), new Terminal(), CancellationToken.None).Collection, store).Version;

    /// <summary>The status and words of an answer.</summary>
    public async Task<(int Status, string Text)> GetAsync([StringSyntax(StringSyntaxAttribute.Uri)] string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<ServedSite> ServeAsync(Action<string> write, string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("relations-served-").FullName;
        write(Path.Combine(folder, "relations.db"));
        var site = Site.Build(Path.Combine(folder, "relations.db"), ["--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0", .. settings]);
        await site.StartAsync();
        return new ServedSite(site, folder);
    }
}
