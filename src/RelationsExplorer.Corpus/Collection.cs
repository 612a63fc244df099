using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Corpus;

/// <summary>
/// All that was read from a corpus, merged across its articles and ready to be stored. Every list is in its stable
/// order: articles by slug, passages by ordinal, claims and mentions by passage and place, the rest by id.
/// </summary>
/// <param name="Vocabulary">The vocabularies, with the actors that were only found in texts added.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Passages">Their passages.</param>
/// <param name="Markers">Where notes were marked in the text.</param>
/// <param name="Remarks">What editors say of them.</param>
/// <param name="Mentions">What was recognised in them.</param>
/// <param name="Claims">What they say.</param>
/// <param name="Events">What they tell of.</param>
/// <param name="Sources">What they cite.</param>
/// <param name="Citations">Which claim rests on which source.</param>
/// <param name="Discrepancies">Where they do not agree.</param>
public sealed record Collection(
    Vocabulary Vocabulary,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Marker> Markers,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Discrepancy> Discrepancies);
