using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Sources;

/// <summary>Which sources to list. Values of one part are alternatives; the parts must all hold. What is left out does not narrow.</summary>
public sealed record SourceFilter
{
    /// <summary>Words of the author, title, outlet or reference, as typed.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the last word of the text may be unfinished, as while typing.</summary>
    public bool TextIsUnfinished { get; init; }

    /// <summary>Of any of these kinds.</summary>
    public IReadOnlyList<SourceKind> Kinds { get; init; } = [];

    /// <summary>In any of these outlets (slugs).</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Cited in any of these articles.</summary>
    public IReadOnlyList<ArticleSlug> Articles { get; init; } = [];

    /// <summary>Cited by a claim about any of these themes.</summary>
    public IReadOnlyList<ThemeSlug> Themes { get; init; } = [];

    /// <summary>Issued in this time.</summary>
    public DateFilter? Issued { get; init; }

    /// <summary>Bearing none of these; a value that the facet does not have leaves nothing out.</summary>
    public IReadOnlyList<FacetValue> Without { get; init; } = [];

    /// <summary>In which order.</summary>
    public SourceSort Sort { get; init; }

    /// <summary>Which page.</summary>
    public Paging Paging { get; init; }

    /// <summary>How many values to list of each facet; 0 for no facets at all.</summary>
    public int FacetValues { get; init; } = 12;

    /// <summary>The facet of which all values are listed, up to <see cref="FacetCounts.Most"/>; null for none.</summary>
    public Facet? Whole { get; init; }
}

/// <summary>In which order sources are listed.</summary>
public enum SourceSort
{
    /// <summary>The most cited first.</summary>
    Citations,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By the date when they appeared; those without one last.</summary>
    Date,
}

/// <summary>A list of sources, with what else would narrow it.</summary>
/// <param name="Page">The rows and how many there are.</param>
/// <param name="Facets">The values of each facet, with their counts.</param>
/// <param name="IsStopped">Whether the search for words took too long and was left out.</param>
public sealed record SourceList(Page<FoundSource> Page, IReadOnlyList<FacetCounts> Facets, bool IsStopped = false);

/// <summary>Lists the sources that a filter asks for.</summary>
public sealed class SourcesQuery(StoreSession store)
{
    private static readonly Facet[] Facets = [Facet.Kind, Facet.Outlet, Facet.Year, Facet.Article, Facet.Theme];

    /// <summary>Asks for a page of sources, with counts.</summary>
    public async Task<SourceList> ReadAsync(SourceFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var choices = ChoicesOf(filter);
        using var narrowing = Narrow(filter, choices, cancellation);
        var total = narrowing.IsOpen ? narrowing.Most : narrowing.Left.Count();
        var rows = SourceCards.Read(store, Numbers(filter, narrowing, filter.Paging), cancellation);
        return new SourceList(
            filter.Paging.Page(rows, total),
            filter.FacetValues <= 0 ? [] :
                [.. Facets.Select(facet => choices.Count(store, narrowing, Subject.Sources, facet, FacetCounts.Listed(facet, filter.Whole, filter.FacetValues)))],
            narrowing.IsStopped);
    }

    /// <summary>The numbers of so many sources after the first few, how many there are in all, and whether the search for words was left out.</summary>
    internal (List<int> Numbers, int Total, bool IsStopped) Numbers(SourceFilter filter, int skip, int take, CancellationToken cancellation)
    {
        using var narrowing = Narrow(filter, ChoicesOf(filter), cancellation);
        var total = narrowing.IsOpen ? narrowing.Most : narrowing.Left.Count();
        return (Numbers(filter, narrowing, Paging.Slice(skip, Math.Max(0, Math.Min(take, total - skip)))), total, narrowing.IsStopped);
    }

    private static Choices ChoicesOf(SourceFilter filter) => new Choices()
        .With(Facet.Kind, filter.Kinds.Select(Word.Of))
        .With(Facet.Outlet, filter.Outlets)
        .With(Facet.Article, filter.Articles.Select(slug => slug.Value))
        .With(Facet.Theme, filter.Themes.Select(slug => slug.Value))
        .Without(filter.Without)
        .Showing(Facet.Year, filter.Issued?.Date.ToString());

    private Narrowing Narrow(SourceFilter filter, Choices choices, CancellationToken cancellation)
    {
        var narrowing = new Narrowing(store.Index.Most(Subject.Sources));
        choices.Narrow(store, narrowing, Subject.Sources);
        if (filter.Issued is { } issued) narrowing.To(IssuedIn(issued, narrowing.Most), Facet.Year);
        if (SearchText.Parse(filter.Text, filter.TextIsUnfinished) is { IsEmpty: false } text)
            narrowing.ToWords(store, Subject.Sources, text, store.SearchLimit, cancellation);
        return narrowing;
    }

    private List<int> Numbers(SourceFilter filter, Narrowing narrowing, Paging paging)
    {
        var left = narrowing.Left;
        if (filter.Sort == SourceSort.Title) return left.Page(paging.Skip, paging.Take);
        var order = store.Index.List(store.Connection, filter.Sort == SourceSort.Date ? NumberLists.SourcesByDate : NumberLists.SourcesByCitations);
        return [.. order.Where(left.Contains).Skip(paging.Skip).Take(paging.Take)];
    }

    private NumberSet IssuedIn(DateFilter issued, int most)
    {
        var set = NumberSet.Empty(most);
        var days = store.Index.List(store.Connection, NumberLists.SourceDays);
        var isWithin = issued.Test();
        for (var i = 0; i < days.Length; i += 3)
        {
            if (isWithin(days[i + 1], days[i + 2])) set.Add(days[i]);
        }

        return set;
    }
}
