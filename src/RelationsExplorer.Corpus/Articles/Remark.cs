namespace RelationsExplorer.Corpus.Articles;

/// <summary>What a careful editor says of the article: a misspelt name, a slip, a contradiction. Shown beside the passage, never mixed with it.</summary>
/// <param name="Passage">The passage it is about.</param>
/// <param name="Span">The words it is about; null where it is about the whole passage.</param>
/// <param name="Text">The remark, in the editor's words.</param>
public sealed record Remark(PassageId Passage, Span? Span, string Text);
