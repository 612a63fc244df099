using System.Buffers;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Searching;

/// <summary>One facet of one subject in memory: its values, most frequent first, each with the bitmap of its bearers.</summary>
internal sealed class FacetIndex
{
    // Of so few values, looking at each bitmap is quick enough.
    private const int FewValues = 2;

    private readonly PackedTexts _values;
    private readonly PackedTexts _labels;
    private readonly byte[] _numbers;
    private readonly int[] _starts;
    private readonly int[] _totals;
    private readonly int[] _rows;
    private readonly bool _allInRows;
    private readonly Lazy<ValuesOfNumbers> _reverse;
    private readonly CountingCosts _costs;

    /// <param name="facet">Which facet.</param>
    /// <param name="most">The greatest number there is.</param>
    /// <param name="rows">Its values in order; gone through once, and none is kept.</param>
    public FacetIndex(Facet facet, int most, IEnumerable<FacetRow> rows)
    {
        Facet = facet;
        var (values, labels, numbers, starts, totals) = (new List<string>(), new List<string>(), new MemoryStream(), new List<int>(), new List<int>());
        foreach (var row in rows)
        {
            values.Add(row.Value);
            labels.Add(row.Label);
            starts.Add((int)numbers.Length);
            numbers.Write(row.Numbers);
            totals.Add(row.Count);
        }

        // A facet may have a hundred thousand values, most of them borne by one number: all lie together.
        (_values, _labels, _numbers, _starts, _totals) = (PackedTexts.Of(values), PackedTexts.Of(labels), numbers.ToArray(), [.. starts], [.. totals]);

        // The claims of an article follow one another, and so do those of a year of publication: they need no bitmap to be counted.
        _rows = [.. Enumerable.Range(0, totals.Count).Select(ordinal => BitmapOf(ordinal).FirstOfRow() ?? 0)];
        _allInRows = Array.TrueForAll(_rows, row => row > 0);
        _costs = new CountingCosts(most, _totals, BitmapOf);
        _reverse = new(() => new ValuesOfNumbers(most, _totals, BitmapOf));
    }

    public Facet Facet { get; }

    /// <summary>Turns the facet round now, where counting will need it.</summary>
    public void Warm()
    {
        if (IsTurned) _ = _reverse.Value;
    }

    /// <summary>The place of a value, or -1.</summary>
    public int OrdinalOf(string value) => _values.IndexOf(value);

    /// <summary>The bearers of any of the values; a value that nobody bears adds nobody.</summary>
    public NumberSet Any(IEnumerable<string> values, int most)
    {
        var set = NumberSet.Empty(most);
        foreach (var value in values)
        {
            if (OrdinalOf(value) is >= 0 and var ordinal) BitmapOf(ordinal).AddTo(set);
        }

        return set;
    }

    /// <summary>How many numbers of the set bear each value.</summary>
    /// <param name="within">The set; null for all numbers.</param>
    /// <param name="selected">Values that are chosen: listed whatever their count.</param>
    /// <param name="most">How many values to list at most, chosen ones aside.</param>
    /// <param name="only">Which values to look at; null for all.</param>
    public FacetCounts Count(CountedSet? within, IReadOnlyCollection<string> selected, int most, Func<string, bool>? only = null)
    {
        var byTime = Facet is Facet.Year or Facet.Decade or Facet.Published;
        if (byTime) most = int.MaxValue;
        var (found, isCut) = only is not null ? Only(within, only) : within is null ? Totals(most) : Count(within, most);
        foreach (var value in selected)
        {
            if (OrdinalOf(value) is >= 0 and var ordinal && !found.Exists(one => one.Ordinal == ordinal))
                found.Add((ordinal, within is null ? _totals[ordinal] : CountOf(ordinal, within)));
        }

        var ordered = byTime
            ? found.OrderBy(one => _values[one.Ordinal], StringComparer.Ordinal)
            : found.OrderByDescending(one => one.Count).ThenBy(one => one.Ordinal);
        return new FacetCounts(
            Facet,
            [.. ordered.Select(one => Counted(one.Ordinal, one.Count, selected))],
            isCut);
    }

    /// <summary>Those of the values that there are, as left out.</summary>
    public IEnumerable<FacetCount> LeftOut(IEnumerable<string> values) =>
        values.Where(value => OrdinalOf(value) >= 0).Select(value => new FacetCount(value, _labels[OrdinalOf(value)], 0, Selected: false, LeftOut: true));

    private FacetCount Counted(int ordinal, int count, IReadOnlyCollection<string> selected)
    {
        var value = _values[ordinal];
        return new FacetCount(value, _labels[ordinal], count, selected.Contains(value));
    }

    private bool IsTurned => !_allInRows && _totals.Length > FewValues;

    private NumberBitmap BitmapOf(int ordinal) => new(_numbers, _starts[ordinal]);

    private int CountOf(int ordinal, CountedSet within) =>
        _rows[ordinal] is > 0 and var first ? within.Set.CountRange(first, _totals[ordinal]) : BitmapOf(ordinal).CountIn(within);

    private (List<(int Ordinal, int Count)> Found, bool IsCut) Totals(int most) =>
        ([.. _totals.Take(most).Select((count, ordinal) => (ordinal, count))], _totals.Length > most);

    private (List<(int Ordinal, int Count)> Found, bool IsCut) Only(CountedSet? within, Func<string, bool> only) =>
        ([.. Enumerable.Range(0, _totals.Length).Where(ordinal => only(_values[ordinal]))
            .Select(ordinal => (Ordinal: ordinal, Count: within is null ? _totals[ordinal] : CountOf(ordinal, within)))
            .Where(one => one.Count > 0)], false);

    private (List<(int Ordinal, int Count)> Found, bool IsCut) Count(CountedSet within, int most)
    {
        // A small set is read through once, number by number; for a large one the bitmaps of the most frequent values do.
        var best = new BestValues(most);
        if (IsTurned && _costs.IsSoonerReadThrough(within.Count, most)) ReadThrough(within, best);
        else for (var ordinal = 0; ordinal < _totals.Length && !best.IsSettled(_totals[ordinal]); ordinal++) best.Add(ordinal, CountOf(ordinal, within));
        return best.Found();
    }

    private void ReadThrough(CountedSet within, BestValues best)
    {
        var lent = ArrayPool<int>.Shared.Rent(_totals.Length);
        var turned = _reverse.Value;
        var frequent = lent.AsSpan(0, turned.Frequent);
        frequent.Clear();
        turned.Tally(within.Numbers, frequent);
        best.AddAll(0, frequent, _totals);
        if (turned.RareOrNull is { } rare && !best.IsSettled(_totals[turned.Frequent]))
        {
            var counts = lent.AsSpan(0, _totals.Length);
            counts[turned.Frequent..].Clear();
            rare.Tally(within.Set, counts);
            best.AddAll(turned.Frequent, counts[turned.Frequent..], _totals);
        }

        ArrayPool<int>.Shared.Return(lent);
    }
}
