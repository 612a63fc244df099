using System.Net;

namespace RelationsExplorer.PageTests;

public sealed class EveryPageTests(SampleSite site)
{
    [Theory]
    [InlineData("/articles/two-banks-of-one-river", "Two Banks of One River")]
    public async Task Each_page_answers_with_its_one_heading(string address, string heading)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(heading, page.Heading);
    }
}
