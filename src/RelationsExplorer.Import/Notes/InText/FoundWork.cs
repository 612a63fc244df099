using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>A work that the running text names.</summary>
/// <param name="Passage">Where.</param>
/// <param name="Work">What it tells of the work.</param>
/// <param name="Place">The work's place on the shelf.</param>
internal sealed record FoundWork(Passage Passage, NamedWork Work, int Place);
