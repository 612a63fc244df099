using System.Net;

namespace RelationsExplorer.PageTests;

/// <summary>What stands on every response, whatever is asked for.</summary>
public sealed class HeaderTests(SampleSite site)
{
    public static TheoryData<string, HttpStatusCode> EveryKind => new()
    {
        { "/", HttpStatusCode.OK },
        { "/claims?q=bridge", HttpStatusCode.OK },
        { "/articles/two-banks-of-one-river", HttpStatusCode.OK },
        { "/articles/nothing-of-the-kind", HttpStatusCode.NotFound },
        { "/no/such/address", HttpStatusCode.NotFound },
        { "/problems/500", HttpStatusCode.InternalServerError },
        { "/css/base.css", HttpStatusCode.OK },
        { "/css/nothing.css", HttpStatusCode.NotFound },
        { "/js/site.js", HttpStatusCode.OK },
        { "/health/live", HttpStatusCode.OK },
        { "/health/ready", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task Every_response_lets_the_browser_show_only_what_this_site_delivers(string address, HttpStatusCode status)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.NotEmpty(response.Headers.GetValues("Permissions-Policy"));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task The_site_can_only_be_read(string method)
    {
        using var client = site.Client;
        using var request = new HttpRequestMessage(new HttpMethod(method), "/claims");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_page_that_the_browser_still_has_is_not_sent_again()
    {
        using var client = site.Client;
        using var first = await client.GetAsync(new Uri("/articles", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/articles");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.True(second.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Pages_are_sent_compressed()
    {
        using var client = site.Client;
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var response = await client.GetAsync(new Uri("/articles/two-banks-of-one-river", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }
}
