using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>Lists those who go by a name, by their numbers.</summary>
/// <param name="store">The store.</param>
/// <param name="facet">Actors or places.</param>
internal sealed class NamedOnes(StoreSession store, Facet facet)
{
    /// <summary>The numbers of so many after the first few, and how many there are in all.</summary>
    /// <param name="text">Words of a name; null or blank for all.</param>
    /// <param name="withUnused">Whether to list also those that no claim names or quotes.</param>
    /// <param name="kind">Of one kind only; null for all.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to list at most.</param>
    public (List<int> Numbers, int Total) Page(string? text, bool withUnused, byte? kind, int skip, int take)
    {
        var names = store.Index.Names(store.Connection, facet);
        var (numbers, total) = (new List<int>(), 0);
        foreach (var one in string.IsNullOrWhiteSpace(text) ? names.All : names.Find(text, withUnused))
        {
            if (!(withUnused || one.IsUsed) || (kind is { } only && one.Kind != only)) continue;
            if (total++ >= skip && numbers.Count < take) numbers.Add(one.Number);
        }

        return (numbers, total);
    }
}
