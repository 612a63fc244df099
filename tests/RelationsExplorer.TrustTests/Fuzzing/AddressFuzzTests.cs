using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using RelationsExplorer.TrustTests.Serving;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>Whatever stands in an address, the site answers, and never with an error of its own. <c>RELATIONS_FUZZ=10000</c> asks ten thousand times.</summary>
public sealed class AddressFuzzTests : IAsyncLifetime
{
    private static readonly string[] _paths =
    [
        "/", "/articles", "/articles/sino-russian-nexus", "/claims", "/claims/c1", "/events", "/events/e1", "/sources", "/sources/s1", "/themes", "/themes/energy",
        "/actors", "/actors/russia", "/places", "/places/harbin", "/compare", "/discrepancies", "/about", "/about/changes", "/about/changes.atom", "/export/changes.jsonl", "/api/v1/compare", "/problems/404", "/api/v1/claims", "/api/v1/events", "/api/v1/articles",
        "/claims.csv", "/sources.bib", "/events.ics", "/claims.atom", "/health/ready", "/css/base.css",
    ];

    private static readonly string[] _names =
    [
        "q", "theme", "actor", "place", "article", "speaker", "stance", "modality", "outlet", "evidence", "hand", "decade", "year", "during", "published",
        "issued", "kind", "type", "status", "lanes", "whole", "sort", "asof", "page", "surely", "a", "b", "format", "during-from", "during-to", "limit", "after", "from", "to",
    ];

    private static readonly string[] _values =
    [
        "", "energy", "russia", "2014", "1969-03", "196X", "2014/2016", "../..", "..", "Y1E99999999", "-9999", "99999999999999999999", "-1", "0", "1e9", "NaN", "null", "true", "yes",
        "“a b”", "\"", "*", "a*", "-a", "-", "(a OR b) AND NOT c", "a NEAR/2 b", "col:a", "'; DROP TABLE claims;--", "%", "_", "<script>", "{{7*7}}", "${x}", "\u0000", "\uFFFF", "\uD83C", "中国", "Россия", "ﷺ", "e\u0301",
        "json", "csv", "csl.json", "\r\nX: y", "/", "\\", ".", "&", "=", "#", "+", "%25", "%zz",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("relations-asked-").FullName;
    private WebApplication _site = null!;

    public async ValueTask InitializeAsync()
    {
        var store = Path.Combine(_folder, "relations.db");
        SeedStore.CopyTo(store);
        _site = Site.Build(store, ["--Serilog:MinimumLevel:Default=Fatal", "--RateLimits:SearchesPerMinute=0", "--RateLimits:DownloadsPerMinute=0"], builder => builder.WebHost.UseTestServer());
        await _site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task No_address_is_answered_with_an_error_of_ours()
    {
        var (first, count) = (Effort.Of("RELATIONS_FUZZ_FROM", 0), Effort.Of("RELATIONS_FUZZ", 150));
        using var client = _site.GetTestClient();
        var (slowest, of) = (TimeSpan.Zero, "");
        var codes = new SortedDictionary<int, int>();
        var faults = new List<string>();
        for (var i = first; i < first + count; i++)
        {
            var address = Address(new Random(i));
            var started = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var took = Stopwatch.GetElapsedTime(started);
            if (took > slowest) (slowest, of) = (took, address);
            codes[(int)answer.StatusCode] = codes.GetValueOrDefault((int)answer.StatusCode) + 1;
            var asked500 = address.Contains("/problems/", StringComparison.Ordinal);
            if (answer.StatusCode >= HttpStatusCode.InternalServerError && !asked500) faults.Add($"{i}: {(int)answer.StatusCode} {address}");
            if (took > TimeSpan.FromSeconds(10)) faults.Add($"{i}: {took.TotalSeconds:0.0} s {address}");
        }

        Effort.Tell($"{count} addresses: {string.Join(", ", codes.Select(c => $"{c.Value} x {c.Key}"))}; slowest {slowest.TotalSeconds:0.00} s ({of})");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(50)));
    }

    private static string Address(Random random)
    {
        var address = new StringBuilder(_paths[random.Next(_paths.Length)]);
        if (random.Next(6) == 0) address.Append('/').Append(Escaped(Value(random), random));
        if (random.Next(12) == 0) address.Insert(random.Next(address.Length) + 1, Escaped(Value(random), random));
        // Kestrel refuses a zero in a path by itself; without it, this test's host has nobody who does.
        address.Replace("%00", "");
        var parts = random.Next(random.Next(15) == 0 ? 60 : 5);
        for (var i = 0; i < parts; i++)
            address.Append(i == 0 ? '?' : '&').Append(random.Next(20) == 0 ? Escaped(Value(random), random) : _names[random.Next(_names.Length)]).Append('=').Append(Escaped(Value(random), random));
        // Two slashes at the beginning would name another host.
        while (address.Length > 1 && address[1] == '/') address.Remove(1, 1);
        return address.Length > 8_000 ? address.ToString(0, 8_000) : address.ToString();
    }

    private static string Value(Random random)
    {
        var value = _values[random.Next(_values.Length)];
        return random.Next(8) switch
        {
            0 => value + _values[random.Next(_values.Length)],
            1 => string.Concat(Enumerable.Repeat(value + " ", 1 + random.Next(40))),
            2 => new string(value.Reverse().ToArray()),
            _ => value,
        };
    }

    // Most often as a browser would write it; else bytes that are no text, or signs as they are where an address may hold them.
    private static string Escaped(string value, Random random)
    {
        if (random.Next(10) == 0) return string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => FormattableString.Invariant($"%{random.Next(256):X2}")));
        return string.Concat(Encoding.UTF8.GetBytes(value).Select(b => char.IsAsciiLetterOrDigit((char)b) ? ((char)b).ToString() : FormattableString.Invariant($"%{b:X2}")));
    }
}
