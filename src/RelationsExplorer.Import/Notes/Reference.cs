using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>A place in the running text that cites a work, by a note's marker or by naming it.</summary>
/// <param name="Passage">The passage of the running text.</param>
/// <param name="Span">The words that name the work; empty, at the marker's offset, for a marker.</param>
/// <param name="Source">The work.</param>
/// <param name="Marker">The note's number or sign as printed; null where the work is named in the running text.</param>
/// <param name="Locator">Page or part within the work; null where none is given.</param>
/// <param name="Note">The note's passage; null where there is none.</param>
/// <param name="Rule">How it was found or resolved: "note", "ibid", "short-form" …</param>
public sealed record Reference(
    PassageId Passage,
    Span Span,
    SourceId Source,
    string? Marker,
    string? Locator,
    PassageId? Note,
    string Rule);
