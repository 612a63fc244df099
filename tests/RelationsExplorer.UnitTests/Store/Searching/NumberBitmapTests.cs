using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class NumberBitmapTests
{
    [Theory]
    [InlineData(1, 10, 1)]
    [InlineData(2, 1000, 900)]
    [InlineData(3, 70_000, 4095)] // the most that are listed one by one
    [InlineData(4, 70_000, 4096)] // the fewest that get a bit each
    [InlineData(5, 200_000, 150_000)]
    [InlineData(6, 400_000, 300)]
    public void A_bitmap_holds_what_a_set_holds(int seed, int most, int count)
    {
        var random = new Random(seed);
        var one = Numbers(random, most, count);
        var other = Numbers(random, most, count);
        using var within = NumberSet.Empty(most);
        foreach (var number in other) within.Add(number);

        var bitmap = Bitmap(one);
        using var unpacked = NumberSet.Empty(most);
        bitmap.AddTo(unpacked);

        Assert.Equal(one, bitmap.Numbers());
        Assert.Equal(one, unpacked.Numbers());
        Assert.Equal((one.Count, one.Count), (bitmap.Count, unpacked.Count()));
        using var counted = new CountedSet(within);
        Assert.Equal(one.Intersect(other).Count(), bitmap.CountIn(counted));
    }

    [Theory]
    [InlineData(1, 100, 90)] // all in one part that is not full
    [InlineData(2, 200_000, 0)] // nothing to count in
    [InlineData(3, 200_000, 40)] // few in each part
    [InlineData(4, 200_000, 900)] // few in some parts, many in others
    [InlineData(5, 200_000, 150_000)] // many in each
    public void A_bitmap_counts_in_a_set_as_one_counts_one_by_one(int seed, int most, int inSet)
    {
        var random = new Random(seed);
        var numbers = Numbers(random, most, inSet).Where(number => number < 70_000 || number % 3 == 0).ToList();
        using var set = Set(numbers, most);
        using var counted = new CountedSet(set);

        Assert.Equal(numbers, counted.Numbers.ToArray());
        foreach (var count in new[] { 1, 30, 80, most / 20, most / 2 })
        {
            var ofBitmap = Numbers(random, most, count);
            Assert.Equal(numbers.Count(ofBitmap.Contains), Bitmap(ofBitmap).CountIn(counted));
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Sets_combine_as_sets_do(int seed)
    {
        var random = new Random(seed);
        var most = random.Next(1, 3000);
        var (one, other) = (Numbers(random, most, most / 2), Numbers(random, most, most / 3));
        using var kept = Set(one, most);
        using var left = Set(one, most);
        using var set = Set(other, most);
        kept.KeepIn(set);
        left.TakeOut(set);

        Assert.Equal(one.Intersect(other).Order(), kept.Numbers());
        Assert.Equal(one.Except(other).Order(), left.Numbers());
        Assert.Equal(one.Skip(10).Take(7), Set(one, most).Page(10, 7));
        Assert.Equal(Enumerable.Range(1, most), NumberSet.All(most).Numbers());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 64)]
    [InlineData(63, 2)]
    [InlineData(64, 128)]
    [InlineData(100, 0)]
    [InlineData(5, 300)]
    public void A_range_holds_its_numbers(int first, int count)
    {
        using var set = NumberSet.Empty(400);
        set.AddRange(first, count);

        Assert.Equal(Enumerable.Range(first, count), set.Numbers());
    }

    [Fact]
    public void Numbers_out_of_order_are_refused()
    {
        var builder = new NumberBitmapBuilder();
        builder.Add(70_000);

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(69_999));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(3));
    }

    private static SortedSet<int> Numbers(Random random, int most, int count)
    {
        var numbers = new SortedSet<int>();
        while (numbers.Count < count) numbers.Add(random.Next(1, most + 1));
        return numbers;
    }

    private static NumberBitmap Bitmap(IEnumerable<int> numbers)
    {
        var builder = new NumberBitmapBuilder();
        foreach (var number in numbers) builder.Add(number);
        return builder.Build();
    }

    private static NumberSet Set(IEnumerable<int> numbers, int most)
    {
        var set = NumberSet.Empty(most);
        foreach (var number in numbers) set.Add(number);
        return set;
    }
}
