using System.Collections.Concurrent;
using System.Diagnostics;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>Readers who ask one page after another, each as soon as the one before has come.</summary>
internal static class Readers
{
    /// <summary>How many read at once.</summary>
    public const int Count = 8;

    /// <summary>Lets them read for a while and says how long they waited.</summary>
    public static async Task<Waits> ReadAsync(Uri site, PageKind kind, TimeSpan time)
    {
        using var client = Client(site);
        var waits = new ConcurrentBag<double>();
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Run(async () =>
        {
            do
            {
                var address = kind.Addresses[(int)((uint)Interlocked.Increment(ref next) % kind.Addresses.Count)];
                var asked = Stopwatch.GetTimestamp();
                using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
                response.EnsureSuccessStatusCode();
                await response.Content.CopyToAsync(Stream.Null);
                waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
            while (Stopwatch.GetElapsedTime(start) < time);
        })));
        return new Waits([.. waits.Order()], Stopwatch.GetElapsedTime(start));
    }

    /// <summary>How long one reader waits for the first page of a kind, in milliseconds.</summary>
    public static async Task<double> FirstAsync(Uri site, PageKind kind)
    {
        using var client = Client(site);
        var asked = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(new Uri(kind.Addresses[^1], UriKind.Relative));
        return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }

    /// <summary>As browsers ask: for compressed pages, which are not unpacked here.</summary>
    public static HttpClient Client(Uri site)
    {
        var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = site };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        return client;
    }
}

/// <summary>How long readers waited.</summary>
/// <param name="Milliseconds">For each page, ascending.</param>
/// <param name="Took">How long they read.</param>
internal sealed record Waits(IReadOnlyList<double> Milliseconds, TimeSpan Took)
{
    /// <summary>The wait that this part of all waits does not exceed.</summary>
    public double Part(double part) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * part))];

    /// <summary>Pages a second.</summary>
    public double Rate => Milliseconds.Count / Took.TotalSeconds;
}
