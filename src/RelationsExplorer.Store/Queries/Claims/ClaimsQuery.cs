using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Lists the claims that a filter asks for, and counts what else would narrow them.</summary>
public sealed class ClaimsQuery(StoreSession store)
{
    private static readonly Facet[] Facets =
    [
        Facet.Theme, Facet.Stance, Facet.Actor, Facet.Speaker, Facet.Article, Facet.Modality, Facet.Evidence, Facet.Outlet,
        Facet.Hand, Facet.Place, Facet.Decade, Facet.Published,
    ];

    /// <summary>How long a search for words may take before it is left out.</summary>
    public TimeSpan Limit { get; init; } = store.SearchLimit;

    /// <summary>Asks for a page of claims, with counts.</summary>
    public Task<ClaimList> ReadAsync(ClaimFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var text = SearchText.Parse(filter.Text, filter.TextIsUnfinished);
        var choices = ClaimChoices.Of(filter);
        using var narrowing = Narrow(filter, choices, text, out var occurrences, cancellation);
        var total = narrowing.IsOpen ? narrowing.Most : narrowing.Left.Count();
        var (numbers, order) = new ClaimOrder(store, narrowing).Page(text, occurrences, filter.Sort, total, filter.Paging);
        var rows = ClaimCards.Read(store, numbers, text, cancellation);
        return Task.FromResult(new ClaimList(filter.Paging.Page(rows, total), Count(filter, choices, narrowing), order, narrowing.IsStopped));
    }

    /// <summary>The numbers of so many claims after the first few, how many there are in all, and whether the search for words was left out.</summary>
    internal (List<int> Numbers, int Total, bool IsStopped) Numbers(ClaimFilter filter, int skip, int take, CancellationToken cancellation)
    {
        var text = SearchText.Parse(filter.Text, filter.TextIsUnfinished);
        using var narrowing = Narrow(filter, ClaimChoices.Of(filter), text, out var occurrences, cancellation);
        var total = narrowing.IsOpen ? narrowing.Most : narrowing.Left.Count();
        var slice = Paging.Slice(skip, Math.Max(0, Math.Min(take, total - skip)));
        return (new ClaimOrder(store, narrowing).Page(text, occurrences, filter.Sort, total, slice).Numbers, total, narrowing.IsStopped);
    }

    private Narrowing Narrow(ClaimFilter filter, Choices choices, SearchText text, out long occurrences, CancellationToken cancellation)
    {
        var narrowing = new Narrowing(store.Index.Most(Subject.Claims));
        choices.Narrow(store, narrowing, Subject.Claims);
        if (filter.Ids.Count > 0) narrowing.To(Chosen(filter.Ids, narrowing.Most));
        NarrowToDates(filter, narrowing);
        occurrences = text.IsEmpty ? 0 : narrowing.ToWords(store, Subject.Claims, text, Limit, cancellation);
        return narrowing;
    }

    private NumberSet Chosen(IReadOnlyList<ClaimId> ids, int most)
    {
        var set = NumberSet.Empty(most);
        foreach (var number in store.Context.Claims.Where(row => EF.Parameter(ids).Contains(row.Id)).Select(row => row.Number)) set.Add(number);
        return set;
    }

    private void NarrowToDates(ClaimFilter filter, Narrowing narrowing)
    {
        if (filter.During is { } during) narrowing.To(EventDates.ClaimsDuring(store, during), Facet.Decade, Facet.Year);
        if (filter.Published is not { } published) return;
        var set = NumberSet.Empty(narrowing.Most);
        var isWithin = published.Test();
        foreach (var article in store.Index.Articles(store.Connection))
        {
            if (article.Published is { } days && isWithin(days.First, days.Last)) set.AddRange(article.FirstClaim, article.ClaimCount);
        }

        narrowing.To(set, Facet.Published);
    }

    private List<FacetCounts> Count(ClaimFilter filter, Choices choices, Narrowing narrowing)
    {
        if (filter.FacetValues <= 0) return [];
        var counts = Facets.Where(facet => filter.Counted?.Contains(facet) != false).Select(facet =>
            choices.Count(store, narrowing, Subject.Claims, facet, FacetCounts.Listed(facet, filter.Whole, filter.FacetValues))).ToList();

        // The years of a decade are worth listing once a decade, or less, is chosen.
        if (YearsOf(filter.During?.Date) is { } years)
        {
            var index = store.Index.Facet(store.Connection, Subject.Claims, Facet.Year);
            counts.Add(narrowing.Count(index, choices.In(Facet.Year), filter.FacetValues, year =>
                string.CompareOrdinal(year, years.First) >= 0 && string.CompareOrdinal(year, years.Last) <= 0));
        }

        return counts;
    }

    private static (string First, string Last)? YearsOf(EdtfDate? span) =>
        span is { Earliest.Year: >= 0 and var first, Latest.Year: <= 9999 and var last } && last - first <= 10
            ? (string.Create(CultureInfo.InvariantCulture, $"{first / 10:000}0"), string.Create(CultureInfo.InvariantCulture, $"{last / 10:000}9"))
            : null;
}
