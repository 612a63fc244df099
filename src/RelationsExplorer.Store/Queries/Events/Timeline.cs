using System.Buffers;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>The events that a filter leaves, as a timeline draws them: where they lie, without their words. Dispose it to lend its memory on.</summary>
/// <param name="Lanes">In the order to show them; those without an event are left out.</param>
/// <param name="LanesLeftOut">How many lanes have events but no room.</param>
/// <param name="Years">The years in which events begin, ascending, over the whole corpus.</param>
public sealed record Timeline(IReadOnlyList<TimelineLane> Lanes, int LanesLeftOut, IReadOnlyList<YearOfEvents> Years) : IDisposable
{
    /// <summary>Whether an event may stand in several lanes.</summary>
    public bool EventsRepeat { get; init; }

    /// <summary>Where the events of the lanes lie; null where they are kept, or nobody lent the room.</summary>
    internal TimelineEvent[]? Lent { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Lent is not null) ArrayPool<TimelineEvent>.Shared.Return(Lent);
        Lent = null;
    }
}

/// <summary>Events that are drawn side by side.</summary>
/// <param name="Key">The slug of a group of themes or of an article; empty for events that belong to none.</param>
/// <param name="Name">As shown.</param>
/// <param name="Events">In the order of their days (<see cref="TimelineEvent.Day"/>).</param>
public sealed record TimelineLane(string Key, string Name, ReadOnlyMemory<TimelineEvent> Events);

/// <summary>Where an event lies.</summary>
/// <remarks>Hundreds of thousands are looked at for a drawing: they are small, and days are compared by their numbers.</remarks>
/// <param name="Number">By which its words can be asked for.</param>
/// <param name="FirstDay">The number of the first day that it may mean; <see cref="Open"/> before all where its beginning is open or unknown.</param>
/// <param name="LastDay">The number of the last day, inside; <see cref="Endless"/> after all where its end is open or unknown.</param>
public readonly record struct TimelineEvent(int Number, int FirstDay, int LastDay)
{
    /// <summary>The first day of what has none: before every day.</summary>
    public const int Open = int.MinValue;

    /// <summary>The last day of what has none: after every day.</summary>
    public const int Endless = int.MaxValue;

    /// <summary>An event between two days, null where open or unknown.</summary>
    public TimelineEvent(int number, Day? first, Day? last)
        : this(number, (int?)first?.Number ?? Open, (int?)last?.Number ?? Endless)
    {
    }

    /// <summary>Where those events begin that lie behind a day, in a list that is in the order of their days.</summary>
    public static int IndexBehind(ReadOnlySpan<TimelineEvent> events, int day)
    {
        var (from, to) = (0, events.Length);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (events[middle].Day > day) to = middle;
            else from = middle + 1;
        }

        return from;
    }

    /// <summary>How many days it may last at most.</summary>
    public long LengthInDays => (long)LastDay - FirstDay + 1;

    /// <summary>The number of the day by which events come in their order: that with which it begins, or ends where its beginning is open; after all days where nothing is known.</summary>
    public int Day => FirstDay != Open ? FirstDay : LastDay;

    /// <summary>The number of the day with which it begins, or ends where its beginning is open; null where nothing is known.</summary>
    public int? Beginning => FirstDay != Open ? FirstDay : LastDay != Endless ? LastDay : null;

    /// <summary>The number of the day with which it ends, or begins where its end is open; null where nothing is known.</summary>
    public int? Ending => LastDay != Endless ? LastDay : FirstDay != Open ? FirstDay : null;
}

/// <summary>A year, and how many events begin in it.</summary>
/// <param name="Year">The year.</param>
/// <param name="All">Events of the corpus.</param>
/// <param name="Left">Those that the filter leaves when its time is not looked at.</param>
public sealed record YearOfEvents(long Year, int All, int Left);

/// <summary>By what events are put side by side.</summary>
public enum LaneKind
{
    /// <summary>By the group of their first theme.</summary>
    Themes,

    /// <summary>By the articles that tell of them; an event stands in the lane of each.</summary>
    Articles,
}
