using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Searching;

/// <summary>Reads the names of a store as <see cref="NameIndex"/> takes them: each bearer with the name that is shown, then with the others that texts call it by.</summary>
internal static class NamedRows
{
    public static IEnumerable<(NamedOne Bearer, string Name)> Actors(StoreContext context) => InTurn(
        from row in context.Actors
        join name in context.ActorNames on row.Number equals name.Actor into names
        from name in names.DefaultIfEmpty()
        orderby row.ClaimCount descending, row.Number, name.Ordinal
        select new Named(row.Number, row.Kind, row.ClaimCount > 0 || row.SpokenCount > 0, row.Name, name == null ? null : name.Text));

    public static IEnumerable<(NamedOne Bearer, string Name)> Places(StoreContext context) => InTurn(
        from row in context.Places
        join name in context.PlaceNames on row.Number equals name.Place into names
        from name in names.DefaultIfEmpty()
        orderby row.ClaimCount descending, row.Number, name.Ordinal
        select new Named(row.Number, null, row.ClaimCount > 0, row.Name, name == null ? null : name.Text));

    private static IEnumerable<(NamedOne Bearer, string Name)> InTurn(IQueryable<Named> rows)
    {
        var last = 0;
        foreach (var row in rows)
        {
            var bearer = new NamedOne(row.Number, (byte)(row.Kind ?? 0), row.IsUsed);
            if (row.Number != last) yield return (bearer, row.Name);
            last = row.Number;
            if (row.Other is { } other && other != row.Name) yield return (bearer, other);
        }
    }

    private sealed record Named(int Number, ActorKind? Kind, bool IsUsed, string Name, string? Other);
}
