using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

/// <summary>Events that are looked at by blocks are those that are found one by one.</summary>
public sealed class EventBlocksTests
{
    [Theory]
    [InlineData(0)]       // none
    [InlineData(63)]      // one block, not full: the first holds one fewer
    [InlineData(64)]
    [InlineData(1000)]
    public void What_may_lie_or_surely_lies_in_some_days_is_found_however_many_there_are(int count)
    {
        var random = new Random(count);
        var events = Enumerable.Range(1, count).Select(number => Event(number, (number * 3) + random.Next(4), random)).ToArray();
        var blocks = new EventBlocks(events);
        foreach (var (first, last) in new[] { (100, 400), (0, 5000), (-10, -1), (1500, 1500), (int.MinValue, 900), (900, int.MaxValue) })
        {
            var days = new DayRange(first, last);
            Assert.Equal(events.Where(e => days.MayHold(e.FirstDay, e.LastDay)).Select(e => e.Number), Numbers(blocks.During(days, surely: false)));
            Assert.Equal(events.Where(e => days.Holds(e.FirstDay, e.LastDay)).Select(e => e.Number), Numbers(blocks.During(days, surely: true)));
        }
    }

    // Some have no beginning, some no end, some neither.
    private static TimelineEvent Event(int number, int day, Random random) => random.Next(12) switch
    {
        0 => new(number, TimelineEvent.Open, day),
        1 => new(number, day, TimelineEvent.Endless),
        2 => new(number, TimelineEvent.Open, TimelineEvent.Endless),
        _ => new(number, day, day + random.Next(40)),
    };

    private static List<int> Numbers(NumberSet set)
    {
        using (set) return [.. set.Numbers()];
    }
}
