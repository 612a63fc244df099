using System.Numerics;

namespace RelationsExplorer.Store.Searching;

/// <summary>A facet turned round: which values each number bears. Made from the bitmaps when it is first needed.</summary>
internal sealed class ValuesOfNumbers
{
    private readonly int[] _starts;
    private readonly ushort[]? _small;
    private readonly int[]? _large;
    private readonly int _valueCount;

    public ValuesOfNumbers(int most, NumberBitmap[] bitmaps)
    {
        _valueCount = bitmaps.Length;
        _starts = new int[most + 2];
        foreach (var bitmap in bitmaps)
        {
            foreach (var number in bitmap.Numbers()) _starts[number + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];

        // Few facets have more values than two bytes can tell apart.
        if (bitmaps.Length <= ushort.MaxValue) _small = Turned(bitmaps, value => (ushort)value);
        else _large = Turned(bitmaps, value => value);
    }

    /// <summary>How many numbers of the set bear each value.</summary>
    public int[] Tally(NumberSet within)
    {
        var counts = new int[_valueCount];
        ReadOnlySpan<ulong> words = within.Words;
        for (var w = 0; w < words.Length; w++)
        {
            for (var left = words[w]; left != 0; left &= left - 1)
            {
                var number = (w << 6) | BitOperations.TrailingZeroCount(left);
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

        return counts;
    }

    private T[] Turned<T>(NumberBitmap[] bitmaps, Func<int, T> stored)
    {
        var values = new T[_starts[^1]];
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var value = 0; value < bitmaps.Length; value++)
        {
            foreach (var number in bitmaps[value].Numbers()) values[next[number]++] = stored(value);
        }

        return values;
    }
}
