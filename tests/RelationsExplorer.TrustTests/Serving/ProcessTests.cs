using System.Text.Json;
using System.Text.RegularExpressions;

namespace RelationsExplorer.TrustTests.Serving;

/// <summary>The program as a service runs it: how it stops, and what it leaves in its log.</summary>
public sealed partial class ProcessTests : IDisposable
{
    private const int Readers = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("relations-process-").FullName;

    private string File => Path.Combine(_folder, "relations.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Whoever_is_being_answered_when_it_is_asked_to_stop_is_answered_to_the_end()
    {
        using var app = await ServeAsync();
        var address = await AddressAsync(app);
        var (answered, stopping) = (0, false);
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            using var client = Client(address);
            for (var i = 0; ; i++)
            {
                var isLate = Volatile.Read(ref stopping);
                try
                {
                    using var answer = await client.GetAsync(new Uri($"/claims?q=gas&n={reader}-{i}", UriKind.Relative), TestContext.Current.CancellationToken);
                    Assert.Equal(200, (int)answer.StatusCode);
                    Assert.EndsWith("</html>", (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd(), StringComparison.Ordinal);
                    Interlocked.Increment(ref answered);
                }
                // Nobody took the connection, or it was begun when the site was already closing.
                catch (HttpRequestException refused) when (refused.HttpRequestError == HttpRequestError.ConnectionError || isLate)
                {
                    return;
                }
            }
        })).ToList();
        while (Volatile.Read(ref answered) < 5 * Readers && !readers.Exists(reader => reader.IsFaulted)) await Task.Delay(20, TestContext.Current.CancellationToken);
        Volatile.Write(ref stopping, true);
        app.AskToStop();
        await Task.WhenAll(readers);
        Assert.Equal(0, (await app.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task A_line_of_the_log_tells_of_a_request_and_nothing_of_the_reader()
    {
        using var app = await ServeAsync("--log", "json");
        using var client = Client(await AddressAsync(app));
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("User-Agent", "a-telling-browser");
        client.DefaultRequestHeaders.Add("Referer", "https://example.org/a-telling-page");
        foreach (var path in new[] { "/claims?q=secret-search", "/nothing%0Ahere", "/claims?q=secret-search&page=2" })
            (await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        app.AskToStop();
        var (_, said, _) = await app.EndAsync();

        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] == '{').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Properties")).ToList();
        var requests = lines.Where(line => line.TryGetProperty("RequestId", out _) && line.TryGetProperty("Status", out _)).ToList();
        Assert.Equal([("/claims", 200), ("/nothing\nhere", 404), ("/claims", 200)], requests.Select(line => (line.GetProperty("Path").GetString(), line.GetProperty("Status").GetInt32())));
        Assert.All(requests, line => Assert.InRange(line.GetProperty("Milliseconds").GetDouble(), 0.001, 60_000));
        Assert.Equal(requests.Count, requests.DistinctBy(line => line.GetProperty("RequestId").GetString()).Count());
        Assert.All(requests.Where(line => line.GetProperty("Status").GetInt32() == 200), line => Assert.Matches("^[0-9a-f]{12}$", line.GetProperty("Store").GetString()));
        Assert.All(["secret-search", "203.0.113.7", "telling"], word => Assert.DoesNotContain(word, said, StringComparison.Ordinal));
        Assert.DoesNotMatch(RemoteAddress(), said);
    }

    private async Task<AppProcess> ServeAsync(params string[] more)
    {
        SeedStore.CopyTo(File);
        var app = AppProcess.Start(["env", "RateLimits__SearchesPerMinute=0"], ["serve", "--corpus", SeedStore.Articles, "--store", File, "--urls", "http://127.0.0.1:0", .. more]);
        while (!ServedAt().IsMatch(app.Said) && !app.HasEnded) await Task.Delay(50, TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<Uri> AddressAsync(AppProcess app) =>
        ServedAt().Match(app.Said) is { Success: true } said ? new Uri(said.Value) : throw new InvalidOperationException((await app.EndAsync()).Complained);

    // A connection for each request: none is idle when the site stops.
    private static HttpClient Client(Uri address) => new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60), DefaultRequestHeaders = { ConnectionClose = true } };

    [GeneratedRegex(@"(?<=Relations Explorer is at )http://127\.0\.0\.1:\d+", RegexOptions.None, 15_000)]
    private static partial Regex ServedAt();

    [GeneratedRegex(@"Remote(Ip|Address|Port)", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex RemoteAddress();
}
