using System.Buffers;
using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>Finds where the events lie that a filter asks for, and what those are called that are drawn one by one.</summary>
public sealed class TimelineQuery(StoreSession store)
{
    /// <summary>How many articles have a lane at most.</summary>
    public const int MostLanes = 8;

    private static readonly Func<StoreContext, List<int>, IEnumerable<Named>> _names = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        context.Events.Where(row => wanted.Contains(row.Number)).Select(row => new Named(row.Number, new EventRef(row.Id, row.Title, row.Date, row.Status))));

    /// <summary>Asks where events lie.</summary>
    public async Task<Timeline> ReadAsync(EventFilter filter, LaneKind lanes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var narrowing = new EventsQuery(store).Narrow(filter, EventsQuery.ChoicesOf(filter), cancellation);
        var events = store.Index.Events(store.Connection);
        if (lanes == LaneKind.Articles)
        {
            var (list, leftOut) = ByArticle(narrowing, filter, events);
            return new Timeline(list, leftOut, Years(narrowing)) { EventsRepeat = true };
        }

        var kept = store.Index.KeptOrNull<LanesOfEvents>() ?? store.Index.Keep(await LanesAsync(events, cancellation).ConfigureAwait(false));
        if (narrowing.Counted.Count == events.Length) return new Timeline(Lanes(kept.Groups, kept.Whole), 0, Years(narrowing));
        var lent = ArrayPool<TimelineEvent>.Shared.Rent(narrowing.Counted.Count);
        return new Timeline(Lanes(kept.Groups, Gathered(kept, narrowing.Counted.Numbers, events, lent)), 0, Years(narrowing)) { Lent = lent };
    }

    /// <summary>What the events with these numbers are called.</summary>
    public IReadOnlyDictionary<int, EventRef> Names(IEnumerable<int> numbers) =>
        numbers.Distinct().ToList() is { Count: > 0 } wanted ? _names(store.Context, wanted).ToDictionary(named => named.Number, named => named.Event) : [];

    // The events of each lane, one lane behind the other.
    private static ReadOnlyMemory<TimelineEvent>[] Gathered(LanesOfEvents kept, ReadOnlySpan<int> left, TimelineEvent[] events, TimelineEvent[] room)
    {
        var laneOf = kept.LaneOf;
        var ends = new int[kept.Whole.Length];
        foreach (var number in left) ends[laneOf[number - 1]]++;
        var lanes = new ReadOnlyMemory<TimelineEvent>[ends.Length];
        for (var (i, start) = (0, 0); i < ends.Length; i++)
        {
            lanes[i] = room.AsMemory(start, ends[i]);
            (start, ends[i]) = (start + ends[i], start);
        }

        foreach (var number in left) room[ends[laneOf[number - 1]]++] = events[number - 1];
        return lanes;
    }

    private static List<TimelineLane> Lanes(List<ThemeGroupRow> groups, ReadOnlyMemory<TimelineEvent>[] lanes) =>
    [
        .. groups.Select((group, i) => (Key: group.Slug, group.Name, Events: lanes[i])).Append((Key: "", Name: "Other", Events: lanes[^1])).Where(lane => lane.Events.Length > 0)
            .Select(lane => new TimelineLane(lane.Key, lane.Name, lane.Events)),
    ];

    // An event stands in the lane of its first theme; in the last one where it has none.
    private async Task<LanesOfEvents> LanesAsync(TimelineEvent[] events, CancellationToken cancellation)
    {
        var groups = await store.Context.ThemeGroups.OrderBy(row => row.Number).ToListAsync(cancellation).ConfigureAwait(false);
        var themes = store.Index.Themes(store.Connection);
        var lanes = new byte[themes.Keys.DefaultIfEmpty().Max() + 1];
        Array.Fill(lanes, checked((byte)groups.Count));
        foreach (var (number, theme) in themes)
        {
            if (groups.FindIndex(group => group.Slug == theme.Group) is >= 0 and var lane) lanes[number] = (byte)lane;
        }

        var laneOf = Array.ConvertAll(store.Index.FirstThemes(store.Connection), theme => lanes[theme]);
        var whole = Enumerable.Range(0, groups.Count + 1).Select(_ => new List<TimelineEvent>()).ToArray();
        for (var i = 0; i < laneOf.Length; i++) whole[laneOf[i]].Add(events[i]);
        return new LanesOfEvents(groups, laneOf, Array.ConvertAll(whole, lane => (ReadOnlyMemory<TimelineEvent>)lane.ToArray()));
    }

    // Articles that were asked for come first, then those that tell of most events.
    private (List<TimelineLane> Lanes, int LeftOut) ByArticle(Narrowing narrowing, EventFilter filter, TimelineEvent[] events)
    {
        var index = store.Index.Facet(store.Connection, Subject.Events, Facet.Article);
        var asked = filter.Articles.Select(slug => slug.Value).ToList();
        var telling = index.Count(narrowing.Counted, [], int.MaxValue).Values.Where(value => asked.Count == 0 || asked.Contains(value.Value)).ToList();
        var lanes = telling.Take(MostLanes).Select(article =>
        {
            using var told = index.Any([article.Value], narrowing.Most);
            told.KeepIn(narrowing.Left);
            return new TimelineLane(article.Value, article.Label, told.Numbers().Select(number => events[number - 1]).ToArray());
        });
        return ([.. lanes], Math.Max(0, telling.Count - MostLanes));
    }

    private List<YearOfEvents> Years(Narrowing narrowing)
    {
        var left = narrowing.Without(Facet.Decade);
        var years = new SortedDictionary<long, (int All, int Left)>();
        foreach (var run in store.Index.EventYears(store.Connection))
        {
            var (all, those) = years.GetValueOrDefault(run.Year);
            years[run.Year] = (all + run.Count, those + (left is null ? run.Count : left.CountRange(run.First, run.Count)));
        }

        if (left is not null && left != narrowing.Left) left.Dispose();
        return [.. years.Select(year => new YearOfEvents(year.Key, year.Value.All, year.Value.Left))];
    }

    // The lane of each event, and the lanes of all events: the same for all readers, as long as the store serves.
    private sealed record LanesOfEvents(List<ThemeGroupRow> Groups, byte[] LaneOf, ReadOnlyMemory<TimelineEvent>[] Whole);

    private sealed record Named(int Number, EventRef Event);
}
