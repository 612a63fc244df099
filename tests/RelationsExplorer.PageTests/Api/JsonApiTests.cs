using System.Net;
using System.Text.Json;

namespace RelationsExplorer.PageTests.Api;

/// <summary>The corpus for programs.</summary>
public sealed class JsonApiTests(SampleSite site)
{
    public static TheoryData<string> Lists => ["articles", "claims", "events", "sources", "themes", "actors", "places", "discrepancies"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_can_be_gone_through_part_by_part(string list)
    {
        var whole = await JsonAsync($"/api/v1/{list}");
        Assert.Equal(whole.GetProperty("total").GetInt32(), whole.GetProperty("items").GetArrayLength());
        var ids = new List<string>();
        for (string? next = $"/api/v1/{list}?limit=1"; next is not null;)
        {
            var part = await JsonAsync(next);
            ids.Add(part.GetProperty("items")[0].GetProperty("id").GetString()!);
            next = part.GetProperty("next").GetString();
        }

        Assert.Equal(Ids(whole), ids);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_record_is_the_same_in_its_list_and_alone_and_leads_to_its_page(string list)
    {
        foreach (var item in (await JsonAsync($"/api/v1/{list}")).GetProperty("items").EnumerateArray())
        {
            var alone = await JsonAsync(item.GetProperty("links").GetProperty("self").GetString()!);
            Assert.Equal(item.GetRawText(), alone.GetRawText());
            foreach (var link in item.GetProperty("links").EnumerateObject())
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(link.Value.GetString()!));
        }
    }

    [Fact]
    public async Task Records_have_the_words_of_the_export()
    {
        using var client = site.Client;
        var lines = (await client.GetStringAsync(new Uri("/export/corpus.jsonl", UriKind.Relative), TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToLookup(record => record.GetProperty("record").GetString()!);
        foreach (var (kind, list) in new[] { ("article", "articles"), ("claim", "claims"), ("event", "events"), ("source", "sources"), ("discrepancy", "discrepancies") })
        {
            Assert.NotEmpty(lines[kind]);
            foreach (var exported in lines[kind])
            {
                var served = await JsonAsync($"/api/v1/{list}/{exported.GetProperty("id").GetString()}");
                Assert.All(exported.EnumerateObject(), field => Assert.Equal(field.Value.GetRawText(), served.GetProperty(field.Name).GetRawText()));
            }
        }
    }

    [Theory]
    [InlineData("/claims?q=bridge&theme=connectivity", "main .claim-card a[href^='/claims/c']")]
    [InlineData("/claims?stance=convergence&sort=newest", "main .claim-card a[href^='/claims/c']")]
    [InlineData("/claims?during=2019&surely=yes&evidence=cited", "main .claim-card a[href^='/claims/c']")]
    [InlineData("/events?place=amur", "main ol .event-row a[href^='/events/e']")]
    [InlineData("/sources?sort=title", "main .records a.source-line")]
    [InlineData("/articles?sort=title", "main .article-row h2 a")]
    [InlineData("/discrepancies?kind=date", "main .discrepancy h2 a")]
    public async Task A_list_holds_what_its_page_shows_in_the_same_order(string address, string links)
    {
        var page = await site.GetAsync(address);
        var shown = page.Document.QuerySelectorAll(links).Select(a => a.GetAttribute("href")!.Split('/')[^1]).Distinct().ToList();
        Assert.NotEmpty(shown);
        Assert.Equal(shown, Ids(await JsonAsync("/api/v1" + address)));
    }

    [Theory]
    [InlineData("/claims?theme=sideways", "‘sideways’ is not a theme here; it was set aside.")]
    [InlineData("/claims?speaker=nobody", "‘nobody’ is not anyone who says something here; it was set aside.")]
    [InlineData("/claims?stance=sideways", "‘sideways’ is not a stance; it was set aside.")]
    [InlineData("/claims?tehme=energy", "‘tehme’ is the name of nothing that narrows this list.")]
    [InlineData("/claims?limit=201", "The limit must be a number from 1 to 200.")]
    [InlineData("/claims?limit=-1", "The limit must be a number from 1 to 200.")]
    [InlineData("/claims?cursor=abc", "The cursor is not one of this list. Take it from “next” as it is, and change no filter on the way.")]
    [InlineData("/claims?cursor=%00%F0%9F%8C%89", "The cursor is not one of this list. Take it from “next” as it is, and change no filter on the way.")]
    [InlineData("/themes?q=x", "‘q’ is the name of nothing that narrows this list.")]
    public async Task Wrong_input_is_named(string address, string why)
    {
        var problem = await JsonAsync("/api/v1" + address, HttpStatusCode.BadRequest, "application/problem+json");
        Assert.Equal(why, Assert.Single(problem.GetProperty("errors").EnumerateArray()).GetString());
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_another_reading_is_not_taken()
    {
        var next = (await JsonAsync("/api/v1/claims?limit=1")).GetProperty("next").GetString()!;
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(next + "&theme=connectivity"));
        var cursor = Uri.UnescapeDataString(next.Split("cursor=")[1]);
        var old = Web.Api.Cursor.ParseOrNull(cursor)! with { Version = "000000000000" };
        await JsonAsync($"/api/v1/claims?cursor={old}", HttpStatusCode.Gone, "application/problem+json");
    }

    [Theory]
    [InlineData("/api/v1/claims/c0")]
    [InlineData("/api/v1/themes/UPPER CASE")]
    [InlineData("/api/v1/sources/s0/claims")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2")]
    [InlineData("/api")]
    public async Task What_is_not_there_is_a_problem_for_programs(string address)
    {
        var problem = await JsonAsync(address, HttpStatusCode.NotFound, "application/problem+json");
        Assert.Equal("There is nothing at this address", problem.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("/claims?theme=energy&page=2", "/api/v1/claims?theme=energy")]
    [InlineData("/articles/two-banks-of-one-river", "/api/v1/articles/two-banks-of-one-river")]
    [InlineData("/themes/energy", "/api/v1/themes/energy")]
    [InlineData("/", "/api/v1")]
    public async Task Every_page_leads_to_its_record(string address, string record)
    {
        using var client = site.Client;
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.Accept.ParseAdd("application/json");
        using var byHeader = await client.SendAsync(asked, TestContext.Current.CancellationToken);
        using var byName = await client.GetAsync(new Uri(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, record), (byHeader.StatusCode, byHeader.Headers.Location!.ToString()));
        Assert.Equal((HttpStatusCode.Redirect, record), (byName.StatusCode, byName.Headers.Location!.ToString()));
        await JsonAsync(record);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8")]
    [InlineData("*/*")]
    [InlineData("application/json;q=0.5, text/html")]
    public async Task A_browser_gets_the_page(string accept)
    {
        using var client = site.Client;
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/claims");
        asked.Headers.Accept.ParseAdd(accept);
        using var response = await client.SendAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Scripts_of_other_sites_may_read_and_nothing_else()
    {
        using var client = site.Client;
        using var get = await client.GetAsync(new Uri("/api/v1/themes", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("*", Assert.Single(get.Headers.GetValues("Access-Control-Allow-Origin")));
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/api/v1/themes");
        using var options = await client.SendAsync(ask, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, options.StatusCode);
        Assert.Equal("GET, HEAD", Assert.Single(options.Headers.GetValues("Access-Control-Allow-Methods")));
        using var post = await client.PostAsync(new Uri("/api/v1/themes", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        using var page = await client.GetAsync(new Uri("/themes", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_answer_that_the_reader_still_has_is_not_sent_again()
    {
        using var client = site.Client;
        using var first = await client.GetAsync(new Uri("/api/v1/claims", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/claims");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_description_is_valid_openapi_and_names_every_filter()
    {
        using var client = site.Client;
        var text = await client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken);
        var verdict = await DebianClients.NodeAsync("@seriousme/openapi-schema-validator", "2.11.0", text, """
            import { Validator } from '@seriousme/openapi-schema-validator';
            import { readFileSync } from 'node:fs';
            const validator = new Validator();
            const found = await validator.validate(JSON.parse(readFileSync(0, 'utf8')));
            console.log(found.valid, validator.version, found.valid ? '' : JSON.stringify(found.errors));
            """);
        Assert.Equal("true 3.1", verdict.Trim());
        var paths = JsonDocument.Parse(text).RootElement.GetProperty("paths");
        foreach (var list in Web.Lists.ListParameters.Lists)
        {
            var named = paths.GetProperty($"/api/v1/{list}").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString());
            Assert.Equal([.. Web.Lists.ListParameters.Of(list), "limit", "cursor"], named);
            Assert.True(paths.TryGetProperty($"/api/v1/{list}/{{id}}", out _));
        }

        var claim = JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas").GetProperty("ClaimRecord").GetProperty("properties");
        Assert.Equal("integer", claim.GetProperty("start").GetProperty("type").GetString());
        Assert.All(["record", "id", "text", "speaker", "stance", "themes", "origins", "citations", "links"], name => Assert.True(claim.TryGetProperty(name, out _), name));
    }

    private static List<string> Ids(JsonElement listing) => [.. listing.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<JsonElement> JsonAsync(string address, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json")
    {
        using var client = site.Client;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((address, status, type), (address, response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
