using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>All about one event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Origins">How each of its values came to be, and why tellings were joined.</param>
/// <param name="Tellings">The claims that tell of it, by article in order of publication.</param>
/// <param name="HasMoreTellings">Whether more claims tell of it than are listed.</param>
/// <param name="Discrepancies">Where the tellings do not agree.</param>
/// <param name="Before">Events of its themes just before it, the nearest last.</param>
/// <param name="After">Events of its themes just after it, the nearest first.</param>
public sealed record EventDetails(
    FoundEvent Event,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<EventTelling> Tellings,
    bool HasMoreTellings,
    IReadOnlyList<FoundDiscrepancy> Discrepancies,
    IReadOnlyList<FoundEvent> Before,
    IReadOnlyList<FoundEvent> After);

/// <summary>What one article tells of an event.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
public sealed record EventTelling(ArticleRef Article, IReadOnlyList<FoundClaim> Claims);

/// <summary>Reads one event.</summary>
public sealed class EventQuery(StoreSession store)
{
    private const int MostTellings = 200;
    private const int MostNeighbours = 3;

    /// <summary>The event; null where there is none of this id.</summary>
    public async Task<EventDetails?> ReadOrNullAsync(EventId id, CancellationToken cancellation = default)
    {
        var row = await store.Context.Events.SingleOrDefaultAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        if (row is null) return null;
        var claims = await store.Context.ClaimEvents.Where(link => link.Event == row.Number).OrderBy(link => link.Claim)
            .Select(link => link.Claim).Take(MostTellings).ToListAsync(cancellation).ConfigureAwait(false);
        var told = ClaimCards.Read(store, claims, null, cancellation);
        var (before, after) = Neighbours(row.Number, await ThemesAsync(row.Number, cancellation).ConfigureAwait(false));
        var cards = EventCards.Read(store, [.. before, row.Number, .. after], cancellation);
        var disputed = await store.Context.Discrepancies.Where(found => found.Event == row.Number).OrderBy(found => found.Number)
            .Select(found => found.Number).Take(Paging.MostRows).ToListAsync(cancellation).ConfigureAwait(false);
        return new EventDetails(
            cards[before.Count],
            row.Origins,
            [.. told.GroupBy(claim => claim.Article).Select(group => new EventTelling(group.Key, [.. group]))],
            row.ClaimCount > claims.Count,
            DiscrepancyCards.Read(store, disputed, cancellation),
            cards[..before.Count],
            cards[(before.Count + 1)..]);
    }

    private Task<List<string>> ThemesAsync(int number, CancellationToken cancellation) => (
        from link in store.Context.EventThemes
        join theme in store.Context.Themes on link.Theme equals theme.Number
        where link.Event == number
        select theme.Slug.Value).ToListAsync(cancellation);

    private (List<int> Before, List<int> After) Neighbours(int number, List<string> themes)
    {
        var most = store.Index.Most(Subject.Events);
        using var kin = themes.Count > 0 ? store.Index.Facet(store.Connection, Subject.Events, Facet.Theme).Any(themes, most) : NumberSet.All(most);
        var (before, after) = (new List<int>(), new List<int>());
        for (var other = number - 1; other > 0 && before.Count < MostNeighbours; other--)
        {
            if (kin.Contains(other)) before.Insert(0, other);
        }

        for (var other = number + 1; other <= most && after.Count < MostNeighbours; other++)
        {
            if (kin.Contains(other)) after.Add(other);
        }

        return (before, after);
    }
}
