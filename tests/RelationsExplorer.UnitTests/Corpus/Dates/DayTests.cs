using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.UnitTests.Corpus.Dates;

public sealed class DayTests
{
    [Theory]
    [InlineData(2014, 5, 21, DayOfWeek.Wednesday)]
    [InlineData(2019, 11, 29, DayOfWeek.Friday)]
    [InlineData(2000, 2, 29, DayOfWeek.Tuesday)]
    [InlineData(1858, 5, 28, DayOfWeek.Friday)]
    [InlineData(-43, 3, 15, DayOfWeek.Friday)]      // proleptic Gregorian
    public void A_day_knows_its_weekday(int year, int month, int day, DayOfWeek weekday) =>
        Assert.Equal(weekday, new Day(year, month, day).DayOfWeek);

    [Fact]
    public void Days_are_counted_without_gap_or_repetition()
    {
        var day = new Day(-401, 12, 31);
        for (var i = 0; i < 2000; i++)
        {
            var next = day.AddDays(217);
            Assert.True(day < next);
            Assert.Equal(217, next.Number - day.Number);
            Assert.Equal(next, Day.OfNumber(next.Number));
            day = next;
        }

        Assert.Equal(0, new Day(0, 1, 1).Number);
        Assert.Equal(new Day(2000, 3, 1), new Day(2000, 2, 28).AddDays(2));
        Assert.Equal(new Day(1999, 12, 31), new Day(2000, 1, 1).AddDays(-1));
    }
}
