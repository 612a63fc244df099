using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>What an event is called, and how the words were come by.</summary>
/// <param name="Text">First letter a capital, no full stop.</param>
/// <param name="Origin">Whether they are the claim's own, or have their subject from what stands before it.</param>
internal sealed record EventTitle(string Text, Origin Origin);
