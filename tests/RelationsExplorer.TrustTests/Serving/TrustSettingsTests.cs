using System.Net;

namespace RelationsExplorer.TrustTests.Serving;

/// <summary>What an operator sets: names, proxies, limits, metrics.</summary>
public sealed class TrustSettingsTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]      // a page elsewhere whose name leads here
    [InlineData("corpus.example", HttpStatusCode.OK)]            // as AllowedHosts has it
    public async Task Only_names_of_its_own_are_answered(string host, HttpStatusCode status)
    {
        await using var site = await ServedSite.StartAsync("--AllowedHosts=corpus.example");
        using var answer = await AskAsync(site, "/about", ("Host", host));
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(answer.Headers.GetValues("Content-Security-Policy"));
    }

    [Theory]
    [InlineData(null, false)]               // nobody's word is believed
    [InlineData("10.0.0.0/8", false)]       // nor that of a stranger
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8;10.1.2.3", true)]
    public async Task Forwarded_headers_count_only_from_proxies_that_are_named(string? proxies, bool secure)
    {
        await using var site = await ServedSite.StartAsync(["--AllowedHosts=corpus.example", .. proxies is null ? Array.Empty<string>() : ["--Proxies=" + proxies]]);
        using var answer = await AskAsync(site, "/about", ("Host", "corpus.example"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(secure, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/claims?q=gas")]
    [InlineData("/api/v1/claims")]
    [InlineData("/claims.csv")]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_again(string address)
    {
        await using var site = await ServedSite.StartAsync("--RateLimits:SearchesPerMinute=3", "--RateLimits:DownloadsPerMinute=3", "--Serving:CacheMegabytes=0");
        var codes = new List<int>();
        for (var i = 0; i < 5; i++) codes.Add((await site.GetAsync(address)).Status);
        Assert.Equal([200, 200, 200, 429, 429], codes);
        using var answer = await AskAsync(site, address);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.NotEmpty(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(200, (await site.GetAsync("/articles")).Status);
    }

    [Fact]
    public async Task Metrics_stand_on_a_port_of_their_own()
    {
        var port = FreePort();
        await using var site = await ServedSite.StartAsync($"--Metrics:Url=http://127.0.0.1:{port}");
        Assert.Equal(200, (await site.GetAsync("/articles/sino-russian-nexus")).Status);
        Assert.Equal(404, (await site.GetAsync("/metrics")).Status);
        using var operatorsClient = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var text = await operatorsClient.GetStringAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Matches("(?m)^http_server_request_duration_seconds_bucket\\{.*http_route=\"articles/\\{slug\\}\".*le=\"\\+Inf\"\\} [1-9]", text.Replace("Articles/", "articles/", StringComparison.Ordinal));
        Assert.Matches("(?m)^relations_store_articles 5$", text);
        Assert.Matches("(?m)^relations_store_version\\{version=\"[0-9a-f]+\"\\} 1$", text);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^(# (HELP|TYPE) \\S+ .+|[a-z_0-9]+(\\{.*\\})? -?[0-9.E+-]+|\\S+ NaN)$", line));
        using var page = await operatorsClient.GetAsync(new Uri("/articles", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(ServedSite site, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
