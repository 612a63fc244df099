using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Pages.Sources;

/// <summary>The works that the articles cite.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private static readonly Facet[] _open = [Facet.Kind, Facet.Outlet, Facet.Article];

    public SourceAsk Filter { get; private set; } = null!;

    public SourceList Rows { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    /// <summary>The facets that still tell sources apart, or are chosen.</summary>
    public IEnumerable<FacetChoice> Facets => Rows.Facets
        .Where(f => f.Values.Count > 1 || FacetChoice.IsUsed(f))
        .Select(f => f.Facet == Facet.Year
            ? new FacetChoice("When it appeared", f, Filter.Address) { Name = SourceAsk.IssuedName }
            : new FacetChoice(f.Facet == Facet.Article ? "Cited by" : f.Facet == Facet.Theme ? "Cited on" : FacetWords.Title(f.Facet), f, Filter.Address, _open.Contains(f.Facet)));

    /// <summary>The ways to sort, each with its address unless it is in use.</summary>
    public IEnumerable<(string Name, ListAddress? Address)> Sorts => SourceAsk.Sorts
        .Select(s => (s.Name, s.Sort == Filter.Filter.Sort ? null : Filter.Address.Only("sort", s.Sort == SourceSort.Citations ? null : s.Word)));

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Filter, var names) = NamedValues.Read(store, unknown => SourceAsk.Of(Request.Query, unknown), ask => ask.Address);
        Rows = await new SourcesQuery(store).ReadAsync(Filter.Filter, stop);
        Asked = Filter.InWords(Rows.Page.Total, Rows.IsStopped, names);
        if (Rows.IsStopped) Freshness.LeaveOut(HttpContext);
    }
}
