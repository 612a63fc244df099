using RelationsExplorer.Store.Queries.Events;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// The days of events, seen by blocks as wide as a word of a <see cref="NumberSet"/>: events are numbered by their first day, so
/// that most blocks lie wholly inside of a time or wholly outside, and only those between are looked through.
/// </summary>
internal sealed class EventBlocks
{
    private const int InBlock = 64;

    private readonly TimelineEvent[] _events;
    private readonly Block[] _blocks;

    /// <param name="events">All events; number n stands at index n - 1.</param>
    public EventBlocks(TimelineEvent[] events)
    {
        _events = events;
        _blocks = new Block[(events.Length >> 6) + 1];
        Array.Fill(_blocks, new Block(int.MaxValue, int.MinValue, int.MaxValue, int.MinValue));
        foreach (ref readonly var e in events.AsSpan())
        {
            ref var block = ref _blocks[e.Number >> 6];
            block = new Block(Math.Min(block.EarliestFirst, e.FirstDay), Math.Max(block.LatestFirst, e.FirstDay), Math.Min(block.EarliestLast, e.LastDay), Math.Max(block.LatestLast, e.LastDay));
        }
    }

    /// <summary>The events that may lie in these days, or surely do.</summary>
    public NumberSet During(DayRange range, bool surely)
    {
        var set = NumberSet.Empty(_events.Length);
        for (var b = 0; b < _blocks.Length; b++)
        {
            var block = _blocks[b];
            var mayHoldOne = surely
                ? block.LatestFirst >= range.First && block.EarliestLast <= range.Last
                : block.EarliestFirst <= range.Last && block.LatestLast >= range.First;
            if (!mayHoldOne) continue;
            var (from, to) = (Math.Max(1, b * InBlock), Math.Min(_events.Length, (b * InBlock) + InBlock - 1));
            var holdsAll = surely
                ? block.EarliestFirst >= range.First && block.LatestLast <= range.Last
                : block.LatestFirst <= range.Last && block.EarliestLast >= range.First;
            if (holdsAll)
            {
                set.AddRange(from, to - from + 1);
                continue;
            }

            for (var number = from; number <= to; number++)
            {
                ref readonly var e = ref _events[number - 1];
                if (surely ? range.Holds(e.FirstDay, e.LastDay) : range.MayHold(e.FirstDay, e.LastDay)) set.Add(number);
            }
        }

        return set;
    }

    private readonly record struct Block(int EarliestFirst, int LatestFirst, int EarliestLast, int LatestLast);
}
