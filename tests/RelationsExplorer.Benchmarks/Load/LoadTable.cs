using System.Globalization;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>Asks the published server for every kind of page over stores of several sizes, and prints one table.</summary>
internal static class LoadTable
{
    /// <summary>Measures and prints.</summary>
    /// <param name="app">The app.</param>
    /// <param name="sizes">How many claims, about.</param>
    /// <param name="seconds">How long each kind of page is read.</param>
    /// <param name="work">Where stores and pages are kept.</param>
    public static async Task PrintAsync(App app, IReadOnlyList<int> sizes, double seconds, string work)
    {
        var time = TimeSpan.FromSeconds(seconds);
        var (rows, ends, least) = (new List<string>(), new List<string>(), new Dictionary<string, double>());
        foreach (var size in sizes)
        {
            var (store, articles) = await app.StoreAsync(size, work);
            await using (var server = await Server.OfAppAsync(app, store, cached: false))
            {
                var kinds = await PageKind.OfAsync(server.Address, articles);
                // The first seconds of a server go to compiling what its pages need most: every kind is asked for before the first is measured.
                var firsts = new List<double>();
                foreach (var kind in kinds)
                {
                    firsts.Add(await Readers.FirstAsync(server.Address, kind));
                    await Readers.ReadAsync(server.Address, kind, time);
                }

                foreach (var (kind, first) in kinds.Zip(firsts))
                {
                    var waits = await Readers.ReadAsync(server.Address, kind, time);
                    var grown = waits.Part(0.5) / (least.TryGetValue(kind.Name, out var smallest) ? smallest : least[kind.Name] = waits.Part(0.5));
                    rows.Add(Row($"| {kind.Name} | {Claims(size)} | {first:0} | {waits.Part(0.5):0.0} | {waits.Part(0.95):0.0} | {waits.Part(0.99):0.0} | {waits.Rate:0} | {grown:0.0} |"));
                }

                ends.Add(Row($"| {Claims(size)} | {server.FirstPage.TotalSeconds:0.00} s | {server.Memory / 1e6:0} MB |"));
            }

            await using var caching = await Server.OfAppAsync(app, store, cached: true);
            var all = (await PageKind.OfAsync(caching.Address, articles)).SelectMany(kind => kind.Addresses.Take(5)).ToList();
            await Readers.ReadAsync(caching.Address, new PageKind("all", all), time);
            var (ours, its) = await StaticRate.MeasureAsync(caching.Address, all, Path.Combine(work, "static"), time);
            ends[^1] += Row($" {ours:0} | {its:0} | {ours / its:0.00} | {caching.Memory / 1e6:0} MB |");
        }

        Console.WriteLine($"\n{Readers.Count} readers at once, every page made anew; waits in milliseconds\n");
        Console.WriteLine("| page | claims | first | p50 | p95 | p99 | pages/s | p50 grown |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var row in rows.GroupBy(row => row.Split('|')[1]).SelectMany(kind => kind)) Console.WriteLine(row);
        Console.WriteLine("\n| claims | start to first page | own memory, no cache | cached pages/s | nginx, same bytes | ratio | own memory, with cache |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var end in ends) Console.WriteLine(end);
    }

    private static string Claims(int size) => size >= 1_000_000 ? Row($"{size / 1_000_000} M") : size >= 1000 ? Row($"{size / 1000} k") : Row($"{size}");

    private static string Row(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);
}
