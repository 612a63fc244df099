using System.Numerics;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class BitCountsTests
{
    [Theory]
    [InlineData(0, 5)] // nothing on one side
    [InlineData(3, 3)] // fewer than four words
    [InlineData(4, 9)] // four, and more on the other side
    [InlineData(1023, 1024)] // three left over in the end
    public void Bits_in_both_are_counted_as_one_by_one(int one, int other)
    {
        var (mine, its) = (Words(one, seed: 1), Words(other, seed: 2));

        Assert.Equal(mine.Zip(its, (a, b) => BitOperations.PopCount(a & b)).Sum(), BitCounts.InBoth(mine, its));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(501)] // one left over in the end
    public void Bits_at_places_are_counted_as_one_by_one(int count)
    {
        var words = Words(1024, seed: 3);
        var places = Enumerable.Range(0, count).Select(i => (ushort)(i * 129)).ToArray();

        Assert.Equal(places.Count(place => ((words[place / 64] >> (place % 64)) & 1) == 1), BitCounts.At(words, places));
    }

    private static ulong[] Words(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue))];
    }
}
