using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>A list of claims, with what else would narrow it.</summary>
/// <param name="Page">The rows and how many there are.</param>
/// <param name="Facets">The values of each facet, with their counts; empty where none were asked for.</param>
/// <param name="Order">The order they are in: by publication instead of relevance, where no words were searched for.</param>
/// <param name="IsStopped">Whether the search for words took too long and was left out: the list is then what the rest of the filter gives.</param>
public sealed record ClaimList(Page<FoundClaim> Page, IReadOnlyList<FacetCounts> Facets, ClaimSort Order, bool IsStopped);
