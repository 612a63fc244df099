using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Queries.Claims;

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
        ArgumentNullException.ThrowIfNull(filter);
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

        var total = await rows.CountAsync(cancellation).ConfigureAwait(false);
        var numbers = await rows.OrderBy(row => row.Number).Select(row => row.Number).Skip(filter.Paging.Skip).Take(filter.Paging.Take)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return filter.Paging.Page(await DiscrepancyCards.ReadAsync(store, numbers, cancellation).ConfigureAwait(false), total);
    }

    /// <summary>One discrepancy with its claims; null where there is none of this id.</summary>
    public async Task<DiscrepancyDetails?> ReadOrNullAsync(string id, CancellationToken cancellation = default)
    {
        var number = await store.Context.Discrepancies.Where(row => row.Id == id).Select(row => (int?)row.Number)
            .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (number is null) return null;
        var card = (await DiscrepancyCards.ReadAsync(store, [number.Value], cancellation).ConfigureAwait(false))[0];
        var links = await store.Context.DiscrepancyClaims.Where(link => link.Discrepancy == number && link.Ordinal < MostClaimsOfSide)
            .OrderBy(link => link.Side).ThenBy(link => link.Claim).ToListAsync(cancellation).ConfigureAwait(false);
        var claims = await ClaimCards.ReadAsync(store, [.. links.Select(link => link.Claim).Distinct()], null, cancellation).ConfigureAwait(false);
        var byNumber = links.Select(link => link.Claim).Distinct().Zip(claims).ToDictionary(pair => pair.First, pair => pair.Second);
        var saying = links.ToLookup(link => link.Side, link => byNumber[link.Claim]);
        return new DiscrepancyDetails(card, [.. card.Sides.Select((side, i) => new SideDetails(side.Of, [.. saying[i]]))]);
    }
}
