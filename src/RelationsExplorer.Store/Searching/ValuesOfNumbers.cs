namespace RelationsExplorer.Store.Searching;

/// <summary>A facet turned round: which values each number bears. Made from the bitmaps when it is first needed.</summary>
internal sealed class ValuesOfNumbers
{
    private readonly int[] _starts;
    private readonly ushort[]? _small;
    private readonly int[]? _large;

    /// <param name="most">The greatest number there is.</param>
    /// <param name="valueCount">How many values the facet has.</param>
    /// <param name="bitmapOf">The bearers of each.</param>
    public ValuesOfNumbers(int most, int valueCount, Func<int, NumberBitmap> bitmapOf)
    {
        _starts = new int[most + 2];
        for (var value = 0; value < valueCount; value++)
        {
            foreach (var number in bitmapOf(value).Numbers()) _starts[number + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];

        // Few facets have more values than two bytes can tell apart.
        if (valueCount <= ushort.MaxValue) _small = Turned(valueCount, bitmapOf, value => (ushort)value);
        else _large = Turned(valueCount, bitmapOf, value => value);
    }

    /// <summary>Counts how many numbers of the set bear each value.</summary>
    public void Tally(NumberSet within, Span<int> counts)
    {
        foreach (var number in within)
        {
            var (start, end) = (_starts[number], _starts[number + 1]);
            if (_small is not null)
            {
                foreach (var value in _small.AsSpan(start, end - start)) counts[value]++;
            }
            else
            {
                foreach (var value in _large.AsSpan(start, end - start)) counts[value]++;
            }
        }
    }

    private T[] Turned<T>(int valueCount, Func<int, NumberBitmap> bitmapOf, Func<int, T> stored)
    {
        var values = new T[_starts[^1]];
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var value = 0; value < valueCount; value++)
        {
            foreach (var number in bitmapOf(value).Numbers()) values[next[number]++] = stored(value);
        }

        return values;
    }
}
