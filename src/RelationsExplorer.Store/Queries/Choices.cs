using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>The values that a filter chooses in each facet and those that it leaves out, by their words.</summary>
internal sealed class Choices
{
    private readonly List<(Facet Facet, IReadOnlyList<string> Values)> _narrowing = [];
    private readonly List<(Facet Facet, string Value)> _shown = [];
    private readonly List<FacetValue> _leftOut = [];

    /// <summary>Takes up values that narrow the list, where there are any.</summary>
    public Choices With(Facet facet, IEnumerable<string> values)
    {
        var chosen = values.Distinct(StringComparer.Ordinal).ToList();
        if (chosen.Count > 0) _narrowing.Add((facet, chosen));
        return this;
    }

    /// <summary>Takes up values whose bearers are left out.</summary>
    public Choices Without(IEnumerable<FacetValue> values)
    {
        _leftOut.AddRange(values.Distinct());
        return this;
    }

    /// <summary>Takes up a value that is shown as chosen, though something else does the narrowing.</summary>
    public Choices Showing(Facet facet, string? value)
    {
        if (value is not null) _shown.Add((facet, value));
        return this;
    }

    /// <summary>The values chosen in a facet.</summary>
    public IReadOnlyCollection<string> In(Facet facet) =>
        [.. _narrowing.Where(choice => choice.Facet == facet).SelectMany(choice => choice.Values), .. _shown.Where(choice => choice.Facet == facet).Select(choice => choice.Value)];

    /// <summary>Narrows a list to what bears, in each facet, any of the values chosen there and none of those left out.</summary>
    public void Narrow(StoreSession store, Narrowing narrowing, Subject subject)
    {
        foreach (var (facet, values) in _narrowing)
            narrowing.To(store.Index.Facet(store.Connection, subject, facet).Any(values, narrowing.Most), facet);
        foreach (var values in _leftOut.GroupBy(value => value.Facet, value => value.Value))
            narrowing.LeaveOut(store.Index.Facet(store.Connection, subject, values.Key).Any(values, narrowing.Most));
    }

    /// <summary>
    /// Counts a facet beside the list. Lists of one theme or one actor and nothing else are few, long and asked for by everybody: they
    /// are counted once for each store.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="narrowing">What narrows the list: these choices, and maybe words and dates.</param>
    /// <param name="subject">What is listed.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="atMost">How many values to list at most, chosen ones aside.</param>
    public FacetCounts Count(StoreSession store, Narrowing narrowing, Subject subject, Facet facet, int atMost)
    {
        FacetCounts Anew()
        {
            var index = store.Index.Facet(store.Connection, subject, facet);
            var counts = narrowing.Count(index, In(facet), atMost);
            var leftOut = _leftOut.Where(value => value.Facet == facet).Select(value => value.Value).ToList();
            return leftOut.Count == 0 ? counts : counts with { Values = [.. counts.Values.Where(value => !leftOut.Contains(value.Value)), .. index.LeftOut(leftOut)] };
        }

        return narrowing.IsByOne && _shown.Count == 0 && _narrowing is [({ } by and (Facet.Theme or Facet.Actor), [var value])]
            ? store.Index.CountedOnce(store.Connection, new CountedList(subject, by, value, facet, atMost), Anew)
            : Anew();
    }
}
