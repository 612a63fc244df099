using System.Buffers;
using System.Numerics;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// A set that does not change any more, looked at once before many bitmaps are counted in it: how many of its numbers lie in each
/// 65,536, as bitmaps are parted, and where they are few, which. Of these alone a bitmap is then asked, and of no part without any.
/// Dispose it to lend its memory on; the set is its owner's.
/// </summary>
internal sealed class CountedSet : IDisposable
{
    // Asking a bitmap for so many numbers takes as long as going through all its words.
    private const int Few = 256;

    private const int WordsInPart = 65536 / 64;

    private readonly int[] _counts;
    private readonly ushort[]?[] _few;
    private int[]? _numbers;

    /// <param name="set">The set; it must not change as long as this is used.</param>
    public CountedSet(NumberSet set)
    {
        Set = set;
        var words = (ReadOnlySpan<ulong>)set.Words;
        var parts = (words.Length + WordsInPart - 1) / WordsInPart;
        (_counts, _few) = (new int[parts], new ushort[]?[parts]);
        for (var part = 0; part < parts; part++)
        {
            var its = words[(part * WordsInPart)..Math.Min(words.Length, (part + 1) * WordsInPart)];
            var count = 0;
            foreach (var word in its) count += BitOperations.PopCount(word);
            (_counts[part], Count) = (count, Count + count);
            if (count <= Few) _few[part] = Listed(its, count);
        }
    }

    /// <summary>The set.</summary>
    public NumberSet Set { get; }

    /// <summary>How many numbers are in it.</summary>
    public int Count { get; }

    /// <summary>All its numbers, ascending: written down once for all that go through them.</summary>
    public ReadOnlySpan<int> Numbers
    {
        get
        {
            if (_numbers is null)
            {
                _numbers = ArrayPool<int>.Shared.Rent(Count);
                Set.WriteTo(_numbers);
            }

            return _numbers.AsSpan(0, Count);
        }
    }

    /// <summary>How many of its numbers lie in a part.</summary>
    public int CountOf(int part) => (uint)part < (uint)_counts.Length ? _counts[part] : 0;

    /// <summary>Its numbers in a part, counted from where this begins; null where they are many.</summary>
    public ushort[]? FewOrNull(int part) => _few[part];

    /// <summary>The words of a part.</summary>
    public ReadOnlySpan<ulong> WordsOf(int part) => Set.Words[(part * WordsInPart)..];

    public void Dispose()
    {
        if (_numbers is not null) ArrayPool<int>.Shared.Return(_numbers);
        _numbers = null;
    }

    private static ushort[] Listed(ReadOnlySpan<ulong> words, int count)
    {
        if (count == 0) return [];
        var (listed, next) = (new ushort[count], 0);
        for (var w = 0; next < count; w++)
        {
            for (var left = words[w]; left != 0; left &= left - 1) listed[next++] = (ushort)((w << 6) | BitOperations.TrailingZeroCount(left));
        }

        return listed;
    }
}
