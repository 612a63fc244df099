using System.Numerics;
using System.Runtime.CompilerServices;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// A facet turned round: which values each number bears. Made from the bitmaps when it is first needed. A value is kept as its
/// ordinal and one, in as few bytes as tell all values apart; where no number bears two, each has one place, 0 for none.
/// </summary>
internal sealed class ValuesOfNumbers
{
    private readonly int[]? _starts;
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    /// <param name="most">The greatest number there is.</param>
    /// <param name="valueCount">How many values the facet has.</param>
    /// <param name="bitmapOf">The bearers of each.</param>
    public ValuesOfNumbers(int most, int valueCount, Func<int, NumberBitmap> bitmapOf)
    {
        _starts = BearOneEach(most, valueCount, bitmapOf) ? null : StartsOf(most, valueCount, bitmapOf);
        if (valueCount < byte.MaxValue) _bytes = Turned(most, valueCount, bitmapOf, value => (byte)value);
        else if (valueCount < ushort.MaxValue) _shorts = Turned(most, valueCount, bitmapOf, value => (ushort)value);
        else _ints = Turned(most, valueCount, bitmapOf, value => value);
    }

    /// <summary>Counts how many of the numbers bear each value.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="counts">What is added to: the place of a value is its ordinal and one; the first is nobody's.</param>
    public void Tally(ReadOnlySpan<int> numbers, Span<int> counts)
    {
        if (_bytes is not null) Tally(_bytes, numbers, counts);
        else if (_shorts is not null) Tally(_shorts, numbers, counts);
        else Tally(_ints!, numbers, counts);
    }

    // Compiled for this very processor when it is first called: what is compiled beforehand calls a function for each value.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tally<T>(T[] values, ReadOnlySpan<int> numbers, Span<int> counts)
        where T : IBinaryInteger<T>
    {
        if (_starts is not { } starts)
        {
            foreach (var number in numbers) counts[int.CreateTruncating(values[number])]++;
            return;
        }

        foreach (var number in numbers)
        {
            var end = starts[number + 1];
            for (var i = starts[number]; i < end; i++) counts[int.CreateTruncating(values[i])]++;
        }
    }

    private static bool BearOneEach(int most, int valueCount, Func<int, NumberBitmap> bitmapOf)
    {
        using var bearers = NumberSet.Empty(most);
        for (var value = 0; value < valueCount; value++)
        {
            foreach (var number in bitmapOf(value).Numbers())
            {
                if (bearers.Contains(number)) return false;
                bearers.Add(number);
            }
        }

        return true;
    }

    private static int[] StartsOf(int most, int valueCount, Func<int, NumberBitmap> bitmapOf)
    {
        var starts = new int[most + 2];
        for (var value = 0; value < valueCount; value++)
        {
            foreach (var number in bitmapOf(value).Numbers()) starts[number + 1]++;
        }

        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    private T[] Turned<T>(int most, int valueCount, Func<int, NumberBitmap> bitmapOf, Func<int, T> stored)
    {
        var values = new T[_starts?[^1] ?? most + 1];
        var next = _starts?.AsSpan(0, _starts.Length - 1).ToArray();
        for (var value = 0; value < valueCount; value++)
        {
            foreach (var number in bitmapOf(value).Numbers()) values[next is null ? number : next[number]++] = stored(value + 1);
        }

        return values;
    }
}
