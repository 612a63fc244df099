using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>How the claims of the articles that were published in one year speak of the relationship.</summary>
/// <param name="Year">The year.</param>
/// <param name="Claims">How many claims there are.</param>
/// <param name="ByStance">How many of each stance; only those that occur.</param>
public sealed record YearOfStances(string Year, int Claims, IReadOnlyDictionary<Stance, int> ByStance);

/// <summary>Counts the claims on a theme, an actor or a place by stance and by the year in which their articles were published: once for each store.</summary>
public sealed class StancesByYearQuery(StoreSession store)
{
    /// <summary>The years that have such claims, the oldest first.</summary>
    /// <param name="facet">Theme, actor or place.</param>
    /// <param name="value">Which one.</param>
    public IReadOnlyList<YearOfStances> Read(Facet facet, string value) =>
        store.Index.StancesOnce(store.Connection, facet, value, () => Count(facet, value));

    private List<YearOfStances> Count(Facet facet, string value)
    {
        var most = store.Index.Most(Subject.Claims);
        var stances = store.Index.Facet(store.Connection, Subject.Claims, Facet.Stance);
        var years = store.Index.Facet(store.Connection, Subject.Claims, Facet.Published);
        using var claims = store.Index.Facet(store.Connection, Subject.Claims, facet).Any([value], most);
        var counts = new SortedDictionary<string, Dictionary<Stance, int>>(StringComparer.Ordinal);
        foreach (var stance in Enum.GetValues<Stance>())
        {
            using var those = stances.Any([Word.Of(stance)], most);
            those.KeepIn(claims);
            using var counted = new CountedSet(those);
            foreach (var year in years.Count(counted, [], int.MaxValue).Values)
            {
                if (!counts.TryGetValue(year.Value, out var ofYear)) counts[year.Value] = ofYear = [];
                ofYear[stance] = year.Count;
            }
        }

        return [.. counts.Select(year => new YearOfStances(year.Key, year.Value.Values.Sum(), year.Value))];
    }
}
