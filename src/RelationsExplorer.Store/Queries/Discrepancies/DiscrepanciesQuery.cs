using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Discrepancies;

/// <summary>Which discrepancies to list. What is left out does not narrow.</summary>
public sealed record DiscrepancyFilter
{
    /// <summary>What the accounts differ on.</summary>
    public DiscrepancyKind? Kind { get; init; }

    /// <summary>An article that takes part.</summary>
    public ArticleSlug? Article { get; init; }

    /// <summary>A theme of a claim that takes part.</summary>
    public ThemeSlug? Theme { get; init; }

    /// <summary>Which page.</summary>
    public Paging Paging { get; init; }
}

/// <summary>Lists where articles do not agree: those with most articles first.</summary>
public sealed class DiscrepanciesQuery(StoreSession store)
{
    private const int MostClaimsOfSide = 100;

    /// <summary>Asks for a page of discrepancies.</summary>
    public async Task<Page<FoundDiscrepancy>> ReadAsync(DiscrepancyFilter filter, CancellationToken cancellation = default)
    {
        var (numbers, total) = await NumbersAsync(filter, cancellation).ConfigureAwait(false);
        return filter.Paging.Page(DiscrepancyCards.Read(store, numbers, cancellation), total);
    }

    /// <summary>Asks for a page of discrepancies with the first claims of each side.</summary>
    public async Task<Page<DiscrepancyDetails>> DetailsAsync(DiscrepancyFilter filter, int mostClaimsOfSide, CancellationToken cancellation = default)
    {
        var (numbers, total) = await NumbersAsync(filter, cancellation).ConfigureAwait(false);
        return filter.Paging.Page(await DiscrepancyCards.DetailsAsync(store, numbers, mostClaimsOfSide, cancellation).ConfigureAwait(false), total);
    }

    /// <summary>How many there are of each kind, whatever kind is asked for.</summary>
    public async Task<IReadOnlyList<Counted<DiscrepancyKind>>> KindsAsync(DiscrepancyFilter filter, CancellationToken cancellation = default) =>
        [.. (await Rows(filter with { Kind = null }).GroupBy(row => row.Kind).Select(kind => new { kind.Key, Count = kind.Count() })
            .ToListAsync(cancellation).ConfigureAwait(false)).OrderBy(kind => kind.Key).Select(kind => new Counted<DiscrepancyKind>(kind.Key, kind.Count))];

    /// <summary>Those that concern an event, with the first claims of each side.</summary>
    public async Task<IReadOnlyList<DiscrepancyDetails>> OfEventAsync(EventId happening, int mostClaimsOfSide, CancellationToken cancellation = default)
    {
        var numbers = await (
            from row in store.Context.Discrepancies
            join told in store.Context.Events on row.Event equals told.Number
            where told.Id == happening
            orderby row.Number
            select row.Number).Take(Paging.MostRows).ToListAsync(cancellation).ConfigureAwait(false);
        return await DiscrepancyCards.DetailsAsync(store, numbers, mostClaimsOfSide, cancellation).ConfigureAwait(false);
    }

    /// <summary>One discrepancy with its claims; null where there is none of this id.</summary>
    public async Task<DiscrepancyDetails?> ReadOrNullAsync(string id, CancellationToken cancellation = default)
    {
        var numbers = await store.Context.Discrepancies.Where(row => row.Id == id).Select(row => row.Number).ToListAsync(cancellation).ConfigureAwait(false);
        return (await DiscrepancyCards.DetailsAsync(store, numbers, MostClaimsOfSide, cancellation).ConfigureAwait(false)).SingleOrDefault();
    }

    private async Task<(List<int> Numbers, int Total)> NumbersAsync(DiscrepancyFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = Rows(filter);
        var total = await rows.CountAsync(cancellation).ConfigureAwait(false);
        return (await rows.OrderBy(row => row.Number).Select(row => row.Number).Skip(filter.Paging.Skip).Take(filter.Paging.Take)
            .ToListAsync(cancellation).ConfigureAwait(false), total);
    }

    /// <summary>The discrepancies that a filter asks for, in no order.</summary>
    internal IQueryable<DiscrepancyRow> Rows(DiscrepancyFilter filter)
    {
        var context = store.Context;
        var rows = context.Discrepancies.AsQueryable();
        if (filter.Kind is { } kind) rows = rows.Where(row => row.Kind == kind);
        if (filter.Article is { } article)
        {
            rows = rows.Where(row => context.DiscrepancyClaims.Any(link => link.Discrepancy == row.Number
                && context.Claims.Any(claim => claim.Number == link.Claim && context.Articles.Any(one => one.Number == claim.Article && one.Slug == article))));
        }

        if (filter.Theme is { } theme)
        {
            rows = rows.Where(row => context.DiscrepancyClaims.Any(link => link.Discrepancy == row.Number
                && context.ClaimThemes.Any(about => about.Claim == link.Claim && context.Themes.Any(one => one.Number == about.Theme && one.Slug == theme))));
        }

        return rows;
    }
}
