namespace RelationsExplorer.Store.Searching;

/// <summary>The values that most bear, found in the order of their ordinals: of tens of thousands only these few are ever put in order.</summary>
/// <param name="most">How many are wanted.</param>
internal sealed class BestValues(int most)
{
    private readonly PriorityQueue<(int Ordinal, int Count), (int Count, int Ordinal)> _best = new();
    private int _borne;

    /// <summary>Whether no value that so many bear at most can be among the best, and it is clear that there are more.</summary>
    public bool IsSettled(int total) => _borne > most && total <= _best.Peek().Count;

    /// <summary>Takes a value up, if anybody bears it.</summary>
    public void Add(int ordinal, int count)
    {
        if (count == 0) return;
        _borne++;
        if (_best.Count < most) _best.Enqueue((ordinal, count), (count, -ordinal));
        else if (_best.Peek().Count < count) _best.EnqueueDequeue((ordinal, count), (count, -ordinal));
    }

    /// <summary>Takes up all values that were counted, until no later one can be among the best.</summary>
    /// <param name="first">The ordinal of the first.</param>
    /// <param name="counts">How many bear each.</param>
    /// <param name="totals">How many bear each at most, by ordinals, descending.</param>
    public void AddAll(int first, ReadOnlySpan<int> counts, int[] totals)
    {
        for (var i = counts.IndexOfAnyExcept(0); i >= 0 && !IsSettled(totals[first + i]); i = NextBorne(counts, i)) Add(first + i, counts[i]);
    }

    /// <summary>The best, in no order, and whether there are more.</summary>
    public (List<(int Ordinal, int Count)> Found, bool IsCut) Found() => ([.. _best.UnorderedItems.Select(item => item.Element)], _borne > most);

    private static int NextBorne(ReadOnlySpan<int> counts, int i)
    {
        var more = counts[(i + 1)..].IndexOfAnyExcept(0);
        return more < 0 ? -1 : i + 1 + more;
    }
}
