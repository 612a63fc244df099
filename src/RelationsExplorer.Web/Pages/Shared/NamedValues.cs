using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>Looks up what the values in an address are called, and which of them the store does not know.</summary>
internal static class NamedValues
{
    private static readonly Facet[] _named = [Facet.Theme, Facet.Actor, Facet.Place, Facet.Article, Facet.Outlet, Facet.Speaker];

    /// <summary>Reads what is asked, and where the store does not know a value of it, reads it again without.</summary>
    /// <param name="store">The store.</param>
    /// <param name="read">Reads the address; it is told which values are not known.</param>
    /// <param name="addressOf">The address that was understood.</param>
    public static (TAsk Ask, IReadOnlyDictionary<(Facet Facet, string Value), string> Names) Read<TAsk>(
        StoreSession store,
        Func<IReadOnlyList<(Facet Facet, string Value)>?, TAsk> read,
        Func<TAsk, ListAddress> addressOf)
    {
        var ask = read(null);
        var values = addressOf(ask).Parts
            .SelectMany(part => _named.Where(facet => facet.ToSlug() == ListAddress.Parted(part.Name).Name).Select(facet => (Facet: facet, part.Value)))
            .Where(value => value is not (Facet.Speaker, "author")).Distinct().ToList();
        var found = new NamesQuery(store).Read(values.Select(InStore));
        var unknown = values.Where(value => !found.ContainsKey(InStore(value))).ToList();
        var names = values.Except(unknown).ToDictionary(value => value, value => found[InStore(value)]);
        return (unknown.Count == 0 ? ask : read(unknown), names);
    }

    // Whoever speaks is an actor.
    private static (Facet Facet, string Value) InStore((Facet Facet, string Value) value) => value.Facet == Facet.Speaker ? (Facet.Actor, value.Value) : value;
}
