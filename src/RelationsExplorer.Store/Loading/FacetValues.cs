using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Loading;

/// <summary>The values of one facet, and who bears each.</summary>
/// <param name="of">Of what.</param>
/// <param name="facet">The facet.</param>
/// <param name="name">A value's word in addresses, and as it is shown.</param>
internal sealed class FacetValues(Subject of, Facet facet, Func<int, (string Value, string Label)> name)
{
    // Values are small numbers: years are the largest. The bitmap of value n stands at index n.
    private readonly List<NumberBitmapBuilder?> _bitmaps = [];

    /// <summary>Says that the record with this number bears a value; for each value, the numbers must come in their order.</summary>
    public void Add(int value, int number)
    {
        while (value >= _bitmaps.Count) _bitmaps.Add(null);
        (_bitmaps[value] ??= new NumberBitmapBuilder()).Add(number);
    }

    /// <summary>Says so of several values.</summary>
    public void Add(ReadOnlySpan<int> values, int number)
    {
        foreach (var value in values) Add(value, number);
    }

    /// <summary>Gives the values of all records, in the order of their numbers from 1 on.</summary>
    public FacetValues Of(IEnumerable<IEnumerable<int>> valuesInOrder)
    {
        var number = 0;
        foreach (var values in valuesInOrder)
        {
            number++;
            foreach (var value in values) Add(value, number);
        }

        return this;
    }

    /// <summary>A row for each value, those with most bearers first.</summary>
    public IEnumerable<FacetRow> Rows() =>
        _bitmaps.Index().Where(value => value.Item is not null).OrderByDescending(value => value.Item!.Count).ThenBy(value => value.Index).Select((value, ordinal) => new FacetRow
        {
            Of = Word.Of(of),
            Facet = Word.Of(facet),
            Ordinal = ordinal,
            Value = name(value.Index).Value,
            Label = name(value.Index).Label,
            Count = value.Item!.Count,
            Numbers = value.Item.Build().Bytes,
        });
}
