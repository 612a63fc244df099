using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>The actors, places and themes whose names begin a word with what was typed.</summary>
/// <param name="Actors">Actors, those that most claims name first.</param>
/// <param name="Places">Places, in the same order.</param>
/// <param name="Themes">Themes, in their own order.</param>
public sealed record FoundNames(IReadOnlyList<(ActorSlug Slug, string Name, ActorKind Kind)> Actors, IReadOnlyList<(PlaceSlug Slug, string Name)> Places, IReadOnlyList<Theme> Themes);

/// <summary>Finds who or what goes by words that were searched for, among those that are named most: their names are kept, so that no search waits for them.</summary>
public sealed class NamesQuery(StoreSession store)
{
    // Of a hundred thousand actors found in texts most are named once; whoever searches for a name mostly means one of these.
    private const int MostKept = 2_000;

    /// <summary>Asks for a few of each kind.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="atMost">How many of each kind.</param>
    /// <param name="cancellation">Stops asking.</param>
    public async Task<FoundNames> FindAsync(string words, int atMost, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var kept = store.Index.KeptOrNull<KeptNames>() ?? store.Index.Keep(await ReadAsync(cancellation).ConfigureAwait(false));
        var themes = await new ThemesQuery(store).ReadAsync(cancellation).ConfigureAwait(false);
        return new FoundNames(
            [.. kept.Actors.Where(actor => Array.Exists(actor.Names, name => BeginsWord(name, words))).Take(atMost).Select(actor => (actor.Slug, actor.Names[0], actor.Kind))],
            [.. kept.Places.Where(place => Array.Exists(place.Names, name => BeginsWord(name, words))).Take(atMost).Select(place => (place.Slug, place.Names[0]))],
            [.. themes.Select(found => found.Theme).Where(theme => BeginsWord(theme.Name, words)).Take(atMost)]);
    }

    private async Task<KeptNames> ReadAsync(CancellationToken cancellation)
    {
        var context = store.Context;
        var actors = context.Actors.Where(row => row.ClaimCount > 0 || row.SpokenCount > 0).OrderByDescending(row => row.ClaimCount).ThenBy(row => row.Number).Take(MostKept);
        var places = context.Places.Where(row => row.ClaimCount > 0).OrderByDescending(row => row.ClaimCount).ThenBy(row => row.Number).Take(MostKept);
        var namesOfActors = (await actors.Join(context.ActorNames, row => row.Number, name => name.Actor, (_, name) => new { name.Actor, name.Text }).ToListAsync(cancellation).ConfigureAwait(false))
            .ToLookup(name => name.Actor, name => name.Text);
        var namesOfPlaces = (await places.Join(context.PlaceNames, row => row.Number, name => name.Place, (_, name) => new { name.Place, name.Text }).ToListAsync(cancellation).ConfigureAwait(false))
            .ToLookup(name => name.Place, name => name.Text);
        return new KeptNames(
            [.. (await actors.ToListAsync(cancellation).ConfigureAwait(false)).Select(row => (row.Slug, row.Kind, (string[])[row.Name, .. namesOfActors[row.Number]]))],
            [.. (await places.ToListAsync(cancellation).ConfigureAwait(false)).Select(row => (row.Slug, (string[])[row.Name, .. namesOfPlaces[row.Number]]))]);
    }

    // "Far" begins a word of "Russian Far East"; "oil" is none of "Khoil".
    private static bool BeginsWord(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || !char.IsLetter(name[at - 1])) return true;
        return false;
    }

    private sealed record KeptNames((ActorSlug Slug, ActorKind Kind, string[] Names)[] Actors, (PlaceSlug Slug, string[] Names)[] Places);
}
