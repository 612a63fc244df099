using System.Net;
using System.Text.Json;

namespace RelationsExplorer.PageTests.Export;

/// <summary>What can be carried away, read by programs that others wrote.</summary>
public sealed class DownloadTests(SampleSite site)
{
    [Theory]
    [InlineData("/articles.csv", 3)]
    [InlineData("/claims.csv", 10)]
    [InlineData("/claims.csv?theme=connectivity&bom=1", 2)]
    [InlineData("/events.csv", 2)]
    [InlineData("/sources.csv", 2)]
    [InlineData("/discrepancies.csv", 1)]
    [InlineData("/themes.csv", 4)]
    [InlineData("/actors.csv", 4)]
    [InlineData("/places.csv", 1)]
    public async Task A_list_is_a_table_that_python_reads(string address, int rows)
    {
        var (text, response) = await GetAsync(address);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(address.Contains("bom", StringComparison.Ordinal), text[0] == '\uFEFF');
        var read = JsonDocument.Parse(await DebianClients.PythonAsync(
            "python3", "csv", text,
            "import csv, json, sys; print(json.dumps(list(csv.DictReader(open(0, encoding='utf-8-sig', newline=''), strict=True))))")).RootElement;
        Assert.Equal(rows, read.GetArrayLength());
        Assert.All(read.EnumerateArray(), row => Assert.False(string.IsNullOrEmpty(row.GetProperty("id").GetString())));
    }

    [Fact]
    public async Task A_table_of_claims_holds_their_words()
    {
        var (text, _) = await GetAsync("/claims.csv?q=angle+brackets");
        var row = JsonDocument.Parse(await DebianClients.PythonAsync("python3", "csv", text, "import csv, json; print(json.dumps(next(csv.DictReader(open(0, newline='')))))")).RootElement;
        Assert.Equal("C++ & <b>angle brackets</b> stay what they are.", row.GetProperty("text").GetString());
        Assert.Equal("words-without-notes", row.GetProperty("article").GetString());
    }

    [Theory]
    [InlineData("/events.ics", "1", "2019-12-02 Gas begins to flow to China CONFIRMED")]
    [InlineData("/events.ics?q=bridge", "1", "")]
    public async Task A_calendar_holds_the_events_of_known_days_and_tells_of_the_others(string address, string leftOut, string events)
    {
        var (text, response) = await GetAsync(address);
        Assert.Equal(leftOut, Assert.Single(response.Headers.GetValues("X-Events-Left-Out")));
        var read = await DebianClients.PythonAsync("python3-icalendar", "icalendar", text, """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            print(calendar['X-RELATIONS-LEFT-OUT'])
            for e in calendar.walk('VEVENT'):
                assert (e['DTEND'].dt - e['DTSTART'].dt).days == 1 and e['UID'] and e['DTSTAMP'].dt.tzinfo
                print(e['DTSTART'].dt.isoformat(), e['SUMMARY'], e['STATUS'])
            """);
        Assert.Equal($"{leftOut}\n{events}".TrimEnd(), read.TrimEnd());
    }

