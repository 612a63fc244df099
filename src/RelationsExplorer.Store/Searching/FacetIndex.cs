using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Searching;

/// <summary>One facet of one subject in memory: its values, most frequent first, each with the bitmap of its bearers.</summary>
internal sealed class FacetIndex
{
    // Up to so many values, looking at each bitmap is quick enough; up to so many numbers, looking for each in every bitmap.
    private const int FewValues = 64;
    private const int FewNumbers = 200;

    private readonly NumberBitmap[] _bitmaps;
    private readonly int[] _totals;
    private readonly Dictionary<string, int> _ordinals;
    private readonly int?[] _rows;
    private readonly bool _allInRows;
    private readonly Lazy<ValuesOfNumbers> _reverse;
    private readonly long _borne;

    public FacetIndex(Facet facet, int most, IReadOnlyList<FacetRow> rows)
    {
        Facet = facet;
        _bitmaps = [.. rows.Select(row => new NumberBitmap(row.Numbers))];
        _totals = [.. rows.Select(row => row.Count)];
        _ordinals = rows.Select((row, i) => (row.Value, i)).ToDictionary(pair => pair.Value, pair => pair.i, StringComparer.Ordinal);
        Values = [.. rows.Select(row => (row.Value, row.Label))];

        // The claims of an article follow one another, and so do those of a year of publication: they need no bitmap to be counted.
        _rows = [.. _bitmaps.Select(bitmap => bitmap.FirstOfRow())];
        _allInRows = Array.TrueForAll(_rows, row => row is not null);
        _borne = rows.Sum(row => (long)row.Count);
        _reverse = new(() => new ValuesOfNumbers(most, _bitmaps));
    }

    public Facet Facet { get; }

    public IReadOnlyList<(string Value, string Label)> Values { get; }

    /// <summary>Turns the facet round now, where counting will need it.</summary>
    public void Warm()
    {
        if (!_allInRows && _totals.Length > FewValues) _ = _reverse.Value;
    }

    /// <summary>The place of a value, or -1.</summary>
    public int OrdinalOf(string value) => _ordinals.GetValueOrDefault(value, -1);

    /// <summary>The bearers of any of the values; a value that nobody bears adds nobody.</summary>
    public NumberSet Any(IEnumerable<string> values, int most)
    {
        var set = NumberSet.Empty(most);
        foreach (var value in values)
        {
            if (OrdinalOf(value) is >= 0 and var ordinal) _bitmaps[ordinal].AddTo(set);
        }

        return set;
    }

    /// <summary>How many numbers of the set bear each value.</summary>
    /// <param name="within">The set; null for all numbers.</param>
    /// <param name="selected">Values that are chosen: listed whatever their count.</param>
    /// <param name="most">How many values to list at most, chosen ones aside.</param>
    /// <param name="only">Which values to look at; null for all.</param>
    public FacetCounts Count(NumberSet? within, IReadOnlyCollection<string> selected, int most, Func<string, bool>? only = null)
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
            ? found.OrderBy(one => Values[one.Ordinal].Value, StringComparer.Ordinal)
            : found.OrderByDescending(one => one.Count).ThenBy(one => one.Ordinal);
        return new FacetCounts(
            Facet,
            [.. ordered.Select(one => new FacetCount(Values[one.Ordinal].Value, Values[one.Ordinal].Label, one.Count, selected.Contains(Values[one.Ordinal].Value)))],
            isCut);
    }

    private int CountOf(int ordinal, NumberSet within) =>
        _rows[ordinal] is { } first ? within.CountRange(first, _totals[ordinal]) : _bitmaps[ordinal].CountIn(within);

    private (List<(int Ordinal, int Count)> Found, bool IsCut) Totals(int most) =>
        ([.. _totals.Take(most).Select((count, ordinal) => (ordinal, count))], _totals.Length > most);

    private (List<(int Ordinal, int Count)> Found, bool IsCut) Only(NumberSet? within, Func<string, bool> only) =>
        ([.. Enumerable.Range(0, _totals.Length).Where(ordinal => only(Values[ordinal].Value))
            .Select(ordinal => (Ordinal: ordinal, Count: within is null ? _totals[ordinal] : CountOf(ordinal, within)))
            .Where(one => one.Count > 0)], false);

    private (List<(int Ordinal, int Count)> Found, bool IsCut) Count(NumberSet within, int most)
    {
        // A small set is read through once, number by number; for a large one the bitmaps of the most frequent values do.
        var size = _allInRows ? 0 : within.Count();
        if (!_allInRows && _totals.Length > FewValues && size < _borne / 16) return Best(_reverse.Value.Tally(within), most);
        if (!_allInRows && size <= FewNumbers)
        {
            var numbers = within.Page(0, size);
            return Best([.. _bitmaps.Select(bitmap => bitmap.CountIn(numbers))], most);
        }

        var best = new PriorityQueue<(int Ordinal, int Count), (int Count, int Ordinal)>();
        var more = 0;
        for (var ordinal = 0; ordinal < _totals.Length; ordinal++)
        {
            // Values come by their totals: once no later one can be among the best, and it is clear that there are more, all is known.
            if (best.Count == most && more > 0 && _totals[ordinal] <= best.Peek().Count) break;
            var count = CountOf(ordinal, within);
            if (count == 0) continue;
            best.Enqueue((ordinal, count), (count, -ordinal));
            if (best.Count <= most) continue;
            best.Dequeue();
            more++;
        }

        return ([.. best.UnorderedItems.Select(item => item.Element)], more > 0);
    }

    private static (List<(int Ordinal, int Count)> Found, bool IsCut) Best(int[] counts, int most)
    {
        // A heap of the best so far: of tens of thousands of values only these few are ever put in order.
        var best = new PriorityQueue<(int Ordinal, int Count), (int Count, int Ordinal)>();
        var borne = 0;
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            var count = counts[ordinal];
            if (count == 0) continue;
            borne++;
            if (best.Count < most) best.Enqueue((ordinal, count), (count, -ordinal));
            else if (best.Count > 0 && best.Peek().Count < count) best.EnqueueDequeue((ordinal, count), (count, -ordinal));
        }

        return ([.. best.UnorderedItems.Select(item => item.Element)], borne > most);
    }
}
