using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>What two events are compared by: their actors, places and the weighty words of their titles, as <see cref="WeightyWords"/> numbers them.</summary>
internal sealed record EventWords(int[] Actors, int[] Places, int[] Words)
{
    /// <summary>The words of an event.</summary>
    public static EventWords Of(Event told, WeightyWords weighty) =>
        new(weighty.Of(told.Actors.Select(a => a.Value)), weighty.Of(told.Places.Select(p => p.Value)), weighty.Of(told.Title));
}