    [Theory]
    [InlineData("/claims.atom", 10)]
    [InlineData("/claims.atom?theme=connectivity", 2)]
    [InlineData("/claims.atom?page=9", 0)]
    [InlineData("/events.atom", 2)]
    [InlineData("/articles.atom", 3)]
    [InlineData("/sources.atom", 2)]
    [InlineData("/discrepancies.atom", 1)]
    public async Task A_feed_is_atom(string address, int entries)
    {
        var (text, response) = await GetAsync(address);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var count = await DebianClients.RunAsync("libxml2-utils", text, "xmllint", "--nonet", "--xpath",
            "concat(count(/*[local-name()='feed'][*[local-name()='id']][*[local-name()='updated']][*[local-name()='title']]/*[local-name()='entry'][*[local-name()='id']][*[local-name()='updated']]), ' ', count(//*[@rel='self']))", "-");
        Assert.Equal($"{entries} 1", count.Trim());
        Assert.Contains("http://localhost/", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources.bib", 2)]
    [InlineData("/sources.bib?article=a-bridge-too-late", 1)]
    [InlineData("/articles.bib", 3)]
    [InlineData("/claims.bib?article=a-bridge-too-late", 2)]
    [InlineData("/claims.bib?article=a-bridge-too-late&cite=list", 1)]
    [InlineData("/claims.bib?cite=works", 2)]
    [InlineData("/claims.bib?article=a-bridge-too-late&cite=works", 1)]
    [InlineData("/events.bib", 2)]
    public async Task A_list_is_references_that_pandoc_reads(string address, int entries)
    {
        var (bibtex, _) = await GetAsync(address);
        var (csl, response) = await GetAsync(address.Replace(".bib", ".csl.json", StringComparison.Ordinal));
        Assert.Equal("application/vnd.citationstyles.csl+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(entries, JsonDocument.Parse(await DebianClients.RunAsync("pandoc", bibtex, "pandoc", "-f", "bibtex", "-t", "csljson")).RootElement.GetArrayLength());
        Assert.Equal(entries, JsonDocument.Parse(csl).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_filter_can_be_cited_with_its_words_its_address_and_the_store()
    {
        var (text, _) = await GetAsync("/claims.csl.json?theme=connectivity&cite=list");
        var item = JsonDocument.Parse(text).RootElement[0];
        Assert.Equal("claims: 2 claims: about Transport and connectivity", item.GetProperty("title").GetString());
        Assert.Equal("http://localhost/claims?theme=connectivity", item.GetProperty("URL").GetString());
        Assert.NotEmpty(item.GetProperty("version").GetString()!);
        Assert.Equal(3, item.GetProperty("issued").GetProperty("date-parts")[0].GetArrayLength());
    }

    [Fact]
    public async Task A_claim_to_cite_names_the_works_that_it_rests_on()
    {
        var (claims, _) = await GetAsync("/claims.csl.json?article=a-bridge-too-late");
        var (works, _) = await GetAsync("/claims.csl.json?article=a-bridge-too-late&cite=works");
        var title = Assert.Single(JsonDocument.Parse(works).RootElement.EnumerateArray()).GetProperty("title").GetString()!;
        Assert.Contains(JsonDocument.Parse(claims).RootElement.EnumerateArray(), claim =>
            claim.GetProperty("note").GetString()!.Split(" Rests on: ") is [_, var cited] && cited.Contains(title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/claims.ris?cite=authors")]
    [InlineData("/sources.ris?cite=works")]
    public async Task What_a_list_cannot_cite_is_refused_with_a_word_on_it(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("cite", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_corpus_is_json_lines_and_the_store_file_itself()
    {
        var (lines, _) = await GetAsync("/export/corpus.jsonl");
        var claims = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => JsonDocument.Parse(line).RootElement.GetProperty("record").GetString() == "claim");
        using var client = site.Client;
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(new Uri("/export/corpus.db", UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var said = await DebianClients.RunAsync("sqlite3", null, "sqlite3", file, "PRAGMA integrity_check; SELECT count(*) FROM claims;");
        File.Delete(file);
        Assert.Equal($"ok\n{claims}\n", said);
    }

    [Fact]
    public async Task A_part_of_the_store_file_can_be_asked_for()
    {
        using var client = site.Client;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/export/corpus.db");
        request.Headers.Range = new(0, 15);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal("SQLite format 3\0", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Claims_can_be_taken_along_as_quotations_each_as_its_page_cites_it()
    {
        var (text, response) = await GetAsync("/claims.txt?theme=connectivity");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("2 claims: about Transport and connectivity. http://localhost/claims?theme=connectivity", lines[0]);
        Assert.Equal((await site.GetAsync("/claims/" + SampleCorpus.FirstClaim)).WordsOf(".cite-words"), lines[1]);
        Assert.Contains("(Li Wen), in Ada Example, ‘A Bridge Too Late?’", lines[2], StringComparison.Ordinal);
        Assert.Contains("/claims.txt?theme=connectivity", (await site.GetAsync("/claims?theme=connectivity")).Document.QuerySelectorAll(".take-away a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/claims.csv?theme=energy&stance=convergence", "claims-energy-convergence.csv")]
    [InlineData("/sources.bib", "sources.bib")]
    [InlineData("/events.ics", "events.ics")]
    [InlineData("/export/corpus.db", "relations-corpus.db")]
    public async Task A_file_has_a_name_that_says_what_it_holds(string address, string name)
    {
        var (_, response) = await GetAsync(address);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("/claims.csv?theme=sideways", "‘sideways’ is not a theme here; it was set aside.")]
    [InlineData("/claims.csv?tehme=energy", "‘tehme’ is the name of nothing that narrows this list.")]
    [InlineData("/events.ics?during=Tuesday", "‘Tuesday’ is not a date: write 1969, March 1969, the 1960s, or 2014 to 2016 for a span; it was set aside.")]
    public async Task A_file_of_something_else_than_was_meant_is_not_sent(string address, string why)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(why, problem.GetProperty("errors")[0].GetString());
    }

    [Theory]
    [InlineData("/sources/s0.bib")]
    [InlineData("/articles/UPPER CASE.ris")]
    [InlineData("/claims/c0.csl.json")]
    [InlineData("/events/e0.ics")]
    public async Task What_is_not_there_cannot_be_carried_away(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(address)).Status);

    [Fact]
    public async Task Each_record_can_be_carried_away_alone()
    {
        var addresses = new[] { "/articles/two-banks-of-one-river", "/claims/" + SampleCorpus.FirstClaim, "/events/" + SampleCorpus.Bridge, "/sources/" + SampleCorpus.Gazette };
        foreach (var address in addresses.SelectMany(address => new[] { address + ".bib", address + ".ris", address + ".csl.json" }))
            Assert.NotEmpty((await GetAsync(address)).Text);
    }

    private async Task<(string Text, HttpResponseMessage Response)> GetAsync(string address)
    {
        using var client = site.Client;
        var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        return (System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), response);
    }
}
