namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>A place in a passage that may be a note's marker.</summary>
/// <param name="Passage">The passage's place among those of the draft.</param>
/// <param name="Start">Where the words to take out begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Number">The note's number.</param>
/// <param name="Style">bracket, parenthesis, glued, superscript, caret or alone.</param>
/// <param name="Weight">How much it looks like a marker where it stands: 1 for surely, 0 for not at all.</param>
/// <param name="Locator">A page printed inside the marker: "[3, p. 12]"; else null.</param>
internal sealed record MarkerCandidate(int Passage, int Start, int End, int Number, string Style, double Weight, string? Locator = null);
