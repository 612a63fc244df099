namespace RelationsExplorer.Store.Searching;

/// <summary>
/// What is left of a list after all that narrows it, and after all but one part: a facet is counted as if it were not
/// narrowed itself, so that a reader sees what its other values would give.
/// </summary>
internal sealed class Narrowing(int most) : IDisposable
{
    private readonly List<(NumberSet Set, Facet[] Facets)> _parts = [];
    private readonly List<NumberSet> _leftOut = [];
    private NumberSet? _left;
    private CountedSet? _counted;

    /// <summary>The greatest number there is.</summary>
    public int Most => most;

    /// <summary>Whether a search took too long and was left out.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Whether nothing narrows the list.</summary>
    public bool IsOpen => _parts.Count == 0 && _leftOut.Count == 0;

    /// <summary>Whether one thing alone narrows it.</summary>
    public bool IsByOne => _parts.Count + _leftOut.Count == 1;

    /// <summary>Narrows the list to this set, which is the choice in these facets; the set is disposed of with this.</summary>
    public void To(NumberSet set, params Facet[] facets) => _parts.Add((set, facets));

    /// <summary>Takes this set out of the list and out of all counts; it is disposed of with this.</summary>
    public void LeaveOut(NumberSet set) => _leftOut.Add(set);

    /// <summary>What is left; owned by this.</summary>
    public NumberSet Left => _left ??= And(_parts.Select(part => part.Set));

    /// <summary>The same, counted; owned by this too.</summary>
    public CountedSet Counted => _counted ??= new CountedSet(Left);

    /// <summary>What would be left without the choice in a facet; null where nothing else narrows the list.</summary>
    /// <remarks>Dispose it where it is not <see cref="Left"/>.</remarks>
    public NumberSet? Without(Facet facet)
    {
        if (!_parts.Exists(part => part.Facets.Contains(facet))) return IsOpen ? null : Left;
        var others = _parts.Where(part => !part.Facets.Contains(facet)).Select(part => part.Set).ToList();
        return others.Count == 0 && _leftOut.Count == 0 ? null : And(others);
    }

    /// <summary>Counts a facet.</summary>
    /// <param name="index">The facet.</param>
    /// <param name="selected">Values that are chosen.</param>
    /// <param name="atMost">How many values to list at most, chosen ones aside.</param>
    /// <param name="only">Which values to look at; null for all.</param>
    public FacetCounts Count(FacetIndex index, IReadOnlyCollection<string> selected, int atMost, Func<string, bool>? only = null)
    {
        var within = Without(index.Facet);
        try
        {
            if (within is null || within == _left) return index.Count(within is null ? null : Counted, selected, atMost, only);
            using var counted = new CountedSet(within);
            return index.Count(counted, selected, atMost, only);
        }
        finally
        {
            if (within != _left) within?.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var (set, _) in _parts) set.Dispose();
        foreach (var set in _leftOut) set.Dispose();
        _counted?.Dispose();
        _left?.Dispose();
    }

    private NumberSet And(IEnumerable<NumberSet> sets)
    {
        NumberSet? left = null;
        foreach (var set in sets)
        {
            if (left is null) left = set.Copy();
            else left.KeepIn(set);
        }

        left ??= NumberSet.All(most);
        foreach (var set in _leftOut) left.TakeOut(set);
        return left;
    }
}
