using System.Net;
using System.Text.Json;

namespace RelationsExplorer.PageTests.Compare;

public sealed class CompareApiTests(SampleSite site)
{
    [Fact]
    public async Task The_comparison_is_that_of_the_page()
    {
        var answer = await AskAsync("/api/v1/compare");
        Assert.Equal(["words-without-notes", "two-banks-of-one-river", "a-bridge-too-late"], Ids(answer));
        var cell = answer.GetProperty("cells").EnumerateArray().Single(cell => cell.GetProperty("article").GetString() == "two-banks-of-one-river" && cell.GetProperty("theme").GetString() == "connectivity");
        Assert.Equal(cell.GetProperty("claims").GetInt32(), cell.GetProperty("by_stance").EnumerateObject().Sum(stance => stance.Value.GetInt32()));
        Assert.Equal(cell.GetProperty("claims").GetInt32(), (await AskAsync(cell.GetProperty("list").GetString()!)).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("article=a-bridge-too-late", "a-bridge-too-late", 4)]
    [InlineData("a=a-bridge-too-late&b=two-banks-of-one-river&theme=energy", "two-banks-of-one-river a-bridge-too-late", 1)]
    [InlineData("asof=2019", "words-without-notes", 4)]
    [InlineData("asof=1900", "", 4)]
    public async Task It_is_narrowed_as_the_page_is(string query, string articles, int themes)
    {
        var answer = await AskAsync("/api/v1/compare?" + query);
        Assert.Equal(articles, string.Join(' ', Ids(answer)));
        Assert.Equal(themes, answer.GetProperty("themes").GetArrayLength());
    }

    [Theory]
    [InlineData("theme=no-theme")]
    [InlineData("asof=someday")]
    [InlineData("bogus=1")]
    public async Task What_cannot_be_understood_is_refused(string query)
    {
        using var client = site.Client;
        using var answer = await client.GetAsync(new Uri("/api/v1/compare?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_leads_there_with_all_that_narrows_it()
    {
        using var client = site.Client;
        using var answer = await client.GetAsync(new Uri("/compare?article=a-bridge-too-late&asof=2022&page=2&format=json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/api/v1/compare?article=a-bridge-too-late&asof=2022&page=2", answer.Headers.Location?.ToString());
    }

    private static IEnumerable<string?> Ids(JsonElement answer) => answer.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString());

    private async Task<JsonElement> AskAsync(string address)
    {
        using var client = site.Client;
        return JsonDocument.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;
    }
}
