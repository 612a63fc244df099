using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

public sealed class FacetChoiceTests(SampleSite site)
{
    private static readonly FacetCounts _actors = new(Facet.Actor, [new FacetCount("russia", "Russia", 2, Selected: false)], IsCut: true);

    [Fact]
    public void A_facet_that_is_cut_leads_to_all_its_values_and_back()
    {
        var cut = new FacetChoice("Actors", _actors, new ListAddress("/claims", [("theme", "energy"), ("page", "2")]));
        Assert.Equal("/claims?theme=energy&whole=actor#choices-actor", cut.ToWhole);

        var whole = new FacetChoice("Actors", _actors, new ListAddress("/claims", [("theme", "energy"), ("whole", "actor")]));
        Assert.True(whole.IsWhole);
        Assert.Equal("/claims?theme=energy#choices-actor", whole.ToWhole);
    }

    [Theory]
    [InlineData("/claims?whole=speaker")]
    [InlineData("/events?whole=article")]
    [InlineData("/sources?whole=outlet")]
    public async Task Listing_all_values_of_a_facet_narrows_nothing_and_is_no_part_of_what_was_asked(string address)
    {
        var page = await site.GetAsync(address);
        Assert.StartsWith("All", page.WordsOf("#asked"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".chip"));
        Assert.DoesNotContain(page.Document.QuerySelectorAll(".take-away a"), link => link.GetAttribute("href")!.Contains("whole", StringComparison.Ordinal));
    }
}
