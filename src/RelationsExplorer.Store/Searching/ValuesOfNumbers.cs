using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// A facet turned round: which values each number bears. Numbers that bear the same values are of one kind, and a kind is another
/// kind with one value more, so that a set is counted by looking up one small number for each of its own. Made from the bitmaps when
/// it is first needed, from the most frequent value on, as long as two bytes tell the kinds apart; values that fewer bear lie apart.
/// </summary>
internal sealed class ValuesOfNumbers
{
    private const int MostKinds = ushort.MaxValue + 1;

    // Going from kind to kind for a number takes as long as adding up so many kinds.
    private const int KindsPerNumber = 3;

    // Neighbours are often of one kind: counted in four columns in turn, a number need not wait until the one before it is. Adding up so many more
    // columns is worth it for many numbers only.
    private const int Columns = 4;

    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[] _values;
    private readonly ushort[] _without;

    /// <param name="most">The greatest number there is.</param>
    /// <param name="totals">How many bear each value, descending.</param>
    /// <param name="bitmapOf">The bearers of each.</param>
    public ValuesOfNumbers(int most, int[] totals, Func<int, NumberBitmap> bitmapOf)
    {
        // Kind 0 bears nothing. A kind that was made for the value at hand is above all that were there before.
        var (kinds, values, without, more) = (new ushort[most + 1], new List<int> { -1 }, new List<ushort> { 0 }, new ushort[MostKinds]);
        for (; Frequent < totals.Length; Frequent++)
        {
            // At most each kind there is parts in two, and each bearer is of another. Of values that hardly any bear there are too many.
            var first = values.Count;
            if (first + Math.Min(first, totals[Frequent]) > MostKinds || totals[Frequent] < most / MostKinds) break;
            foreach (var number in bitmapOf(Frequent).Numbers())
            {
                ref var kind = ref kinds[number];
                if (more[kind] < first)
                {
                    more[kind] = (ushort)values.Count;
                    values.Add(Frequent);
                    without.Add(kind);
                }

                kind = more[kind];
            }
        }

        (_values, _without) = ([.. values], [.. without]);
        if (_values.Length <= byte.MaxValue) _bytes = Array.ConvertAll(kinds, kind => (byte)kind);
        else _shorts = kinds;
        if (Frequent < totals.Length) RareOrNull = new RareValues(most, Frequent, totals.Length, bitmapOf);
    }

    /// <summary>How many values are told by kinds: those with the most bearers.</summary>
    public int Frequent { get; }

    /// <summary>The others; null where there are none.</summary>
    public RareValues? RareOrNull { get; }

    /// <summary>Counts how many of the numbers bear each of the frequent values.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="counts">What is added to, by the ordinals of the values.</param>
    public void Tally(ReadOnlySpan<int> numbers, Span<int> counts)
    {
        if (_bytes is not null) Tally(_bytes, numbers, counts);
        else Tally(_shorts!, numbers, counts);
    }

    // Compiled for this very processor when it is first called: what is compiled beforehand calls a function for each number.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tally<T>(T[] kinds, ReadOnlySpan<int> numbers, Span<int> counts)
        where T : IBinaryInteger<T>
    {
        var (values, without) = (_values, _without);
        if (numbers.Length < values.Length / KindsPerNumber)
        {
            foreach (var number in numbers)
            {
                for (var kind = int.CreateTruncating(kinds[number]); kind != 0; kind = without[kind]) counts[values[kind]]++;
            }

            return;
        }

        var columns = numbers.Length > values.Length * Columns ? Columns : 1;
        var lent = ArrayPool<int>.Shared.Rent(values.Length * columns);
        var ofKinds = lent.AsSpan(0, values.Length);
        lent.AsSpan(0, values.Length * columns).Clear();
        if (columns == Columns)
        {
            var second = lent.AsSpan(values.Length, values.Length);
            var third = lent.AsSpan(values.Length * 2, values.Length);
            var fourth = lent.AsSpan(values.Length * 3, values.Length);
            for (; numbers.Length >= Columns; numbers = numbers[Columns..])
            {
                ofKinds[int.CreateTruncating(kinds[numbers[0]])]++;
                second[int.CreateTruncating(kinds[numbers[1]])]++;
                third[int.CreateTruncating(kinds[numbers[2]])]++;
                fourth[int.CreateTruncating(kinds[numbers[3]])]++;
            }

            for (var kind = 0; kind < ofKinds.Length; kind++) ofKinds[kind] += second[kind] + third[kind] + fourth[kind];
        }

        foreach (var number in numbers) ofKinds[int.CreateTruncating(kinds[number])]++;
        for (var kind = ofKinds.Length - 1; kind > 0; kind--)
        {
            var count = ofKinds[kind];
            counts[values[kind]] += count;
            ofKinds[without[kind]] += count;
        }

        ArrayPool<int>.Shared.Return(lent);
    }
}
