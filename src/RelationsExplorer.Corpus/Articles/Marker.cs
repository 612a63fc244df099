namespace RelationsExplorer.Corpus.Articles;

/// <summary>The place in the running text where a note's number or sign stood before it was taken out.</summary>
/// <param name="Passage">The passage it stood in.</param>
/// <param name="Offset">Where in the passage's text, in UTF-16 units: the marker stood before this character.</param>
/// <param name="Label">The number or sign as printed.</param>
/// <param name="Note">The note's passage; null where the article prints no text for it.</param>
/// <param name="Rule">The note style by which it was recognised.</param>
public sealed record Marker(PassageId Passage, int Offset, string Label, PassageId? Note, string Rule);
