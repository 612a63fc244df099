using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>A note as it stands in the margin.</summary>
/// <param name="Passage">The note's passage.</param>
/// <param name="Label">Its number or sign.</param>
/// <param name="Text">As printed.</param>
/// <param name="Works">What it was read to cite; none where it only remarks, several where it lists.</param>
internal sealed record Note(PassageId Passage, string Label, string Text, IReadOnlyList<NotedWork> Works);

/// <summary>A work that a note cites.</summary>
/// <param name="Source">Its address.</param>
/// <param name="Line">As a reader would cite it.</param>
/// <param name="Url">Where it can be read; null where unknown.</param>
/// <param name="Locator">Page or part; null where none is given.</param>
internal sealed record NotedWork(SourceId Source, SourceLine Line, string? Url, string? Locator);
