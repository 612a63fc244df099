using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>What stands in the same claims as an actor or place.</summary>
internal sealed record Company(IReadOnlyList<FacetCount> Actors, IReadOnlyList<FacetCount> Speakers, IReadOnlyList<FacetCount> Themes)
{
    private const int Most = 20;

    public static Company Of(StoreSession store, Facet facet, string value)
    {
        var most = store.Index.Most(Subject.Claims);
        using var bearers = store.Index.Facet(store.Connection, Subject.Claims, facet).Any([value], most);
        var claims = new CountedSet(bearers);

        // One more, since an actor is always in its own company.
        return new(Count(Facet.Actor, Most + 1), Count(Facet.Speaker, Most), Count(Facet.Theme, Most));

        IReadOnlyList<FacetCount> Count(Facet of, int atMost) => store.Index.Facet(store.Connection, Subject.Claims, of).Count(claims, [], atMost).Values;
    }
}
