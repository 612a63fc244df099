using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Store.Queries.Discrepancies;

/// <summary>Accounts that do not agree, in a list.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Kind">What they differ on.</param>
/// <param name="About">What all of them are about.</param>
/// <param name="Event">The event in question; null for a quantity.</param>
/// <param name="Rule">How it was found.</param>
/// <param name="Claims">How many claims take part.</param>
/// <param name="Articles">How many articles take part.</param>
/// <param name="Sides">What is said, in order of publication, each with how many claims say so.</param>
public sealed record FoundDiscrepancy(
    string Id,
    DiscrepancyKind Kind,
    string About,
    EventRef? Event,
    string Rule,
    int Claims,
    int Articles,
    IReadOnlyList<Counted<string>> Sides);

/// <summary>All about one discrepancy.</summary>
/// <param name="Discrepancy">The discrepancy.</param>
/// <param name="Sides">What is said, each with the claims that say it.</param>
public sealed record DiscrepancyDetails(FoundDiscrepancy Discrepancy, IReadOnlyList<SideDetails> Sides);

/// <summary>One of the accounts.</summary>
/// <param name="Says">The account in short.</param>
/// <param name="Claims">The claims that give it, in order of publication; at most a hundred.</param>
public sealed record SideDetails(string Says, IReadOnlyList<FoundClaim> Claims);
