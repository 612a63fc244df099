using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>What two events are compared by: their actors, places and the weighty words of their titles.</summary>
internal sealed record EventWords(HashSet<string> Actors, HashSet<string> Places, int[] Words)
{
    /// <summary>The words of an event.</summary>
    public static EventWords Of(Event told, WeightyWords weighty) => new(
        told.Actors.Select(a => a.Value).ToHashSet(StringComparer.Ordinal),
        told.Places.Select(p => p.Value).ToHashSet(StringComparer.Ordinal),
        weighty.Of(told.Title));

    /// <summary>How many are in both; counted without a new set, since merging counts them by the million.</summary>
    public static int Shared(HashSet<string> some, HashSet<string> others)
    {
        if (some.Count > others.Count) (some, others) = (others, some);
        var shared = 0;
        foreach (var one in some)
        {
            if (others.Contains(one)) shared++;
        }

        return shared;
    }
}
