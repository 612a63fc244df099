using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Web.Pages.Places;

namespace RelationsExplorer.PageTests.Pages;

public sealed class PlacesAroundTests
{
    [Fact]
    public void Names_on_the_map_keep_clear_of_one_another()
    {
        var random = new Random(3);
        var crowd = Enumerable.Range(0, 60).Select(i => new FoundPlace(
            new PlaceSlug("p-" + i), "Longish Name " + i, "city", 30 + (random.NextDouble() * 40), 60 + (random.NextDouble() * 60), 60 - i, 0));
        var around = PlacesAround.Of(new Locator(50, 90), crowd);
        var named = around.Where(place => place.Name is not null).ToList();
        Assert.InRange(named.Count, 3, 8);
        Assert.True(around.Count > named.Count);
        foreach (var one in named)
        {
            Assert.DoesNotContain(named, other => other != one && Math.Abs(one.Y - other.Y) <= 14 && one.Reach.Left <= other.Reach.Right && one.Reach.Right >= other.Reach.Left);
        }
    }
}
