using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Home;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages;

/// <summary>The corpus at a glance.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private const int MostDisagreements = 3;
    private const int MostToldByMany = 5;

    public HomeView Row { get; private set; } = null!;

    /// <summary>Events by year.</summary>
    public YearDensity? Years { get; private set; }

    /// <summary>Themes as bars, in their groups.</summary>
    public IEnumerable<(ThemeGroup Group, Bars Themes)> Themes => Row.Themes.GroupBy(t => t.Group).Select(g =>
        (g.Key, new Bars([.. g.Select(t => new Bar(t.Theme.Name, t.Claims, "/themes/" + t.Theme.Slug, t.Theme.Group))], Row.Themes.Max(t => t.Claims))));

    /// <summary>The disagreements worth seeing first.</summary>
    public IEnumerable<Store.Queries.Discrepancies.FoundDiscrepancy> Disagreements => Row.Discrepancies.Take(MostDisagreements);

    /// <summary>The events that most articles tell of, where it is more than one.</summary>
    public IReadOnlyList<FoundEvent> ToldByMany => [.. Row.MostTold.Where(e => e.Articles > 1).Take(MostToldByMany)];

    /// <summary>How much there is of everything, with where it is listed.</summary>
    public IEnumerable<(int Count, string One, string Many, string Address)> Sizes =>
    [
        (Row.Summary.Articles, "article", "articles", "/articles"),
        (Row.Summary.Claims, "claim", "claims", "/claims"),
        (Row.Summary.Events, "event", "events", "/events"),
        (Row.Summary.Sources, "source", "sources", "/sources"),
        (Row.Summary.Discrepancies, "discrepancy", "discrepancies", "/discrepancies"),
    ];

    /// <summary>The span of time in words: "from 1689 to 2024".</summary>
    public string? Span => Row is { FirstYear: { } first, LastYear: { } last }
        ? string.Create(CultureInfo.InvariantCulture, $"from {first} to {last}")
        : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Row = await new HomeQuery(store).ReadAsync(stop);
        var events = await new EventsQuery(store).ReadAsync(new EventFilter { Paging = new Paging(1, 1), Counted = [Facet.Year] }, stop);
        Years = YearDensity.OfOrNull(events.Facets.FirstOrDefault(f => f.Facet == Facet.Year), new ListAddress("/events", []));
    }
}
