using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>How fast pages come that were made before: from the app's cache, and as files from nginx; both asked by wrk in one run.</summary>
internal static partial class StaticRate
{
    private const int Warming = 5;

    /// <summary>Pages a second of the app and of nginx, which serves the same bytes.</summary>
    public static async Task<(double App, double Nginx)> MeasureAsync(Uri app, IReadOnlyList<string> addresses, string folder, TimeSpan time)
    {
        await Tool.EnsureAsync("wrk");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        using (var client = Readers.Client(app))
        {
            for (var i = 0; i < addresses.Count; i++)
                await File.WriteAllBytesAsync(Path.Combine(folder, "pages", Name(i)), await client.GetByteArrayAsync(new Uri(addresses[i], UriKind.Relative)));
        }

        // The first seconds of a server go to compiling what it does most for good; nginx needs none of that.
        await RateAsync(app, addresses, folder, time * Warming);
        var ours = await RateAsync(app, addresses, folder, time);
        await using var nginx = await Server.OfNginxAsync(folder);
        var its = await RateAsync(nginx.Address, [.. addresses.Select((_, i) => "/" + Name(i))], folder, time);
        return (ours, its);
    }

    private static async Task<double> RateAsync(Uri site, IReadOnlyList<string> addresses, string folder, TimeSpan time)
    {
        var script = Path.Combine(folder, "ask.lua");
        await File.WriteAllTextAsync(script, $$"""
            local asked = { {{string.Join(", ", addresses.Select(address => $"[[{address}]]"))}} }
            local ready = {}
            local next = 0
            function init(args)
              wrk.headers["Accept-Encoding"] = "br"
              for i, address in ipairs(asked) do ready[i] = wrk.format("GET", address) end
            end
            function request()
              next = next % #ready + 1
              return ready[next]
            end
            """);
        var seconds = Math.Max(1, (int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var output = (await Ran.ToEndAsync("wrk", "-t1", $"-c{Readers.Count}", $"-d{seconds}s", "-s", script, site.ToString())).Output;
        if (output.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"Not every page was there: {output}");
        return double.Parse(RequestsASecond().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string Name(int i) => i.ToString(CultureInfo.InvariantCulture) + ".html";

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)", RegexOptions.None, 15_000)]
    private static partial Regex RequestsASecond();
}
