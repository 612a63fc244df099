using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

public sealed class OutwardTests
{
    [Theory]
    [InlineData("https://www.example.org/a?b=c", "https://www.example.org/a?b=c", "example.org")]
    [InlineData("http://example.org", "http://example.org/", "example.org")]
    [InlineData("javascript:alert(1)", null, null)]
    [InlineData("JaVaScRiPt:alert(1)", null, null)]
    [InlineData("data:text/html,<script>", null, null)]
    [InlineData("ftp://example.org/", null, null)]
    [InlineData("//example.org/", null, null)]
    [InlineData("not an address", null, null)]
    [InlineData(null, null, null)]
    public void Only_the_web_is_linked_to(string? address, string? link, string? host)
    {
        Assert.Equal(link, Outward.SafeOrNull(address));
        Assert.Equal(host, Outward.HostOrNull(address));
    }
}
