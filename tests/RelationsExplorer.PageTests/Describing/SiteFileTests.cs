using System.Text.Json;
using RelationsExplorer.Web.Pages.About;

namespace RelationsExplorer.PageTests.Describing;

/// <summary>What search engines and browsers ask for, and whether the help tells of all that leaves.</summary>
public sealed class SiteFileTests(SampleSite site)
{
    [Fact]
    public async Task The_sitemap_names_pages_that_are_there()
    {
        var text = await TextAsync("/sitemap.xml");
        var found = await DebianClients.RunAsync("libxml2-utils", text, "xmllint", "--nonet", "--xpath", "/*[local-name()='urlset']/*[local-name()='url'][*[local-name()='lastmod']]/*[local-name()='loc']/text()", "-");
        var addresses = found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Uri(line.Trim())).ToList();
        Assert.Equal(addresses.Distinct().Count(), addresses.Count);
        Assert.Contains(addresses, address => address.AbsolutePath == "/claims/" + SampleCorpus.FirstClaim);
        foreach (var address in addresses) Assert.Equal(System.Net.HttpStatusCode.OK, (await site.GetAsync(address.PathAndQuery)).Status);
        Assert.Equal(text, await TextAsync("/sitemap-1.xml"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.GetAsync("/sitemap-2.xml")).Status);
    }

    [Fact]
    public async Task Robots_are_led_to_the_sitemap() =>
        Assert.EndsWith("\nSitemap: http://localhost/sitemap.xml\n", await TextAsync("/robots.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task The_search_is_described_for_browsers()
    {
        var template = await DebianClients.RunAsync("libxml2-utils", await TextAsync("/opensearch.xml"), "xmllint", "--nonet", "--xpath",
            "string(/*[local-name()='OpenSearchDescription'][*[local-name()='ShortName']][*[local-name()='Description']]/*[local-name()='Url'][@type='text/html']/@template)", "-");
        Assert.Equal("http://localhost/claims?q={searchTerms}", template.Trim());
        Assert.Equal("/opensearch.xml", (await site.GetAsync("/")).Document.QuerySelector("link[rel=search]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_field_of_every_record_is_described()
    {
        var described = HelpTable.Fields.GroupBy(row => row.Record).ToDictionary(group => group.Key, group => group.Select(row => row.Field).ToHashSet());
        var lines = (await TextAsync("/export/corpus.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        foreach (var list in Web.Lists.ListParameters.Lists)
            lines.AddRange(JsonDocument.Parse(await TextAsync("/api/v1/" + list)).RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal(described.Keys.Order(), lines.Select(Kind).Distinct().Order());
        foreach (var kind in lines.GroupBy(Kind))
        {
            var fields = kind.SelectMany(record => record.EnumerateObject().Select(field => field.Name)).Distinct().Except(["record", "links"]);
            Assert.Equal(described[kind.Key].Except(["working"]).Order(), fields.Except(["working"]).Order());
        }
    }

    [Fact]
    public async Task Every_table_of_the_store_file_is_described_but_those_of_the_search()
    {
        using var client = site.Client;
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(new Uri("/export/corpus.db", UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var tables = await DebianClients.RunAsync("sqlite3", null, "sqlite3", file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        File.Delete(file);
        string[] ofTheSearch = ["claim_words", "facets", "number_lists", "sqlite_", "words"];
        Assert.Equal(
            tables.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(table => !ofTheSearch.Any(name => table.StartsWith(name, StringComparison.Ordinal))),
            HelpTable.Tables.Select(table => table.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/about/data", ".example")]
    [InlineData("/about/api", ".addresses a")]
    public async Task The_help_shows_what_it_tells_of(string address, string selector) => Assert.NotEmpty((await site.GetAsync(address)).Document.QuerySelectorAll(selector));

    private async Task<string> TextAsync(string address)
    {
        using var client = site.Client;
        return await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static string Kind(JsonElement record) => record.GetProperty("record").GetString()!;
}
