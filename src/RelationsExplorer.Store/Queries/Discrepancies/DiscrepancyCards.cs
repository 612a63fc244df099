using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Store.Queries.Discrepancies;

/// <summary>Reads discrepancies by their numbers.</summary>
internal static class DiscrepancyCards
{
    private static readonly Func<StoreContext, List<int>, IEnumerable<Card>> _cards = EF.CompileQuery((StoreContext context, List<int> numbers) =>
        from row in context.Discrepancies
        join happening in context.Events on row.Event equals happening.Number into events
        from happening in events.DefaultIfEmpty()
        where numbers.Contains(row.Number)
        select new Card(row, happening == null ? null : new EventRef(happening.Id, happening.Title, happening.Date, happening.Status)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Side>> _sides = EF.CompileQuery((StoreContext context, List<int> numbers) =>
        context.DiscrepancySides.Where(side => numbers.Contains(side.Discrepancy))
            .OrderBy(side => side.Discrepancy).ThenBy(side => side.Ordinal)
            .Select(side => new Side(
                side.Discrepancy,
                side.Says,
                context.DiscrepancyClaims.Count(claim => claim.Discrepancy == side.Discrepancy && claim.Side == side.Ordinal))));

    /// <summary>The discrepancies, in the order of the numbers.</summary>
    public static List<FoundDiscrepancy> Read(StoreSession store, List<int> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        cancellation.ThrowIfCancellationRequested();
        var cards = _cards(store.Context, numbers).ToDictionary(card => card.Row.Number);
        var sides = _sides(store.Context, numbers).ToLookup(side => side.Discrepancy, side => new Counted<string>(side.Says, side.Claims));
        return
        [
            .. from number in numbers
               let card = cards[number]
               select new FoundDiscrepancy(
                   card.Row.Id, card.Row.Kind, card.Row.About, card.Event, card.Row.Rule, card.Row.ClaimCount, card.Row.ArticleCount, [.. sides[number]]),
        ];
    }

    /// <summary>The discrepancies, each side with its first claims.</summary>
    public static async Task<List<DiscrepancyDetails>> DetailsAsync(StoreSession store, List<int> numbers, int mostClaimsOfSide, CancellationToken cancellation)
    {
        var cards = Read(store, numbers, cancellation);
        var links = await store.Context.DiscrepancyClaims.Where(link => EF.Parameter(numbers).Contains(link.Discrepancy) && link.Ordinal < mostClaimsOfSide)
            .OrderBy(link => link.Discrepancy).ThenBy(link => link.Side).ThenBy(link => link.Claim).ToListAsync(cancellation).ConfigureAwait(false);
        var wanted = links.Select(link => link.Claim).Distinct().ToList();
        var claims = ClaimCards.Read(store, wanted, null, cancellation).Zip(wanted).ToDictionary(pair => pair.Second, pair => pair.First);
        var saying = links.ToLookup(link => (link.Discrepancy, link.Side), link => claims[link.Claim]);
        return [.. cards.Zip(numbers, (card, number) => new DiscrepancyDetails(card, [.. card.Sides.Select((side, i) => new SideDetails(side.Of, [.. saying[(number, i)]]))]))];
    }

    private sealed record Card(DiscrepancyRow Row, EventRef? Event);

    private sealed record Side(int Discrepancy, string Says, int Claims);
}
