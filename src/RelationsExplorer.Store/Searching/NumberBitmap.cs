using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// A compressed set of numbers, as it lies in the store: for each 65,536 numbers that hold any, either the numbers
/// themselves (two bytes each) or one bit for each, whichever is smaller. It is used as the bytes it is, without unpacking.
/// </summary>
/// <remarks>Layout, little-endian: count of containers (4 bytes); for each its high half (2), how many less one (2), where it begins (4); then the containers.</remarks>
/// <param name="bytes">Where it lies, perhaps among others.</param>
/// <param name="start">Where it begins there.</param>
internal readonly struct NumberBitmap(byte[] bytes, int start = 0)
{
    /// <summary>From this many numbers on, a bit for each takes less room than the numbers.</summary>
    internal const int MostListed = 4096;

    private const int WordsPerContainer = 65536 / 64;

    // What looking at a container costs before its first bit.
    private const int Beginning = 12;

    private static readonly byte[] Nothing = new byte[4];

    private readonly byte[]? _bytes = bytes;

    /// <summary>The bytes to store; all of them, where it lies among others.</summary>
    public byte[] Bytes => _bytes ?? Nothing;

    /// <summary>How many numbers are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var i = 0; i < ContainerCount; i++) count += Header(i).Count;
            return count;
        }
    }

    /// <summary>What counting its numbers in a set costs at most, in the time that asking for one bit takes.</summary>
    public int CostOfCounting
    {
        get
        {
            // Words are combined and counted in half the time that a single bit of them takes.
            var cost = 0;
            for (var i = 0; i < ContainerCount; i++) cost += Beginning + (Header(i).Count is < MostListed and var count ? count : WordsPerContainer / 2);
            return cost;
        }
    }

    /// <summary>The first number, where all of them follow one another; else null.</summary>
    public int? FirstOfRow()
    {
        var (count, containers) = (Count, ContainerCount);
        if (count == 0) return null;
        var (key, inFirst, offset) = Header(0);
        var first = (key << 16) | First(inFirst, offset);
        var (lastKey, inLast, lastOffset) = Header(containers - 1);
        return ((lastKey << 16) | Last(inLast, lastOffset)) - first + 1 == count ? first : null;
    }

    private int ContainerCount => BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(start));

    /// <summary>Adds all numbers to a set.</summary>
    public void AddTo(NumberSet set)
    {
        var words = set.Words;
        for (var i = 0; i < ContainerCount; i++)
        {
            var (key, count, offset) = Header(i);
            var first = key * WordsPerContainer;
            if (count < MostListed)
            {
                foreach (var low in Listed(offset, count)) words[first + (low >> 6)] |= 1UL << low;
            }
            else
            {
                var bits = Bits(offset);
                var room = Math.Min(bits.Length, words.Length - first);
                for (var w = 0; w < room; w++) words[first + w] |= bits[w];
            }
        }
    }

    /// <summary>How many of its numbers are in the set.</summary>
    public int CountIn(CountedSet set)
    {
        var found = 0;
        for (var i = 0; i < ContainerCount; i++)
        {
            var (key, count, offset) = Header(i);
            if (set.CountOf(key) == 0) continue;
            var few = set.FewOrNull(key);
            found += count >= MostListed
                ? few is null ? BitCounts.InBoth(set.WordsOf(key), Bits(offset)) : BitCounts.At(Bits(offset), few)
                : few is null ? BitCounts.At(set.WordsOf(key), Listed(offset, count)) : BitCounts.InBoth(few, Listed(offset, count), set.WordsOf(key));
        }

        return found;
    }

    /// <summary>All numbers, ascending.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var i = 0; i < ContainerCount; i++)
        {
            var (key, count, offset) = Header(i);
            if (count < MostListed)
            {
                for (var n = 0; n < count; n++) yield return (key << 16) | BinaryPrimitives.ReadUInt16LittleEndian(Bytes.AsSpan(start + offset + (n * 2)));
            }
            else
            {
                for (var w = 0; w < WordsPerContainer; w++)
                {
                    for (var left = BinaryPrimitives.ReadUInt64LittleEndian(Bytes.AsSpan(start + offset + (w * 8))); left != 0; left &= left - 1)
                        yield return (key << 16) | (w << 6) | BitOperations.TrailingZeroCount(left);
                }
            }
        }
    }

    private int First(int count, int offset)
    {
        if (count < MostListed) return Listed(offset, count)[0];
        var bits = Bits(offset);
        var w = bits.IndexOfAnyExcept(0UL);
        return (w << 6) | BitOperations.TrailingZeroCount(bits[w]);
    }

    private int Last(int count, int offset)
    {
        if (count < MostListed) return Listed(offset, count)[^1];
        var bits = Bits(offset);
        var w = bits.LastIndexOfAnyExcept(0UL);
        return (w << 6) | BitOperations.Log2(bits[w]);
    }

    private (int Key, int Count, int Offset) Header(int i)
    {
        var header = Bytes.AsSpan(start + 4 + (i * 8), 8);
        return (
            BinaryPrimitives.ReadUInt16LittleEndian(header),
            BinaryPrimitives.ReadUInt16LittleEndian(header[2..]) + 1,
            BinaryPrimitives.ReadInt32LittleEndian(header[4..]));
    }

    // Every processor that .NET serves in practice is little-endian, as the bytes are.
    private ReadOnlySpan<ushort> Listed(int offset, int count) => MemoryMarshal.Cast<byte, ushort>(Bytes.AsSpan(start + offset, count * 2));

    private ReadOnlySpan<ulong> Bits(int offset) => MemoryMarshal.Cast<byte, ulong>(Bytes.AsSpan(start + offset, WordsPerContainer * 8));
}
