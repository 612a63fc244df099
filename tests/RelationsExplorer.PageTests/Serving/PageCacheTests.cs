using System.Globalization;
using Microsoft.Extensions.Primitives;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.PageTests.Serving;

/// <summary>Answers are given once more only while they are still true.</summary>
public sealed class PageCacheTests(SampleSite site)
{
    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_from_the_cache_is_the_page_as_it_was_made(string encoding)
    {
        var address = "/claims?q=bridge&fresh=" + encoding;
        var (made, kept) = (await AskAsync(address, encoding), await AskAsync(address, encoding));

        Assert.Equal(made.Body, kept.Body);
        Assert.Equal(made.Headers, kept.Headers);
        Assert.Equal(encoding == "identity", made.Headers.All(header => !header.StartsWith("Content-Encoding", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_version_of_the_store_empties_the_cache()
    {
        var cache = new PageCache(1_000_000);
        cache.Keep("one", "/", AnswerOf(10));
        Assert.NotNull(cache.FindOrNull("one", "/"));
        Assert.Null(cache.FindOrNull("two", "/"));

        cache.Keep("two", "/claims", AnswerOf(10));
        Assert.Null(cache.FindOrNull("one", "/"));
    }

    [Fact]
    public void Where_room_is_short_what_was_not_asked_for_longest_goes()
    {
        var cache = new PageCache(50_000);
        for (var i = 0; i < 20; i++)
        {
            cache.Keep("one", i.ToString(CultureInfo.InvariantCulture), AnswerOf(4000));
            _ = cache.FindOrNull("one", "0");
        }

        Assert.NotNull(cache.FindOrNull("one", "0"));
        Assert.Null(cache.FindOrNull("one", "1"));
        Assert.NotNull(cache.FindOrNull("one", "19"));
    }

    private static PageCache.Answer AnswerOf(int length) => new([new("ETag", new StringValues("x"))], new byte[length]);

    private async Task<(byte[] Body, List<string> Headers)> AskAsync(string address, string encoding)
    {
        using var client = site.Client;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        string[] ofSending = ["Date", "Transfer-Encoding", "Content-Length"];
        return (
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
            [.. response.Headers.Concat(response.Content.Headers).Where(header => !ofSending.Contains(header.Key))
                .Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal)]);
    }
}
