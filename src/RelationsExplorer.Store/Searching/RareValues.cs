using System.Numerics;
using System.Runtime.CompilerServices;

namespace RelationsExplorer.Store.Searching;

/// <summary>The values of a facet that few numbers bear, by their bearers: a number's place among those that bear any leads to its values.</summary>
internal sealed class RareValues
{
    private readonly ulong[] _bearers;
    private readonly int[] _ranks;
    private readonly int[] _starts;
    private readonly int[] _values;

    /// <param name="most">The greatest number there is.</param>
    /// <param name="first">The ordinal of the first of these values.</param>
    /// <param name="end">The ordinal behind the last.</param>
    /// <param name="bitmapOf">The bearers of each.</param>
    public RareValues(int most, int first, int end, Func<int, NumberBitmap> bitmapOf)
    {
        using (var set = NumberSet.Empty(most))
        {
            for (var value = first; value < end; value++) bitmapOf(value).AddTo(set);
            _bearers = set.Words.ToArray();
        }

        _ranks = new int[_bearers.Length + 1];
        for (var w = 0; w < _bearers.Length; w++) _ranks[w + 1] = _ranks[w] + BitOperations.PopCount(_bearers[w]);

        // How many values each bears, then where each one's begin.
        _starts = new int[_ranks[^1] + 1];
        for (var value = first; value < end; value++)
        {
            foreach (var number in bitmapOf(value).Numbers()) _starts[PlaceOf(number >> 6, 1UL << number) + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        var next = _starts.AsSpan().ToArray();
        _values = new int[_starts[^1]];
        for (var value = first; value < end; value++)
        {
            foreach (var number in bitmapOf(value).Numbers()) _values[next[PlaceOf(number >> 6, 1UL << number)]++] = value;
        }
    }

    /// <summary>Counts how many of a set bear each value.</summary>
    /// <param name="set">The set.</param>
    /// <param name="counts">What is added to, by the ordinals of the values.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tally(NumberSet set, Span<int> counts)
    {
        var words = (ReadOnlySpan<ulong>)set.Words;
        for (var w = 0; w < words.Length; w++)
        {
            for (var left = words[w] & _bearers[w]; left != 0; left &= left - 1)
            {
                var place = PlaceOf(w, left & (~left + 1));
                for (var i = _starts[place]; i < _starts[place + 1]; i++) counts[_values[i]]++;
            }
        }
    }

    private int PlaceOf(int word, ulong bit) => _ranks[word] + BitOperations.PopCount(_bearers[word] & (bit - 1));
}
