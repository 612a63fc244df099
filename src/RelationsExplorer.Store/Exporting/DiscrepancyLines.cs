using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Discrepancies as records, in the order of their numbers.</summary>
internal static class DiscrepancyLines
{
    /// <summary>All discrepancies, or some.</summary>
    public static IEnumerable<(int Number, DiscrepancyRecord Record)> Discrepancies(StoreContext context, List<int>? only = null)
    {
        var rows = context.Discrepancies.Among(only, n => row => EF.Parameter(n).Contains(row.Number));
        var eventIds =
            from discrepancy in rows
            join happening in context.Events on discrepancy.Event equals happening.Number
            select new { discrepancy.Number, happening.Id };
        var events = eventIds.ToDictionary(row => row.Number, row => row.Id.Value);
        var claims =
            from link in context.DiscrepancyClaims.Among(only, n => row => EF.Parameter(n).Contains(row.Discrepancy))
            join claim in context.Claims on link.Claim equals claim.Number
            orderby link.Discrepancy, link.Side, link.Ordinal
            select new { link.Discrepancy, link.Side, claim.Id };
        using var sides = new RowsByOwner<DiscrepancySideRow>(
            context.DiscrepancySides.Among(only, n => row => EF.Parameter(n).Contains(row.Discrepancy)).OrderBy(row => row.Discrepancy).ThenBy(row => row.Ordinal), row => row.Discrepancy);
        using var said = new RowsByOwner<(int Discrepancy, int Side, ClaimId Claim)>(
            claims.AsEnumerable().Select(row => (row.Discrepancy, row.Side, row.Id)), row => row.Discrepancy);
        foreach (var discrepancy in rows.OrderBy(row => row.Number))
        {
            var itsClaims = said.Of(discrepancy.Number);
            yield return (discrepancy.Number, new DiscrepancyRecord(
                discrepancy.Id, Word.Of(discrepancy.Kind), discrepancy.About, events.GetValueOrDefault(discrepancy.Number),
                [
                    .. sides.Of(discrepancy.Number).Select(side => new SideRecord(
                        side.Says, [.. itsClaims.Where(claim => claim.Side == side.Ordinal).Select(claim => claim.Claim.Value)])),
                ],
                discrepancy.Rule));
        }
    }
}
