using System.Net;
using System.Text.RegularExpressions;

namespace RelationsExplorer.TrustTests.Serving;

/// <summary>A site that watches its files, as a person runs it while writing.</summary>
public sealed partial class WatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-watch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_changed_file_is_read_again_without_a_failed_request_and_a_failed_import_leaves_the_old_store()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(_folder, "corpus")).FullName;
        Write("talks", "Russia and China held talks in May 2014.");
        using var app = AppProcess.Start([], "serve", "--watch", "--corpus", corpus, "--store", Path.Combine(_folder, "relations.db"), "--urls", "http://127.0.0.1:0");
        await SaidAsync("Watching ");
        using var client = new HttpClient { BaseAddress = new Uri(Address().Match(app.Said).Value) };
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/articles/trade"));

        Write("trade", "Trade grew in 2015.");
        // Asked without a pause until it is there: every answer is either the old store's or the new one's.
        var asked = 0;
        while (await StatusAsync("/articles/trade") is var status && status != HttpStatusCode.OK)
        {
            Assert.Equal(HttpStatusCode.NotFound, status);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync("/articles/talks"));
            Assert.True(++asked < 20_000, "The new article never came.");
        }

        foreach (var file in Directory.EnumerateFiles(corpus)) File.Delete(file);
        await SaidAsync("Serving the store as it was before.");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/articles/trade"));

        Write("trade", "Trade fell in 2016.");
        while (await StatusAsync("/articles/talks") != HttpStatusCode.Gone) await Task.Delay(50, TestContext.Current.CancellationToken);
        app.AskToStop();
        var (code, _, complained) = await app.EndAsync();
        Assert.Equal(0, code);
        Assert.Contains("error: No article could be read; the store is left as it was.", complained, StringComparison.Ordinal);

        void Write(string slug, string words) => File.WriteAllText(Path.Combine(corpus, slug + ".md"), $"---\nslug: {slug}\ntitle: On {slug}\npublished: \"2019\"\n---\n\n{words}\n");

        async Task SaidAsync(string words)
        {
            while (!app.HasSaid(words))
            {
                Assert.False(app.HasEnded, app.Said);
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        async Task<HttpStatusCode> StatusAsync(string path)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Address();
}
