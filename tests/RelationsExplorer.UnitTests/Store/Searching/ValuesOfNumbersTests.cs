using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class ValuesOfNumbersTests
{
    private const int Numbers = 70_000;

    [Theory]
    [InlineData(3, 1)] // each number bears one of a few values
    [InlineData(254, 1)] // the most kinds that a byte tells apart
    [InlineData(255, 1)]
    [InlineData(65_534, 1)] // and two bytes
    [InlineData(70_000, 1)]
    [InlineData(3, 2)] // some bear two, some none
    [InlineData(255, 2)] // each two of these values make a kind
    [InlineData(400, 6)] // too many kinds: some values lie apart
    [InlineData(65_535, 2)]
    public void Values_are_counted_as_one_counts_them_one_by_one(int values, int most)
    {
        var bearers = Borne(values, most);
        var turned = new ValuesOfNumbers(Numbers, [.. bearers.Select(list => list.Count)], value => Bitmap(bearers[value]));

        foreach (var every in (int[])[7, 1000]) // many, and so few that each is looked at by itself
        {
            using var asked = NumberSet.Empty(Numbers);
            for (var number = every; number <= Numbers; number += every) asked.Add(number);
            var counts = new int[values];
            turned.Tally([.. asked.Numbers()], counts);
            turned.RareOrNull?.Tally(asked, counts);
            Assert.Equal(bearers.Select(list => list.Count(number => number % every == 0)), counts);
        }
    }

    [Fact]
    public void Values_lie_apart_from_the_first_on_of_which_there_might_be_too_many_kinds()
    {
        var bearers = Borne(400, 6);
        var turned = new ValuesOfNumbers(Numbers, [.. bearers.Select(list => list.Count)], value => Bitmap(bearers[value]));
        Assert.InRange(turned.Frequent, 1, 399);
        var counts = new int[400];
        turned.Tally([.. Enumerable.Range(1, Numbers)], counts);
        Assert.All(counts[..turned.Frequent], count => Assert.NotEqual(0, count));
        Assert.All(counts[turned.Frequent..], count => Assert.Equal(0, count));
    }

    [Fact]
    public void Of_a_large_store_values_lie_apart_that_hardly_any_number_bears()
    {
        var turned = new ValuesOfNumbers(1_000_000, [100, 15, 14, 1], value => Bitmap(Enumerable.Range(1, value == 0 ? 100 : value == 3 ? 1 : 16 - value)));
        Assert.Equal(2, turned.Frequent);
    }

    // The bearers of each value, most of them first.
    private static List<List<int>> Borne(int values, int most)
    {
        var random = new Random(values);
        var bearers = Enumerable.Range(0, values).Select(_ => new List<int>()).ToList();
        for (var number = 1; number <= Numbers; number++)
        {
            foreach (var value in Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Next(values)).Distinct()) bearers[value].Add(number);
        }

        return [.. bearers.OrderByDescending(list => list.Count)];
    }

    private static NumberBitmap Bitmap(IEnumerable<int> numbers)
    {
        var builder = new NumberBitmapBuilder();
        foreach (var number in numbers) builder.Add(number);
        return builder.Build();
    }
}
