using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace RelationsExplorer.BrowserTests;

/// <summary>No link of the site leads nowhere.</summary>
public sealed partial class LinkTests(SeedSite site)
{
    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var pages = new ConcurrentDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var links = new ConcurrentDictionary<(string Page, string Part), string>();
        var (wanted, broken) = (new HashSet<string>(StringComparer.Ordinal) { "/" }, new ConcurrentBag<string>());
        while (wanted.Count > 0)
        {
            var found = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
            await Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (address, stop) =>
            {
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), stop);
                if (answer.StatusCode != HttpStatusCode.OK) broken.Add($"{address} ({(int)answer.StatusCode}), on {links.First(link => link.Key.Page == address).Value}");
                var text = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(stop) : "";
                pages[address] = [.. Id().Matches(text).Select(id => WebUtility.HtmlDecode(id.Groups[1].Value))];
                // A narrowed list leads to many more; of these only its records are followed.
                foreach (var link in Link().Matches(text).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)))
                {
                    var parts = link.Split('#', 2);
                    var page = parts[0].Length > 0 ? parts[0] : address;
                    if (page[0] != '/' || (address.Contains('?', StringComparison.Ordinal) && page.Contains('?', StringComparison.Ordinal))) continue;
                    links.TryAdd((page, parts.Length > 1 ? parts[1] : ""), address);
                    found.TryAdd(page, 0);
                }
            });
            wanted = [.. found.Keys.Where(page => !pages.ContainsKey(page) && IsFollowed(page))];
        }

        Assert.True(pages.Count > 1_000, $"only {pages.Count} pages were found");
        Assert.Empty(broken);
        Assert.Empty(links.Where(link => link.Key.Part.Length > 0 && pages.TryGetValue(link.Key.Page, out var ids) && !ids.Contains(link.Key.Part)).Select(link => $"{link.Key.Page}#{link.Key.Part}, on {link.Value}"));
    }

    // The forms of a record are made from one pattern: those of every sixty-fourth are enough.
    private static bool IsFollowed(string page) => !page.Contains('.', StringComparison.Ordinal) || page.Sum(letter => letter) % 64 == 0;

    [GeneratedRegex("<a [^>]*?href=\"([^\"]+)\"", RegexOptions.None, 15_000)]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.None, 15_000)]
    private static partial Regex Id();
}
