using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>What is told where: the words by which an event is judged.</summary>
/// <param name="Text">The passage's text.</param>
/// <param name="Words">Its words.</param>
/// <param name="Part">The words to judge by: those nearest to the date weigh most.</param>
/// <param name="Date">Where the date stands; empty where it is borrowed.</param>
/// <param name="Names">Names of more than one word: what stands in them tells of nothing ("the Cooperation Organisation").</param>
/// <param name="IsEntry">Whether it stands in an entry of a chronology, which tells in the present what happened: "3 June 1896: Li signs".</param>
internal sealed record Told(string Text, CueWords Words, Span Part, Span Date, IReadOnlyList<Span> Names, bool IsEntry = false);
