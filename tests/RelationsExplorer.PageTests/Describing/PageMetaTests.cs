using System.Text.Json;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.PageTests.Citing;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;

namespace RelationsExplorer.PageTests.Describing;

/// <summary>What pages tell programs of themselves.</summary>
public sealed class PageMetaTests(SampleSite site)
{
    public static TheoryData<string> Records =>
    [
        "/articles/two-banks-of-one-river", "/claims/" + SampleCorpus.FirstClaim, "/events/" + SampleCorpus.Bridge, "/sources/" + SampleCorpus.Gazette,
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task The_tags_of_a_page_say_the_same_as_its_reference(string address)
    {
        var page = await site.GetAsync(address);
        var item = await ReferenceAsync(address);
        Assert.Equal([item.GetProperty("title").GetString()!], Tags(page, "citation_title"));
        Assert.Equal([item.GetProperty("title").GetString()!], Tags(page, "DC.title"));
        var names = item.TryGetProperty("author", out var authors)
            ? authors.EnumerateArray().Select(name => $"{name.GetProperty("family").GetString()}, {name.GetProperty("given").GetString()}").ToList() : [];
        Assert.Equal(names, Tags(page, "citation_author"));
        Assert.Equal(names, Tags(page, "DC.creator"));
        Assert.Equal(Tags(page, "citation_publication_date").Select(date => date.Replace('/', '-')), Tags(page, "DC.date"));
        Assert.Equal([item.GetProperty("URL").GetString()!], Tags(page, "citation_public_url"));
        Assert.Equal([item.GetProperty("URL").GetString()!], Tags(page, "DC.identifier"));
        Assert.Contains(item.GetProperty("container-title").GetString()!, Tags(page, "DC.source"));
    }

    [Fact]
    public async Task A_date_in_doubt_is_not_told_as_certain()
    {
        var page = await site.GetAsync("/articles/two-banks-of-one-river");
        Assert.Empty(Tags(page, "citation_publication_date"));
        Assert.False(Things(page).Single(thing => Type(thing) == "Article").TryGetProperty("datePublished", out _));
        Assert.Equal(["2021/03/15"], Tags(await site.GetAsync("/articles/a-bridge-too-late"), "citation_publication_date"));
    }

    [Fact]
    public async Task Each_work_of_a_list_stands_in_a_span_of_its_own()
    {
        var page = await site.GetAsync("/sources");
        var spans = page.Document.QuerySelectorAll("span.Z3988").Select(span => System.Web.HttpUtility.ParseQueryString(span.GetAttribute("title")!)).ToList();
        Assert.Equal(2, spans.Count);
        var gazette = spans.Single(span => span["rft.jtitle"] == "Amur Gazette");
        Assert.Equal(("Z39.88-2004", "info:ofi/fmt:kev:mtx:journal", "The bridge opens at last", "Petrov, Ivan", "2019-11-30", "https://example.org/gazette"),
            (gazette["ctx_ver"], gazette["rft_val_fmt"], gazette["rft.atitle"], gazette["rft.au"], gazette["rft.date"], gazette["rft_id"]));
        Assert.Empty(page.Document.QuerySelectorAll("meta[name^='citation_']"));
        Assert.Equal(3, (await site.GetAsync("/articles")).Document.QuerySelectorAll("span.Z3988").Length);
        Assert.Empty((await site.GetAsync("/articles/two-banks-of-one-river")).Document.QuerySelectorAll("span.Z3988"));
    }

    [Theory]
    [InlineData("/articles/two-banks-of-one-river", "Article BreadcrumbList")]
    [InlineData("/events/{event}", "Event BreadcrumbList")]
    [InlineData("/themes/energy", "BreadcrumbList")]
    [InlineData("/about/data", "Dataset")]
    public async Task A_page_is_described_in_the_words_of_schema_org(string address, string types)
    {
        var page = await site.GetAsync(address.Replace("{event}", SampleCorpus.Bridge.ToString(), StringComparison.Ordinal));
        Assert.Equal(types, string.Join(' ', Things(page).Select(Type)));
        Assert.All(Things(page), thing => Assert.Equal("https://schema.org", thing.GetProperty("@context").GetString()));
    }

    [Fact]
    public async Task A_claim_is_told_with_its_appearance_and_never_as_reviewed()
    {
        var things = Things(await site.GetAsync("/claims/" + SampleCorpus.FirstClaim));
        var claim = things.Single(thing => Type(thing) == "Claim");
        Assert.Equal("The bridge between the two towns was joined in May 2019.", claim.GetProperty("text").GetString());
        Assert.Equal("http://localhost/articles/two-banks-of-one-river", claim.GetProperty("appearance").GetProperty("@id").GetString());
        Assert.Equal("NewsArticle", claim.GetProperty("citation")[0].GetProperty("@type").GetString());
        Assert.DoesNotContain(things, thing => thing.GetRawText().Contains("Review", StringComparison.Ordinal) || thing.GetRawText().Contains("rating", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("2019-12-02", "2019-12-02", null)]
    [InlineData("2019-05", "2019-05", null)]                          // a month is a month
    [InlineData("2019", "2019", null)]
    [InlineData("2014/2016-05", "2014", "2016-05")]                   // each end as precise as it is
    [InlineData("2014~", null, null)]                                 // about: no date can say so
    [InlineData("2014-05?", null, null)]
    [InlineData("196X", null, null)]
    [InlineData("2005/..", null, null)]
    public void An_event_has_a_date_only_as_precise_as_the_text(string edtf, string? start, string? end)
    {
        var happened = new FoundEvent(EventId.Of("e"), "It happens", EdtfDate.Parse(edtf), EventType.Agree, EventStatus.Happened, 1, 1, [], [], [], []);
        var thing = SchemaOrg.Of(happened, ItemsToCite.Site.Cite(happened.Id, happened.Title, happened.Date, happened.Status));
        Assert.Equal((start, end), ((string?)thing["startDate"], (string?)thing["endDate"]));
    }

    [Fact]
    public void No_text_can_end_the_element_that_holds_it()
    {
        var item = new CslItem("x", WorkType.Book, "</script><script>alert(1)</script><!-- & 中");
        var text = SchemaOrg.ToText(SchemaOrg.Work(item, "https://relations.example/sources/x"));
        Assert.DoesNotContain('<', text);
        Assert.Contains("中", text, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert(1)</script><!-- & 中", JsonDocument.Parse(text).RootElement.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/claims?theme=energy&theme=energy&sort=published&nonsense=1", "http://localhost/claims?theme=energy")]
    [InlineData("/claims?page=2", "http://localhost/claims?page=2")]
    [InlineData("/articles/two-banks-of-one-river?x=y", "http://localhost/articles/two-banks-of-one-river")]
    [InlineData("/", "http://localhost/")]
    [InlineData("/about", "http://localhost/about")]
    public async Task A_page_names_its_own_address(string address, string canonical)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(canonical, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(canonical, page.Document.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_page_that_is_not_there_has_no_address_of_its_own() =>
        Assert.Null((await site.GetAsync("/claims/c0")).Document.QuerySelector("link[rel=canonical]"));

    [Theory]
    [InlineData("/claims?theme=connectivity&page=1", 13)]
    [InlineData("/events?lanes=articles", 10)]
    [InlineData("/sources", 9)]
    [InlineData("/articles", 9)]
    [InlineData("/discrepancies", 3)]
    [InlineData("/actors?q=wen", 2)]
    [InlineData("/places", 2)]
    [InlineData("/themes", 2)]
    public async Task Whatever_a_list_offers_can_be_had(string address, int offers)
    {
        var page = await site.GetAsync(address);
        var links = page.Document.QuerySelectorAll(".take-away a[type]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(offers, links.Count);
        await HaveAsync(links);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Whatever_a_record_offers_can_be_had(string address)
    {
        var links = (await site.GetAsync(address)).Document.QuerySelectorAll(".take-away a[type]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(address.StartsWith("/articles", StringComparison.Ordinal) ? 7 : 4, links.Count);
        await HaveAsync(links);
    }

    private async Task HaveAsync(IEnumerable<string> links)
    {
        using var client = site.Client;
        foreach (var link in links)
        {
            using var response = await client.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, link);
        }
    }

    private async Task<JsonElement> ReferenceAsync(string address)
    {
        using var client = site.Client;
        return JsonDocument.Parse(await client.GetStringAsync(new Uri(address + ".csl.json", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement[0];
    }

    private static List<string> Tags(Page page, string name) => [.. page.Document.QuerySelectorAll($"meta[name='{name}']").Select(tag => tag.GetAttribute("content")!)];

    private static List<JsonElement> Things(Page page) =>
        [.. page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement)];

    private static string Type(JsonElement thing) => thing.GetProperty("@type").GetString()!;
}
