using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Store.Queries.Discrepancies;

/// <summary>Reads discrepancies by their numbers.</summary>
internal static class DiscrepancyCards
{
    /// <summary>The discrepancies, in the order of the numbers.</summary>
    public static async Task<List<FoundDiscrepancy>> ReadAsync(StoreSession store, List<int> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        var context = store.Context;
        var rows = await (
            from row in context.Discrepancies
            join happening in context.Events on row.Event equals happening.Number into events
            from happening in events.DefaultIfEmpty()
            where EF.Parameter(numbers).Contains(row.Number)
            select new
            {
                Row = row,
                Event = happening == null ? null : new EventRef(happening.Id, happening.Title, happening.Date, happening.Status),
            }).ToDictionaryAsync(found => found.Row.Number, cancellation).ConfigureAwait(false);
        var sides = await context.DiscrepancySides.Where(side => EF.Parameter(numbers).Contains(side.Discrepancy))
            .OrderBy(side => side.Discrepancy).ThenBy(side => side.Ordinal)
            .Select(side => new
            {
                side.Discrepancy,
                side.Says,
                Claims = context.DiscrepancyClaims.Count(claim => claim.Discrepancy == side.Discrepancy && claim.Side == side.Ordinal),
            }).ToListAsync(cancellation).ConfigureAwait(false);
        var sidesOf = sides.ToLookup(side => side.Discrepancy, side => new Counted<string>(side.Says, side.Claims));
        return
        [
            .. from number in numbers
               let found = rows[number]
               select new FoundDiscrepancy(
                   found.Row.Id, found.Row.Kind, found.Row.About, found.Event, found.Row.Rule, found.Row.ClaimCount, found.Row.ArticleCount, [.. sidesOf[number]]),
        ];
    }

    /// <summary>The discrepancies, each side with its first claims.</summary>
    public static async Task<List<DiscrepancyDetails>> DetailsAsync(StoreSession store, List<int> numbers, int mostClaimsOfSide, CancellationToken cancellation)
    {
        var cards = await ReadAsync(store, numbers, cancellation).ConfigureAwait(false);
        var links = await store.Context.DiscrepancyClaims.Where(link => EF.Parameter(numbers).Contains(link.Discrepancy) && link.Ordinal < mostClaimsOfSide)
            .OrderBy(link => link.Discrepancy).ThenBy(link => link.Side).ThenBy(link => link.Claim).ToListAsync(cancellation).ConfigureAwait(false);
        var wanted = links.Select(link => link.Claim).Distinct().ToList();
        var claims = (await ClaimCards.ReadAsync(store, wanted, null, cancellation).ConfigureAwait(false)).Zip(wanted).ToDictionary(pair => pair.Second, pair => pair.First);
        var saying = links.ToLookup(link => (link.Discrepancy, link.Side), link => claims[link.Claim]);
        return [.. cards.Zip(numbers, (card, number) => new DiscrepancyDetails(card, [.. card.Sides.Select((side, i) => new SideDetails(side.Of, [.. saying[(number, i)]]))]))];
    }
}
