using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class ValuesOfNumbersTests
{
    [Theory]
    [InlineData(3, 1)] // each number bears one of a few values
    [InlineData(254, 1)] // the most that a byte tells apart
    [InlineData(255, 1)]
    [InlineData(65_534, 1)] // and two bytes
    [InlineData(65_535, 1)]
    [InlineData(3, 2)] // some bear two, some none
    [InlineData(255, 2)]
    [InlineData(65_535, 2)]
    public void Values_are_counted_as_one_counts_them_one_by_one(int values, int most)
    {
        const int Numbers = 70_000;
        var random = new Random(values);
        var borne = Enumerable.Range(1, Numbers).Select(_ => Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Next(values)).Distinct().ToList()).ToList();
        var bearers = Enumerable.Range(1, Numbers).SelectMany(number => borne[number - 1].Select(value => (number, value))).ToLookup(pair => pair.value, pair => pair.number);
        var turned = new ValuesOfNumbers(Numbers, values, value => Bitmap(bearers[value]));
        var asked = Enumerable.Range(1, Numbers).Where(number => number % 7 == 0).ToArray();

        var counts = new int[values + 1];
        turned.Tally(asked, counts);

        Assert.Equal(Enumerable.Range(0, values).Select(value => bearers[value].Count(number => number % 7 == 0)), counts[1..]);
    }

    private static NumberBitmap Bitmap(IEnumerable<int> numbers)
    {
        var builder = new NumberBitmapBuilder();
        foreach (var number in numbers) builder.Add(number);
        return builder.Build();
    }
}
