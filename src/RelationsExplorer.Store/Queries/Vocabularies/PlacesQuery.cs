using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>A place in a list or on the map.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">City, river, region …</param>
/// <param name="Latitude">Degrees north; null where it has none.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Claims">How many claims name it.</param>
/// <param name="Events">How many events took place there.</param>
public sealed record FoundPlace(PlaceSlug Slug, string Name, string Kind, double? Latitude, double? Longitude, int Claims, int Events);

/// <summary>Which places to list.</summary>
public sealed record PlaceFilter
{
    /// <summary>Part of a name, of any of its names.</summary>
    public string? Text { get; init; }

    /// <summary>Whether to list also those that no claim names.</summary>
    public bool WithUnused { get; init; }

    /// <summary>Which page; those with most claims come first.</summary>
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
        var rows = Rows(filter);
        var total = await rows.CountAsync(cancellation).ConfigureAwait(false);
        var page = await rows.OrderByDescending(row => row.ClaimCount).ThenBy(row => row.Number).Skip(filter.Paging.Skip).Take(filter.Paging.Take)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return filter.Paging.Page(
            page.ConvertAll(row => new FoundPlace(row.Slug, row.Name, row.Kind, row.Latitude, row.Longitude, row.ClaimCount, row.EventCount)), total);
    }

    /// <summary>The places that a filter asks for, in no order.</summary>
    internal IQueryable<PlaceRow> Rows(PlaceFilter filter)
    {
        var context = store.Context;
        var rows = context.Places.AsQueryable();
        if (!filter.WithUnused) rows = rows.Where(row => row.ClaimCount > 0);
        if (LikeText.OrNull(filter.Text) is { } like)
        {
            rows = rows.Where(row => EF.Functions.Like(row.Name, like, LikeText.Escape)
                || context.PlaceNames.Any(name => name.Place == row.Number && EF.Functions.Like(name.Text, like, LikeText.Escape)));
        }

        return rows;
    }

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
