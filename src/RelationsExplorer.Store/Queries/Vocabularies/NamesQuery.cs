using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>The actors, places and themes that go by what was typed.</summary>
/// <param name="Actors">Actors, those first that fit best and that most claims name.</param>
/// <param name="Places">Places, in the same order.</param>
/// <param name="Themes">Themes, in their own order.</param>
public sealed record FoundNames(IReadOnlyList<(ActorSlug Slug, string Name, ActorKind Kind)> Actors, IReadOnlyList<(PlaceSlug Slug, string Name)> Places, IReadOnlyList<Theme> Themes);

/// <summary>Finds who or what goes by words that were searched for.</summary>
public sealed class NamesQuery(StoreSession store)
{
    private static readonly Func<StoreContext, List<int>, IEnumerable<ActorRow>> _actors =
        EF.CompileQuery((StoreContext context, List<int> wanted) => context.Actors.Where(row => wanted.Contains(row.Number)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<PlaceRow>> _places =
        EF.CompileQuery((StoreContext context, List<int> wanted) => context.Places.Where(row => wanted.Contains(row.Number)));

    /// <summary>Asks for a few of each kind.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="atMost">How many of each kind.</param>
    /// <param name="cancellation">Stops asking.</param>
    public async Task<FoundNames> FindAsync(string words, int atMost, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var themes = await new ThemesQuery(store).ReadAsync(cancellation).ConfigureAwait(false);
        var (actors, places) = (Numbers(Facet.Actor), Numbers(Facet.Place));
        return new FoundNames(
            actors.Count == 0 ? [] : [.. _actors(store.Context, actors).OrderBy(row => actors.IndexOf(row.Number)).Select(row => (row.Slug, row.Name, row.Kind))],
            places.Count == 0 ? [] : [.. _places(store.Context, places).OrderBy(row => places.IndexOf(row.Number)).Select(row => (row.Slug, row.Name))],
            [.. themes.Select(found => found.Theme).Where(theme => BeginsWord(theme.Name, words)).Take(atMost)]);

        List<int> Numbers(Facet facet) =>
            [.. store.Index.Names(store.Connection, facet).Find(words, withUnused: false, onlyBeginnings: true).Take(atMost).Select(one => one.Number)];
    }

    // "Far" begins a word of "Russian Far East"; "oil" is none of "Khoil".
    private static bool BeginsWord(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || !char.IsLetter(name[at - 1])) return true;
        return false;
    }
}
