using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>As much of a claim as its place in the text needs.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">Where in the passage.</param>
/// <param name="Event">The first of the events it tells of; null where it tells of none.</param>
/// <param name="IsByAuthor">Whether the author of the article says it.</param>
/// <param name="IsSecondHand">Whether its speaker's words came through a reporter.</param>
public sealed record ReadClaim(ClaimId Id, PassageId Passage, Span Span, EventId? Event, bool IsByAuthor, bool IsSecondHand);
