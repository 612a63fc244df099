using System.Net;

namespace RelationsExplorer.PageTests;

/// <summary>Whatever stands in an address, the answer is a page.</summary>
public sealed class AddressTests(SampleSite site)
{
    [Theory]
    [InlineData("/claims?q=%22")]                                  // a lone quotation mark
    [InlineData("/claims?q=%E2%80%9Cno%20limits")]                 // a phrase that is not closed
    [InlineData("/claims?q=(((")]
    [InlineData("/claims?q=C%2B%2B")]
    [InlineData("/claims?q=U.S.")]
    [InlineData("/claims?q=*")]
    [InlineData("/claims?q=a%20AND%20OR%20NOT%20NEAR(%20b")]       // the search engine's own words
    [InlineData("/claims?q=%D0%A0%D0%BE%D1%81%D1%81%D0%B8%D1%8F")] // Cyrillic
    [InlineData("/claims?q=%E4%B8%AD%E5%9B%BD")]                   // Chinese
    [InlineData("/claims?q=%00%01%FF%ED%A0%80")]                   // no text at all
    [InlineData("/claims?q='%3B%20DROP%20TABLE%20claims%3B--")]
    [InlineData("/claims?theme=%20&theme=&theme=../../etc/passwd")]
    [InlineData("/claims?stance=sideways&modality=0&evidence=perhaps&hand=third")]
    [InlineData("/claims?during=30%20February&published=..&surely=no")]
    [InlineData("/claims?during=../..")]
    [InlineData("/claims?during=Y-99999999999999999999")]
    [InlineData("/claims?during-from=abc&during-to=2014")]
    [InlineData("/claims?during-from=2016&during-to=2014")]
    [InlineData("/claims?page=-1")]
    [InlineData("/claims?page=99999999999999999999")]
    [InlineData("/claims?page=100000")]
    [InlineData("/claims?sort=backwards")]
    [InlineData("/claims?theme=energy&theme=energy&theme=energy")]
    [InlineData("/claims?q=a&q=b&page=1&page=2")]
    [InlineData("/claims?%00=%00&[]=1&a[b]=c&&&==")]
    public async Task An_odd_list_address_gives_a_list_and_never_an_error(string address)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Claims", page.Heading);
    }

    [Theory]
    [InlineData("/articles/nothing-of-the-kind")]
    [InlineData("/articles/..%2f..%2fappsettings.json")]
    [InlineData("/articles/UPPER CASE")]
    [InlineData("/claims/c0")]
    [InlineData("/claims/%F0%9F%8C%89")]
    [InlineData("/themes/sideways")]
    [InlineData("/actors/nobody")]
    [InlineData("/places/el-dorado")]
    [InlineData("/events/e0")]
    [InlineData("/sources/s0")]
    [InlineData("/sources/%F0%9F%8C%89")]
    [InlineData("/discrepancies/nothing")]
    [InlineData("/compare?a=two-banks-of-one-river&b=nothing")]
    [InlineData("/compare?a=A+b&b=C+d")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_answered_with_a_way_on(string address)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("There is nothing at this address", page.Heading);
        Assert.NotNull(page.Document.QuerySelector("main form[action='/claims'] input[name=q]"));
    }

    [Theory]
    [InlineData("/claims?theme=sideways", "‘sideways’ is not a theme here; it was set aside.")]
    [InlineData("/claims?theme=Not+a+slug", "‘Not a slug’ is not a theme; it was set aside.")]
    [InlineData("/claims?stance=sideways", "‘sideways’ is not a stance; it was set aside.")]
    [InlineData("/claims?evidence=perhaps", "‘perhaps’ is neither “cited” nor “uncited”; it was set aside.")]
    [InlineData("/claims?during=Tuesday", "‘Tuesday’ is not a date: write 1969, March 1969, the 1960s, or 2014 to 2016 for a span; it was set aside.")]
    [InlineData("/claims?sort=backwards", "‘backwards’ is none of: published, newest, event, relevance; it was set aside.")]
    [InlineData("/claims?whole=sideways", "‘sideways’ is nothing by which a list is narrowed; it was set aside.")]
    [InlineData("/claims?page=zero", "‘zero’ is not the number of a page; it was set aside.")]
    public async Task A_value_that_cannot_be_understood_is_named_and_the_rest_is_shown(string address, string sentence)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(sentence, page.WordsOf(".set-aside p"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".claim-card"));
    }
}
