using System.Numerics;
using System.Runtime.CompilerServices;

namespace RelationsExplorer.Store.Searching;

/// <summary>Counts bits, four words at a time: what most of the time goes to where a large list is counted by its facets.</summary>
/// <remarks>Compiled as well as can be when it is first called: what is compiled beforehand would be replaced only after many pages.</remarks>
internal static class BitCounts
{
    // Looking one place up among others costs as much as asking for so many bits.
    private const int Search = 64;

    /// <summary>How many bits are set in both; what one has more words than the other is left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int InBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var length = Math.Min(one.Length, other.Length);
        var mine = one[..length];
        var its = other[..length];
        var (a, b, c, d) = (0, 0, 0, 0);
        while (mine.Length >= 4 && its.Length >= 4)
        {
            a += BitOperations.PopCount(mine[0] & its[0]);
            b += BitOperations.PopCount(mine[1] & its[1]);
            c += BitOperations.PopCount(mine[2] & its[2]);
            d += BitOperations.PopCount(mine[3] & its[3]);
            mine = mine[4..];
            its = its[4..];
        }

        for (var i = 0; i < mine.Length; i++) a += BitOperations.PopCount(mine[i] & its[i]);
        return a + b + c + d;
    }

    /// <summary>How many of these bits are set, each named by its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int At(ReadOnlySpan<ulong> words, ReadOnlySpan<ushort> places)
    {
        var (a, b) = (0UL, 0UL);
        while (places.Length >= 2)
        {
            a += (words[places[0] >> 6] >> places[0]) & 1;
            b += (words[places[1] >> 6] >> places[1]) & 1;
            places = places[2..];
        }

        foreach (var place in places) a += (words[place >> 6] >> place) & 1;
        return (int)(a + b);
    }

    /// <summary>How many of these few places, ascending, are among the others, ascending too; the few are also the bits that are set in the words.</summary>
    public static int InBoth(ReadOnlySpan<ushort> few, ReadOnlySpan<ushort> others, ReadOnlySpan<ulong> words)
    {
        if (others.Length < few.Length * Search) return At(words, others);
        var found = 0;
        foreach (var place in few)
        {
            var at = others.BinarySearch(place);
            if (at >= 0) found++;
            others = others[(at >= 0 ? at + 1 : ~at)..];
        }

        return found;
    }
}
