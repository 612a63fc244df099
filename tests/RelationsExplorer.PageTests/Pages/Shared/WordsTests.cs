using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Events;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

/// <summary>A word that joins a closed list gets a name of its own, and none of another by default.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Every_stance_has_its_own_name() => AllDiffer<Stance>(stance => stance.InWords());

    [Fact]
    public void Every_kind_of_discrepancy_has_its_own_name() => AllDiffer<DiscrepancyKind>(kind => kind.InWords());

    [Fact]
    public void Every_type_of_event_is_explained_apart() => AllDiffer<EventType>(type => type.Explained());

    [Fact]
    public void Every_status_of_an_event_is_explained_apart() => AllDiffer<EventStatus>(status => status.Explained());

    [Fact]
    public void Every_facet_has_its_own_title() => AllDiffer<Facet>(FacetWords.Title);

    private static void AllDiffer<T>(Func<T, string> inWords)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(inWords).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }
}
