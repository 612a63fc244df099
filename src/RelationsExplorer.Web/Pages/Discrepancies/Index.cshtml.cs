using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Discrepancies;

/// <summary>What the articles do not agree on.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private const int MostClaimsOfSide = 4;

    public DiscrepancyAsk Filter { get; private set; } = null!;

    public Page<DiscrepancyDetails> Rows { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    /// <summary>Each kind in words, with how many there are and the address of the list with or without it.</summary>
    public IReadOnlyList<(string Name, int Count, bool IsChosen, ListAddress Address)> Kinds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Filter = DiscrepancyAsk.Of(Request.Query);
        var names = await new NamesQuery(store).ReadAsync(Named(), stop);
        if (Named().Where(value => !names.ContainsKey(value)).ToList() is { Count: > 0 } unknown) Filter = DiscrepancyAsk.Of(Request.Query, unknown);
        var query = new DiscrepanciesQuery(store);
        Rows = await query.DetailsAsync(Filter.Filter, MostClaimsOfSide, stop);
        Kinds = [.. (await query.KindsAsync(Filter.Filter, stop)).Select(kind => (
            kind.Of.InWords(), kind.Count, kind.Of == Filter.Filter.Kind,
            kind.Of == Filter.Filter.Kind ? Filter.Address.Only("kind", null) : Filter.Address.Only("kind", kind.Of.ToSlug())))];
        Asked = Filter.InWords(Rows.Total, names);
    }

    /// <summary>The article and the theme in the address.</summary>
    private IEnumerable<(Facet, string)> Named()
    {
        if (Filter.Filter.Theme is { } theme) yield return (Facet.Theme, theme.Value);
        if (Filter.Filter.Article is { } article) yield return (Facet.Article, article.Value);
    }
}
