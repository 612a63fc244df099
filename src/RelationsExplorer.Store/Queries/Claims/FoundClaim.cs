using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>A claim in a list, with all that its card shows.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Text">Its words.</param>
/// <param name="Rest">The rest of its sentence.</param>
/// <param name="Found">Where in the text the words stand that were searched for.</param>
/// <param name="Article">The article.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">Where in the passage.</param>
/// <param name="Line">The line of the file where the passage begins.</param>
/// <param name="Speaker">Who says it; null for the author of the article.</param>
/// <param name="Reporter">Through whom; null where nobody stands between.</param>
/// <param name="Modality">How it is said.</param>
/// <param name="Stance">What it says of the relationship.</param>
/// <param name="Themes">What it is about, most certain first.</param>
/// <param name="Actors">Who it is about.</param>
/// <param name="Places">Where.</param>
/// <param name="Event">The main event that it tells of; null where it tells of none.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record FoundClaim(
    ClaimId Id,
    string Text,
    SentenceRest Rest,
    IReadOnlyList<Span> Found,
    ArticleRef Article,
    IReadOnlyList<string> Authors,
    PassageId Passage,
    Span Span,
    int Line,
    ActorRef? Speaker,
    ActorRef? Reporter,
    Modality Modality,
    Stance Stance,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<ActorRef> Actors,
    IReadOnlyList<PlaceRef> Places,
    EventRef? Event,
    IReadOnlyList<FoundCitation> Citations);

/// <summary>What a claim rests on.</summary>
/// <param name="Source">The work.</param>
/// <param name="Marker">The note's number or sign as printed; null where the work is named in the running text.</param>
/// <param name="Locator">Page or part.</param>
/// <param name="Note">The note's passage.</param>
/// <param name="Rule">How it was found or resolved.</param>
public sealed record FoundCitation(Source Source, string? Marker, string? Locator, PassageId? Note, string Rule);
