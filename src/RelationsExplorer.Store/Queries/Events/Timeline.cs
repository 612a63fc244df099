using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>The events that a filter leaves, as a timeline draws them: where they lie, without their words.</summary>
/// <param name="Lanes">In the order to show them; those without an event are left out.</param>
/// <param name="LanesLeftOut">How many lanes have events but no room.</param>
/// <param name="Years">The years in which events begin, ascending, over the whole corpus.</param>
public sealed record Timeline(IReadOnlyList<TimelineLane> Lanes, int LanesLeftOut, IReadOnlyList<YearOfEvents> Years)
{
    /// <summary>Whether an event may stand in several lanes.</summary>
    public bool EventsRepeat { get; init; }
}

/// <summary>Events that are drawn side by side.</summary>
/// <param name="Key">The slug of a group of themes or of an article; empty for events that belong to none.</param>
/// <param name="Name">As shown.</param>
/// <param name="Events">By first, then last day.</param>
public sealed record TimelineLane(string Key, string Name, IReadOnlyList<TimelineEvent> Events);

/// <summary>Where an event lies.</summary>
/// <param name="Number">By which its words can be asked for.</param>
/// <param name="First">The first day that it may mean; null where its beginning is open or unknown.</param>
/// <param name="Last">The last day, inside; null where its end is open or unknown.</param>
public readonly record struct TimelineEvent(int Number, Day? First, Day? Last)
{
    /// <summary>The year in which it begins, or ends where its beginning is open; null where nothing is known.</summary>
    public long? Year => (First ?? Last)?.Year;
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
