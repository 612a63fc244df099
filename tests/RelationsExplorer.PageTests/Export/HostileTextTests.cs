using System.Text.Json;

namespace RelationsExplorer.PageTests.Export;

/// <summary>An article may hold anything; whatever leaves the site is still what its format says, and nothing in it runs.</summary>
public sealed class HostileTextTests(HostileSite site) : IClassFixture<HostileSite>
{
    [Theory]
    [InlineData("articles")]
    [InlineData("claims")]
    [InlineData("events")]
    [InlineData("sources")]
    public async Task A_list_of_hostile_records_stays_one_record(string list)
    {
        var table = await DebianClients.PythonAsync(
            "python3", "csv", await site.TextAsync($"/{list}.csv"), "import csv, json; print(json.dumps(list(csv.reader(open(0, newline=''), strict=True))))");
        var rows = JsonDocument.Parse(table).RootElement.EnumerateArray().ToList();
        Assert.Equal(2, rows.Count);
        Assert.DoesNotContain(rows[1].EnumerateArray(), cell => cell.GetString() is { Length: > 0 } text && text[0] is '=' or '+' or '@');
        Assert.Equal("1", (await DebianClients.RunAsync("libxml2-utils", await site.TextAsync($"/{list}.atom"), "xmllint", "--nonet", "--xpath", "count(//*[local-name()='entry'])", "-")).Trim());
        Assert.Equal(1, JsonDocument.Parse(await DebianClients.RunAsync("pandoc", await site.TextAsync($"/{list}.bib"), "pandoc", "-f", "biblatex", "-t", "csljson")).RootElement.GetArrayLength());
        Assert.Equal(1, JsonDocument.Parse(await site.TextAsync($"/{list}.csl.json")).RootElement.GetArrayLength());
        Assert.Equal(1, JsonDocument.Parse(await site.TextAsync($"/api/v1/{list}")).RootElement.GetProperty("items").GetArrayLength());
        var ris = await site.TextAsync($"/{list}.ris");
        Assert.Equal(1, ris.Split('\n').Count(line => line.StartsWith("ER  -", StringComparison.Ordinal)));
        Assert.All(ris.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Fact]
    public async Task A_calendar_holds_the_one_event()
    {
        var read = await DebianClients.PythonAsync("python3-icalendar", "icalendar", await site.TextAsync("/events.ics"), """
            import sys, icalendar
            print(len(icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT')))
            """);
        Assert.Equal("1", read.Trim());
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/articles/hostile-words")]
    [InlineData("/sources")]
    [InlineData("/about/data")]
    public async Task No_script_of_an_article_stands_in_a_page(string address)
    {
        var page = new Page(System.Net.HttpStatusCode.OK, await site.TextAsync(address));
        Assert.DoesNotContain(page.Document.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal) && script.Type != "application/ld+json");
        Assert.All(page.Document.Scripts.Where(script => script.Type == "application/ld+json"), script => JsonDocument.Parse(script.TextContent));
    }
}
