using System.Net;
using System.Text.Json;

namespace RelationsExplorer.PageTests.Changes;

public sealed class ChangePagesTests(ChangedSite site) : IClassFixture<ChangedSite>
{
    [Fact]
    public async Task The_page_of_changes_tells_of_each_import()
    {
        var page = await AskAsync("/about/changes");
        Assert.Equal(
            ["1 article removed", "3 articles read for the first time"],
            new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page.Body).QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("A Bridge Too Late?</cite>: removed", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/" + ChangedSite.Gone, "taken out of the corpus")]
    [InlineData("/articles/" + ChangedSite.Gone + ".bib", "taken out of the corpus")]
    [InlineData("/claims/{claim}", "article ‘a-bridge-too-late’")]
    [InlineData("/claims/{claim}.ris", "went with the reading of 2 March 2026")]
    [InlineData("/discrepancies/d1", "This discrepancy was here")]
    public async Task An_address_that_is_gone_says_when_and_why(string address, string words)
    {
        var answer = await AskAsync(address.Replace("{claim}", site.GoneClaim, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Contains("This record is gone", answer.Body, StringComparison.Ordinal);
        Assert.Contains(words, WebUtility.HtmlDecode(answer.Body), StringComparison.Ordinal);
        Assert.Contains("/about/changes#import-20260302T093000Z", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_on_leads_by_their_titles_to_articles_that_are_still_there()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await AskAsync("/discrepancies/d1")).Body);
        Assert.Equal([("/articles/two-banks-of-one-river", "Two Banks of One River")], page.QuerySelectorAll("main .page-head a[href^='/articles/']").Select(a => (a.GetAttribute("href")!, a.TextContent)));
    }

    [Fact]
    public async Task Programs_are_told_so_too()
    {
        var answer = await AskAsync("/api/v1/claims/" + site.GoneClaim);
        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        var problem = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(("article-removed", ChangedSite.Gone), (problem.GetProperty("why").GetString(), problem.GetProperty("articles")[0].GetString()));
    }

    [Theory]
    [InlineData("/claims/c00000000000")]
    [InlineData("/claims/d1")]                    // an id of another list
    [InlineData("/nothing/d1")]
    [InlineData("/api/v1/claims/c00000000000")]
    public async Task What_never_was_is_not_gone(string address) => Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(address)).Status);

    [Fact]
    public async Task The_feed_tells_of_each_import_and_is_read_by_another_program()
    {
        var feed = (await AskAsync("/about/changes.atom")).Body;
        var titles = await DebianClients.RunAsync("libxml2-utils", feed, "xmllint", "--xpath", "//*[local-name()='entry']/*[local-name()='title' or local-name()='updated']/text()", "-");
        Assert.Equal(
            ["1 article removed", "2026-03-02T09:30:00Z", "3 articles read for the first time", "2026-03-01T09:30:00Z"],
            titles.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("/about/changes?format=json", "/export/changes.jsonl")]
    [InlineData("/about/changes?format=atom", "/about/changes.atom")]
    public async Task The_page_leads_to_its_other_forms(string address, string form)
    {
        using var client = site.Client;
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(form, answer.Headers.Location?.ToString());
        var lines = (await AskAsync(form)).Body;
        if (form.EndsWith("jsonl", StringComparison.Ordinal))
            Assert.Equal([null, "article-removed"], lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("gone").EnumerateArray().Select(gone => gone.GetProperty("why").GetString()).FirstOrDefault()));
    }

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(string address)
    {
        using var client = site.Client;
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
