using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>Finds where the events lie that a filter asks for, and what those are called that are drawn one by one.</summary>
public sealed class TimelineQuery(StoreSession store)
{
    /// <summary>How many articles have a lane at most.</summary>
    public const int MostLanes = 8;

    /// <summary>Asks where events lie.</summary>
    public async Task<Timeline> ReadAsync(EventFilter filter, LaneKind lanes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var narrowing = new EventsQuery(store).Narrow(filter, EventsQuery.ChoicesOf(filter), cancellation);
        var days = store.Index.List(store.Connection, NumberLists.EventDays);
        var (list, leftOut) = lanes == LaneKind.Articles
            ? ByArticle(narrowing, filter, days)
            : (await ByThemeAsync(narrowing.Left, days, cancellation).ConfigureAwait(false), 0);
        return new Timeline(list, leftOut, Years(narrowing, days));
    }

    /// <summary>What the events with these numbers are called.</summary>
    public async Task<IReadOnlyDictionary<int, EventRef>> NamesAsync(IEnumerable<int> numbers, CancellationToken cancellation = default)
    {
        var wanted = numbers.Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<int, EventRef>()
            : await store.Context.Events.Where(row => EF.Parameter(wanted).Contains(row.Number))
                .ToDictionaryAsync(row => row.Number, row => new EventRef(row.Id, row.Title, row.Date, row.Status), cancellation).ConfigureAwait(false);
    }

    private async Task<List<TimelineLane>> ByThemeAsync(NumberSet left, int[] days, CancellationToken cancellation)
    {
        var themes = store.Index.Themes(store.Connection);
        var groups = await store.Context.ThemeGroups.OrderBy(row => row.Number).ToListAsync(cancellation).ConfigureAwait(false);
        var groupOf = new Dictionary<int, string>();
        var first = store.Context.EventThemes.Where(link => link.Ordinal == 0).Select(link => new { link.Event, link.Theme }).AsAsyncEnumerable();
        await foreach (var link in first.WithCancellation(cancellation).ConfigureAwait(false)) groupOf[link.Event] = themes[link.Theme].Group;
        var byGroup = left.Numbers().ToLookup(number => groupOf.GetValueOrDefault(number, ""));
        return
        [
            .. groups.Select(group => (group.Slug, group.Name)).Append(("", "Other"))
                .Select(lane => new TimelineLane(lane.Item1, lane.Item2, [.. byGroup[lane.Item1].Select(number => At(number, days))]))
                .Where(lane => lane.Events.Count > 0),
        ];
    }

    // Articles that were asked for come first, then those that tell of most events.
    private (List<TimelineLane> Lanes, int LeftOut) ByArticle(Narrowing narrowing, EventFilter filter, int[] days)
    {
        var index = store.Index.Facet(store.Connection, Subject.Events, Facet.Article);
        var asked = filter.Articles.Select(slug => slug.Value).ToList();
        var telling = index.Count(narrowing.Left, [], int.MaxValue).Values.Where(value => asked.Count == 0 || asked.Contains(value.Value)).ToList();
        var lanes = telling.Take(MostLanes).Select(article =>
        {
            using var told = index.Any([article.Value], narrowing.Most);
            told.KeepIn(narrowing.Left);
            return new TimelineLane(article.Value, article.Label, [.. told.Numbers().Select(number => At(number, days))]);
        });
        return ([.. lanes], Math.Max(0, telling.Count - MostLanes));
    }

    private static List<YearOfEvents> Years(Narrowing narrowing, int[] days)
    {
        var left = narrowing.Without(Facet.Decade);
        var years = new SortedDictionary<long, (int All, int Left)>();
        for (var number = 1; number <= narrowing.Most; number++)
        {
            var at = At(number, days);
            if ((at.First ?? at.Last) is not { } day) continue;
            var (all, those) = years.GetValueOrDefault(day.Year);
            years[day.Year] = (all + 1, those + (left is null || left.Contains(number) ? 1 : 0));
        }

        if (left is not null && left != narrowing.Left) left.Dispose();
        return [.. years.Select(year => new YearOfEvents(year.Key, year.Value.All, year.Value.Left))];
    }

    private static TimelineEvent At(int number, int[] days)
    {
        var (first, last) = (days[(number * 2) - 2], days[(number * 2) - 1]);
        return new TimelineEvent(number, first == int.MinValue ? null : Day.OfNumber(first), last == int.MaxValue ? null : Day.OfNumber(last));
    }
}
