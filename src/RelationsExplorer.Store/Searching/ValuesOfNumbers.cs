using System.Numerics;

namespace RelationsExplorer.Store.Searching;

/// <summary>A facet turned round: which values each number bears. Made from the bitmaps when it is first needed.</summary>
internal sealed class ValuesOfNumbers
{
    private readonly int[] _starts;
    private readonly int[] _values;
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
        _values = new int[_starts[^1]];
        var next = _starts.AsSpan(0, most + 1).ToArray();
        for (var value = 0; value < bitmaps.Length; value++)
        {
            foreach (var number in bitmaps[value].Numbers()) _values[next[number]++] = value;
        }
    }

    /// <summary>How many numbers of the set bear each value.</summary>
    public int[] Tally(NumberSet within)
    {
        var counts = new int[_valueCount];
        var words = within.Words;
        for (var w = 0; w < words.Length; w++)
        {
            for (var left = words[w]; left != 0; left &= left - 1)
            {
                var number = (w << 6) | BitOperations.TrailingZeroCount(left);
                for (var i = _starts[number]; i < _starts[number + 1]; i++) counts[_values[i]]++;
            }
        }

        return counts;
    }
}
