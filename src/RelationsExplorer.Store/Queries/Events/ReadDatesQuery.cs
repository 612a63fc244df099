using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>Words for a date in a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Words">As printed.</param>
/// <param name="Date">What they mean; null where no one can say.</param>
/// <param name="Working">How it was worked out, in words; null where the words say it outright.</param>
/// <param name="Rule">The rule that read them.</param>
public sealed record ReadDate(ClaimId Claim, string Words, EdtfDate? Date, string? Working, string Rule);

/// <summary>Finds how the dates in some claims were read.</summary>
public sealed class ReadDatesQuery(StoreSession store)
{
    /// <summary>The words for dates in these claims, claim by claim in the order of the corpus.</summary>
    public async Task<IReadOnlyList<ReadDate>> ReadAsync(IEnumerable<ClaimId> claims, CancellationToken cancellation = default)
    {
        var wanted = claims.ToList();
        return await (
            from claim in store.Context.Claims
            join mention in store.Context.Mentions on claim.Passage equals mention.Passage
            where EF.Parameter(wanted).Contains(claim.Id) && mention.Kind == MentionKind.Date && mention.Start >= claim.Start && mention.End <= claim.End
            orderby claim.Number, mention.Number
            select new ReadDate(claim.Id, mention.Text, mention.Date, mention.Working, mention.Rule)).ToListAsync(cancellation).ConfigureAwait(false);
    }
}
