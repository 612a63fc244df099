using System.Text.Json;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

/// <summary>Values of facets that are left out: in the address, as a chip, beside the list and in the API.</summary>
public sealed class LeftOutTests(SampleSite site)
{
    [Theory]
    [InlineData("/claims", "theme-not", "connectivity", "not about Transport and connectivity")]
    [InlineData("/claims", "speaker-not", "author", "not said by the author")]
    [InlineData("/claims", "stance-not", "convergence", "not drawing together")]
    [InlineData("/events", "article-not", "two-banks-of-one-river", "not told of in Two Banks of One River")]
    [InlineData("/events", "theme-not", "connectivity", "not about Transport and connectivity")]
    [InlineData("/sources", "kind-not", "news", "not news report")]
    public async Task What_bears_a_value_can_be_left_out_by_a_link_and_taken_in_again(string list, string name, string value, string chip)
    {
        var all = await site.GetAsync(list);
        var not = all.Document.QuerySelectorAll("#facets a.not").Single(link => link.GetAttribute("href") == $"{list}?{name}={value}");
        var page = await site.GetAsync(not.GetAttribute("href")!);
        Assert.Equal(chip, page.WordsOf(".chip"));
        Assert.Equal(list, page.Document.QuerySelector(".chip")!.GetAttribute("href"));
        var choice = Assert.Single(page.Document.QuerySelectorAll("#facets a[aria-current]"));
        Assert.StartsWith("not ", Page.Words(choice), StringComparison.Ordinal);
        Assert.Equal(list, choice.GetAttribute("href"));
        Assert.True(choice.Closest("details")!.HasAttribute("open"));

        var (whole, with, without) = (await TotalAsync(list), await TotalAsync($"{list}?{name.Replace("-not", "", StringComparison.Ordinal)}={value}"), await TotalAsync($"{list}?{name}={value}"));
        Assert.InRange(with, 1, whole);
        Assert.Equal(whole - with, without);
        Assert.StartsWith(without == 0 ? "No " : without.ToString(System.Globalization.CultureInfo.InvariantCulture) + " ", page.WordsOf("#asked"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chosen_value_is_no_longer_chosen_once_it_is_left_out()
    {
        var chosen = new FacetCount("russia", "Russia", 2, Selected: true);
        var choice = new FacetChoice("Actors", new FacetCounts(Facet.Actor, [chosen], IsCut: false), new ListAddress("/claims", [("actor", "russia"), ("actor", "china"), ("page", "2")]));
        Assert.Equal("/claims?actor=china&actor-not=russia", choice.ToNot(chosen).ToString());
    }

    [Fact]
    public async Task Of_a_time_and_of_two_ways_nothing_is_left_out()
    {
        var page = await site.GetAsync("/claims");
        foreach (var facet in new[] { "decade", "published", "evidence", "hand" }) Assert.Empty(page.Document.QuerySelectorAll($"#choices-{facet} a.not"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("#choices-theme a.not"));
    }

    [Fact]
    public async Task A_value_that_is_none_is_named_and_the_rest_holds()
    {
        var page = await site.GetAsync("/claims?theme-not=weather&stance-not=anger&speaker-not=author");
        Assert.Equal(
            ["‘weather’ is not a theme here; it was set aside.", "‘anger’ is not a stance; it was set aside."],
            page.Document.QuerySelectorAll(".set-aside p").Select(Page.Words).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("not said by the author", page.WordsOf(".chip"));
    }

    private async Task<int> TotalAsync(string list)
    {
        using var client = site.Client;
        var answer = await client.GetStringAsync(new Uri("/api/v1" + list, UriKind.Relative), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("total").GetInt32();
    }
}
