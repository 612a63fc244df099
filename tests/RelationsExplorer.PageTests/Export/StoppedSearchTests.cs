using System.Net;
using Microsoft.AspNetCore.TestHost;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.PageTests.Export;

/// <summary>A search that took too long is left out on a page, which says so; a file or an answer for programs without it would be another list.</summary>
public sealed class StoppedSearchTests
{
    [Fact]
    public async Task A_list_whose_search_was_stopped_is_not_sent()
    {
        var folder = Directory.CreateTempSubdirectory("relations-stopped-").FullName;
        var store = Path.Combine(folder, "sample.db");
        Store.Loading.StoreWriter.Write(SampleCorpus.Build(), store);
        await using (var site = Site.Build(store, ["--Serilog:MinimumLevel:Default=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0", "--Serving:SearchMilliseconds=0"], builder => builder.WebHost.UseTestServer()))
        {
            await site.StartAsync(TestContext.Current.CancellationToken);
            using var client = site.GetTestClient();
            foreach (var address in new[] { "/claims.csv", "/events.ics", "/events.atom", "/sources.bib", "/api/v1/claims", "/api/v1/events", "/api/v1/sources" })
            {
                using var response = await client.GetAsync(new Uri(address + "?q=bridge", UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, response.StatusCode));
                Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            }
        }

        Directory.Delete(folder, recursive: true);
    }
}
