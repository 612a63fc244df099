using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>A list of events, with what else would narrow it.</summary>
/// <param name="Page">The rows and how many there are.</param>
/// <param name="Facets">The values of each facet, with their counts. Decades and years are the density of the whole span: they are counted without the filter on time.</param>
/// <param name="IsStopped">Whether the search for words took too long and was left out.</param>
public sealed record EventList(Page<FoundEvent> Page, IReadOnlyList<FacetCounts> Facets, bool IsStopped = false);

/// <summary>Lists the events that a filter asks for, by their earliest, then their latest day.</summary>
public sealed class EventsQuery(StoreSession store)
{
    /// <summary>The most events that a drawing can hold.</summary>
    public const int MostMarks = 5000;

    private static readonly Facet[] Facets =
        [Facet.Theme, Facet.Type, Facet.Status, Facet.Actor, Facet.Place, Facet.Article, Facet.Decade, Facet.Year];

    /// <summary>Asks for a page of events, with counts.</summary>
    public Task<EventList> ReadAsync(EventFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var choices = ChoicesOf(filter);
        using var narrowing = Narrow(filter, choices, cancellation);
        var total = narrowing.IsOpen ? narrowing.Most : narrowing.Left.Count();
        var rows = EventCards.Read(store, narrowing.Left.Page(filter.Paging.Skip, filter.Paging.Take), cancellation);
        return Task.FromResult(new EventList(
            filter.Paging.Page(rows, total),
            filter.FacetValues <= 0 ? [] :
                [.. Facets.Where(facet => filter.Counted?.Contains(facet) != false).Select(facet => choices.Count(store, narrowing, Subject.Events, facet, FacetCounts.Listed(facet, filter.Whole, filter.FacetValues)))],
            narrowing.IsStopped));
    }

    /// <summary>Asks for the same events as a drawing needs them: the first <see cref="MostMarks"/>, whatever page is asked for.</summary>
    public async Task<IReadOnlyList<EventMark>> MarksAsync(EventFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var narrowing = Narrow(filter, ChoicesOf(filter), cancellation);
        var wanted = narrowing.Left.Page(0, MostMarks);
        var themes = store.Index.Themes(store.Connection);
        var rows = await (
            from row in store.Context.Events
            join link in store.Context.EventThemes.Where(link => link.Ordinal == 0) on row.Number equals link.Event into links
            from link in links.DefaultIfEmpty()
            where EF.Parameter(wanted).Contains(row.Number)
            orderby row.Number
            select new { row.Id, row.Title, row.Date, row.Type, row.Status, row.ClaimCount, Theme = (int?)link.Theme })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new EventMark(
            row.Id, row.Title, row.Date, row.Type, row.Status, row.ClaimCount, row.Theme is { } theme ? themes[theme].Slug : (ThemeSlug?)null))];
    }

    /// <summary>The numbers of so many events after the first few, how many there are in all, and whether the search for words was left out.</summary>
    internal (List<int> Numbers, int Total, bool IsStopped) Numbers(EventFilter filter, int skip, int take, CancellationToken cancellation)
    {
        using var narrowing = Narrow(filter, ChoicesOf(filter), cancellation);
        var total = narrowing.IsOpen ? narrowing.Most : narrowing.Left.Count();
        return (narrowing.Left.Page(skip, Math.Max(0, Math.Min(take, total - skip))), total, narrowing.IsStopped);
    }

    /// <summary>What the filter leaves; dispose it.</summary>
    internal Narrowing Narrow(EventFilter filter, Choices choices, CancellationToken cancellation)
    {
        var narrowing = new Narrowing(store.Index.Most(Subject.Events));
        choices.Narrow(store, narrowing, Subject.Events);
        if (filter.During is { } during) narrowing.To(EventDates.EventsDuring(store, during), Facet.Decade, Facet.Year);
        if (SearchText.Parse(filter.Text, filter.TextIsUnfinished) is { IsEmpty: false } text)
            narrowing.ToWords(store, Subject.Events, text, store.SearchLimit, cancellation);
        return narrowing;
    }

    /// <summary>What the filter chooses in each facet.</summary>
    internal static Choices ChoicesOf(EventFilter filter) => new Choices()
        .With(Facet.Theme, filter.Themes.Select(slug => slug.Value))
        .With(Facet.Actor, filter.Actors.Select(slug => slug.Value))
        .With(Facet.Place, filter.Places.Select(slug => slug.Value))
        .With(Facet.Article, filter.Articles.Select(slug => slug.Value))
        .With(Facet.Type, filter.Types.Select(Word.Of))
        .With(Facet.Status, filter.Statuses.Select(Word.Of))
        .Without(filter.Without)
        .Showing(Facet.Decade, filter.During?.Date.ToString())
        .Showing(Facet.Year, filter.During?.Date.ToString());
}
