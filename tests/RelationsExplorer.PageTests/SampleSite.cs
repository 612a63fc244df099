using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using RelationsExplorer.Web.Serving;

[assembly: AssemblyFixture(typeof(RelationsExplorer.PageTests.SampleSite))]

namespace RelationsExplorer.PageTests;

/// <summary>The real site over a fresh store of the <see cref="SampleCorpus"/>, in this process and without a port.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-pages-").FullName;
    private WebApplication? _site;

    /// <summary>Asks the site.</summary>
    public HttpClient Client => _site!.GetTestClient();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var store = Path.Combine(_folder, "sample.db");
        Store.Loading.StoreWriter.Write(SampleCorpus.Build(), store, at: new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero));
        _site = Site.Build(store, ["--Serilog:MinimumLevel:Default=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0"], builder => builder.WebHost.UseTestServer());
        await _site.StartAsync();
    }

    /// <summary>A page as a browser would read it.</summary>
    public async Task<Page> GetAsync(string address)
    {
        using var client = Client;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return new Page(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
