using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Compare;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Compare;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>What the corpus holds on a theme, an actor or a place: its time, who judges it how, its events, its claims.</summary>
/// <param name="Facet">Theme, actor or place.</param>
/// <param name="Slug">Which one.</param>
/// <param name="Claims">The first claims, and the counts of all.</param>
/// <param name="Events">The first events, and the counts of all.</param>
internal sealed record Topic(Facet Facet, string Slug, ClaimList Claims, EventList Events)
{
    private const int MostClaims = 6;
    private const int MostEvents = 8;

    private static readonly Facet[] _ofClaims = [Facet.Stance, Facet.Article, Facet.Speaker, Facet.Actor, Facet.Theme, Facet.Place];
    private static readonly Facet[] _ofEvents = [Facet.Year];

    /// <summary>With whom an actor stands in the same claims; none for themes and places.</summary>
    public Bars Companions { get; init; } = new([]);

    /// <summary>Its claims by the year in which their articles were published, the oldest first, each with its stances; none where all are of one year.</summary>
    public IReadOnlyList<(string Year, ListAddress Address, StanceBar Bar)> ByPublication { get; init; } = [];

    /// <summary>Asks the store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="facet">Theme, actor or place.</param>
    /// <param name="slug">Which one.</param>
    /// <param name="claims">The claims on it.</param>
    /// <param name="events">The events on it.</param>
    /// <param name="stop">Stops asking.</param>
    public static async Task<Topic> ReadAsync(
        StoreSession store, Facet facet, string slug, ClaimFilter claims, EventFilter events, CancellationToken stop) =>
        new(
            facet,
            slug,
            await new ClaimsQuery(store).ReadAsync(claims with { Paging = new Paging(1, MostClaims), Sort = ClaimSort.Newest, Counted = _ofClaims }, stop),
            await new EventsQuery(store).ReadAsync(events with { Paging = new Paging(1, MostEvents), Counted = _ofEvents }, stop))
        {
            ByPublication = Stances(store, facet, slug),
        };

    private static IReadOnlyList<(string Year, ListAddress Address, StanceBar Bar)> Stances(StoreSession store, Facet facet, string slug)
    {
        var years = new StancesByYearQuery(store).Read(facet, slug);
        if (years.Count < 2) return [];
        var list = new ListAddress("/claims", [(facet.ToSlug(), slug)]);
        var most = years.Max(year => year.Claims);
        return [.. years.Select(year => (year.Year, list.Only(Facet.Published.ToSlug(), year.Year), new StanceBar(new ComparisonCell(year.Claims, year.ByStance), most)))];
    }

    /// <summary>Whether it is somebody, of whom one says "they".</summary>
    public bool IsPerson { get; init; }

    /// <summary>Whose, at the head of a line.</summary>
    public string Its => IsPerson ? "Their" : "Its";

    /// <summary>The list of all its claims.</summary>
    public ListAddress AllClaims => new("/claims", [(Facet.ToSlug(), Slug)]);

    /// <summary>The list of all its events.</summary>
    public ListAddress AllEvents => new("/events", [(Facet.ToSlug(), Slug)]);

    /// <summary>Its events by year.</summary>
    public YearDensity? Years => YearDensity.OfOrNull(Events.Facets.FirstOrDefault(f => f.Facet == Facet.Year), AllEvents);

    /// <summary>Its claims, counted by another facet. Of its own facet a list counts what it would be without it, so there are no bars.</summary>
    public Bars By(Facet facet, int atMost = 8) =>
        Bars.Of(facet == Facet ? null : Claims.Facets.FirstOrDefault(f => f.Facet == facet), AllClaims, atMost);
}
