using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Sentences;

/// <summary>A sentence of a heading or paragraph, and the statements it is made of.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Span">Its place in the passage, final punctuation and closing quotation marks inside, spaces outside.</param>
/// <param name="Statements">Its clauses that state something of their own, in order, together covering the sentence; one or more.</param>
public sealed record Sentence(PassageId Passage, Span Span, IReadOnlyList<Span> Statements);
