using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.PageTests.Changes;

/// <summary>A site whose corpus has lost the article ‘a-bridge-too-late’ in a second import.</summary>
public sealed class ChangedSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-changed-").FullName;
    private WebApplication? _site;

    /// <summary>Asks the site.</summary>
    public HttpClient Client => _site!.GetTestClient();

    /// <summary>The article that is gone.</summary>
    public const string Gone = "a-bridge-too-late";

    /// <summary>A claim of it.</summary>
    public string GoneClaim { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var (store, before) = (Path.Combine(_folder, "changed.db"), SampleCorpus.Build());
        GoneClaim = before.Claims.First(claim => claim.Article.Value == Gone).Id.Value;
        StoreWriter.Write(before, store, at: new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero));
        StoreWriter.Write(Without(before), store, at: new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        _site = Site.Build(store, ["--Serilog:MinimumLevel=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0"], builder => builder.WebHost.UseTestServer());
        await _site.StartAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Collection Without(Collection all)
    {
        var claims = all.Claims.Where(claim => claim.Article.Value == Gone).Select(claim => claim.Id).ToHashSet();
        var passages = all.Passages.Where(passage => passage.Article.Value == Gone).Select(passage => passage.Id).ToHashSet();
        return all with
        {
            Articles = [.. all.Articles.Where(article => article.Slug.Value != Gone)],
            Passages = [.. all.Passages.Where(passage => !passages.Contains(passage.Id))],
            Markers = [.. all.Markers.Where(marker => !passages.Contains(marker.Passage))],
            Remarks = [.. all.Remarks.Where(remark => !passages.Contains(remark.Passage))],
            Mentions = [.. all.Mentions.Where(mention => !passages.Contains(mention.Passage))],
            Claims = [.. all.Claims.Where(claim => !claims.Contains(claim.Id))],
            Events = [.. all.Events.Select(happened => happened with { Claims = [.. happened.Claims.Where(id => !claims.Contains(id))] }).Where(happened => happened.Claims.Count > 0)],
            Citations = [.. all.Citations.Where(citation => !claims.Contains(citation.Claim))],
            Discrepancies = [],
        };
    }
}
