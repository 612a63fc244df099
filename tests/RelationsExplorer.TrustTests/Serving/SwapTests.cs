using System.Diagnostics;

namespace RelationsExplorer.TrustTests.Serving;

/// <summary>Imports while readers read. <c>RELATIONS_SOAK=300</c> goes on for five minutes.</summary>
public sealed class SwapTests : IDisposable
{
    private const int Readers = 8;

    private static readonly string[] _addresses = ["/", "/claims", "/claims?q=talks", "/articles", "/articles/one", "/events", "/sources", "/actors", "/themes", "/compare", "/about", "/api/v1/claims", "/claims.csv"];

    private readonly string _folder = Directory.CreateTempSubdirectory("relations-swap-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task No_reader_meets_an_error_or_two_stores_on_one_page()
    {
        var (red, blue) = (Corpus("red"), Corpus("blue"));
        await using var site = await ServedSite.StartOverAsync(red);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(Effort.Of("RELATIONS_SOAK", 4)));
        var (asked, swaps, reds, blues) = (0, 0, 0, 0);
        var started = Stopwatch.GetTimestamp();
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            for (var i = reader; !stop.IsCancellationRequested || Volatile.Read(ref reds) == 0 || Volatile.Read(ref blues) == 0; i++)
            {
                var address = _addresses[i % _addresses.Length];
                // A number of its own keeps most of these from the page cache; the API and downloads refuse names that they do not know.
                var isAsItIs = i % 3 == 0 || address.Contains('?', StringComparison.Ordinal) || address.StartsWith("/api/", StringComparison.Ordinal) || Path.HasExtension(address);
                var (status, text) = await site.GetAsync(isAsItIs ? address : $"{address}?page=1&n={i}");
                Assert.True(status == 200, $"{address}: {status}");
                var (isRed, isBlue) = (text.Contains("reddish", StringComparison.OrdinalIgnoreCase), text.Contains("bluish", StringComparison.OrdinalIgnoreCase));
                Assert.False(isRed && isBlue, $"{address} shows two stores");
                if (isRed) Interlocked.Increment(ref reds);
                if (isBlue) Interlocked.Increment(ref blues);
                Interlocked.Increment(ref asked);
            }
        })).ToList();
        for (; (!stop.IsCancellationRequested || reds == 0 || blues == 0) && !readers.Exists(r => r.IsFaulted); swaps++)
        {
            ServedSite.Write(swaps % 2 == 0 ? blue : red, site.Store);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Effort.Tell($"{asked} requests by {Readers} readers in {seconds:0} s ({asked / seconds:0} a second) over {swaps} imports: none failed, none showed two stores ({reds} of one, {blues} of the other)");
        Assert.True(swaps > 0 && reds > 0 && blues > 0, $"{swaps} imports, {reds} and {blues} pages");
    }

    // Every sentence, name and note of a corpus bears its colour.
    private string Corpus(string colour)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, colour)).FullName;
        var word = colour == "red" ? "reddish" : "bluish";
        for (var article = 0; article < 3; article++)
        {
            var text = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"Russia and China held {word} talks on gas in May {2000 + i}.[^{i}] The {word} bridge was opened in Harbin in {2001 + i}."));
            var notes = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"[^{i}]: Ivan Petrov, “A {word} title {i},” The {word} Gazette, 3 May {2000 + i}."));
            var slug = article == 0 ? "one" : $"{colour}-{article}";
            File.WriteAllText(Path.Combine(folder, $"{slug}.md"), $"---\nslug: {slug}\ntitle: The {word} talks {article}\nauthors: [A {word} Author]\npublished: \"2019\"\n---\n\n{text}\n\n{notes}\n");
        }

        return folder;
    }
}
