using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>A place in a list or on the map.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">City, river, region …</param>
/// <param name="Latitude">Degrees north; null where it has none.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Claims">How many claims name it.</param>
/// <param name="Events">How many events took place there.</param>
public sealed record FoundPlace(PlaceSlug Slug, string Name, string Kind, double? Latitude, double? Longitude, int Claims, int Events)
{
    /// <summary>The name by which a search found it, where it is not the one that is shown.</summary>
    public string? FoundBy { get; init; }
}

/// <summary>Which places to list.</summary>
public sealed record PlaceFilter
{
    /// <summary>Words of a name, of any of its names, or their beginnings; null or blank for all.</summary>
    public string? Text { get; init; }

    /// <summary>Whether to list also those that no claim names.</summary>
    public bool WithUnused { get; init; }

    /// <summary>Which page; of a search those that fit best come first, and else those with most claims.</summary>
    public Paging Paging { get; init; }
}

/// <summary>All about one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Claims">How many claims name it.</param>
/// <param name="Events">How many events took place there.</param>
/// <param name="Countries">The states that it lies in, those that are known as actors.</param>
public sealed record PlaceDetails(
    Place Place,
    int Claims,
    int Events,
    IReadOnlyList<ActorRef> Countries);

/// <summary>Lists places, and reads one.</summary>
public sealed class PlacesQuery(StoreSession store)
{
    /// <summary>Asks for a page of places.</summary>
    public async Task<Page<FoundPlace>> ReadAsync(PlaceFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (numbers, total) = Numbers(filter, filter.Paging.Skip, filter.Paging.Take);
        var rows = await store.Context.Places.Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, cancellation).ConfigureAwait(false);
        var names = string.IsNullOrWhiteSpace(filter.Text) ? null
            : (await store.Context.PlaceNames.Where(name => numbers.Contains(name.Place)).OrderBy(name => name.Ordinal).ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(name => name.Place, name => name.Text);
        return filter.Paging.Page(
            numbers.ConvertAll(number => rows[number]).ConvertAll(row => new FoundPlace(row.Slug, row.Name, row.Kind, row.Latitude, row.Longitude, row.ClaimCount, row.EventCount)
            {
                FoundBy = names is null ? null : NameIndex.FoundByOrNull(filter.Text!, row.Name, names[row.Number]),
            }), total);
    }

    /// <summary>The numbers of so many places after the first few, and how many there are in all.</summary>
    internal (List<int> Numbers, int Total) Numbers(PlaceFilter filter, int skip, int take) =>
        new NamedOnes(store, Facet.Place).Page(filter.Text, filter.WithUnused, null, skip, take);

    /// <summary>A place; null where there is none of this slug.</summary>
    public async Task<PlaceDetails?> ReadOrNullAsync(PlaceSlug slug, CancellationToken cancellation = default)
    {
        var context = store.Context;
        var row = await context.Places.SingleOrDefaultAsync(row => row.Slug == slug, cancellation).ConfigureAwait(false);
        if (row is null) return null;
        var names = await context.PlaceNames.Where(name => name.Place == row.Number).OrderBy(name => name.Ordinal).ToListAsync(cancellation).ConfigureAwait(false);
        var countries = row.Countries.Select(country => new ActorSlug(country)).ToList();
        var known = await context.Actors.Where(actor => countries.Contains(actor.Slug)).OrderBy(actor => actor.Number)
            .Select(actor => new ActorRef(actor.Slug, actor.Name)).ToListAsync(cancellation).ConfigureAwait(false);
        return new PlaceDetails(row.ToPlace(names), row.ClaimCount, row.EventCount, known);
    }
}
