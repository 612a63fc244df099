using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>An actor in a list.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">State, organisation or person.</param>
/// <param name="Description">One sentence; null where it was only found in texts.</param>
/// <param name="Claims">How many claims are about it.</param>
/// <param name="Spoken">How many claims it is the speaker of.</param>
/// <param name="Events">How many events it took part in.</param>
public sealed record FoundActor(ActorSlug Slug, string Name, ActorKind Kind, string? Description, int Claims, int Spoken, int Events)
{
    /// <summary>The name by which a search found it, where it is not the one that is shown.</summary>
    public string? FoundBy { get; init; }
}

/// <summary>Which actors to list.</summary>
public sealed record ActorFilter
{
    /// <summary>Words of a name, of any of its names, or their beginnings; null or blank for all.</summary>
    public string? Text { get; init; }

    /// <summary>State, organisation or person.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>Whether to list also those that no claim names or quotes.</summary>
    public bool WithUnused { get; init; }

    /// <summary>Which page; of a search those that fit best come first, and else those with most claims.</summary>
    public Paging Paging { get; init; }
}

/// <summary>All about one actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Claims">How many claims are about it.</param>
/// <param name="Spoken">How many claims it is the speaker of.</param>
/// <param name="Events">How many events it took part in.</param>
/// <param name="Country">The state that it belongs to.</param>
/// <param name="Broader">What it is part of.</param>
/// <param name="Parts">What is part of it.</param>
/// <param name="Companions">With whom it stands in the same claims, most often first; at most twenty.</param>
public sealed record ActorDetails(
    Actor Actor,
    int Claims,
    int Spoken,
    int Events,
    ActorRef? Country,
    ActorRef? Broader,
    IReadOnlyList<ActorRef> Parts,
    IReadOnlyList<Counted<ActorRef>> Companions);

/// <summary>Lists actors, and reads one.</summary>
public sealed class ActorsQuery(StoreSession store)
{
    private const int MostCompanions = 20;

    /// <summary>Asks for a page of actors.</summary>
    public async Task<Page<FoundActor>> ReadAsync(ActorFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (numbers, total) = Numbers(filter, filter.Paging.Skip, filter.Paging.Take);
        var rows = await store.Context.Actors.Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, cancellation).ConfigureAwait(false);
        var names = string.IsNullOrWhiteSpace(filter.Text) ? null
            : (await store.Context.ActorNames.Where(name => numbers.Contains(name.Actor)).OrderBy(name => name.Ordinal).ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(name => name.Actor, name => name.Text);
        return filter.Paging.Page(
            numbers.ConvertAll(number => rows[number]).ConvertAll(row => new FoundActor(row.Slug, row.Name, row.Kind, row.Description, row.ClaimCount, row.SpokenCount, row.EventCount)
            {
                FoundBy = names is null ? null : NameIndex.FoundByOrNull(filter.Text!, row.Name, names[row.Number]),
            }), total);
    }

    /// <summary>The numbers of so many actors after the first few, and how many there are in all.</summary>
    internal (List<int> Numbers, int Total) Numbers(ActorFilter filter, int skip, int take) =>
        new NamedOnes(store, Facet.Actor).Page(filter.Text, filter.WithUnused, filter.Kind is { } kind ? (byte)kind : null, skip, take);

    /// <summary>An actor; null where there is none of this slug.</summary>
    public async Task<ActorDetails?> ReadOrNullAsync(ActorSlug slug, CancellationToken cancellation = default)
    {
        var context = store.Context;
        var row = await context.Actors.SingleOrDefaultAsync(row => row.Slug == slug, cancellation).ConfigureAwait(false);
        if (row is null) return null;
        var names = await context.ActorNames.Where(name => name.Actor == row.Number).OrderBy(name => name.Ordinal).ToListAsync(cancellation).ConfigureAwait(false);
        var parts = await context.Actors.Where(part => part.Broader == slug.Value).OrderByDescending(part => part.ClaimCount).ThenBy(part => part.Number)
            .Take(Paging.MostRows).Select(part => new ActorRef(part.Slug, part.Name)).ToListAsync(cancellation).ConfigureAwait(false);
        return new ActorDetails(
            row.ToActor(names), row.ClaimCount, row.SpokenCount, row.EventCount,
            await RefAsync(row.Country, cancellation).ConfigureAwait(false), await RefAsync(row.Broader, cancellation).ConfigureAwait(false), parts,
            [.. CompanionsOf(slug.Value)]);
    }

    // An actor is always in its own company, so that one more is counted than is wanted.
    private IEnumerable<Counted<ActorRef>> CompanionsOf(string actor)
    {
        var index = store.Index.Facet(store.Connection, Subject.Claims, Facet.Actor);
        var list = new CountedList(Subject.Claims, Facet.Actor, actor, Facet.Actor, MostCompanions + 1, WithinChoice: true);
        return store.Index.CountedOnce(store.Connection, list, Count).Values.Where(other => other.Value != actor)
            .Select(other => new Counted<ActorRef>(new ActorRef(new ActorSlug(other.Value), other.Label), other.Count));

        FacetCounts Count()
        {
            using var claims = index.Any([actor], store.Index.Most(Subject.Claims));
            using var counted = new CountedSet(claims);
            return index.Count(counted, [], list.AtMost);
        }
    }

    private async Task<ActorRef?> RefAsync(string? slug, CancellationToken cancellation) =>
        slug is null ? null : await store.Context.Actors.Where(actor => actor.Slug == new ActorSlug(slug)).Select(actor => new ActorRef(actor.Slug, actor.Name))
            .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
}
