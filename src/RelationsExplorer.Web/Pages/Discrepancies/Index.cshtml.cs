using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Discrepancies;
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
        (Filter, var names) = NamedValues.Read(store, unknown => DiscrepancyAsk.Of(Request.Query, unknown), ask => ask.Address);
        var query = new DiscrepanciesQuery(store);
        Rows = await query.DetailsAsync(Filter.Filter, MostClaimsOfSide, stop);
        Kinds = [.. (await query.KindsAsync(Filter.Filter, stop)).Select(kind => (
            kind.Of.InWords(), kind.Count, kind.Of == Filter.Filter.Kind,
            kind.Of == Filter.Filter.Kind ? Filter.Address.Only("kind", null) : Filter.Address.Only("kind", kind.Of.ToSlug())))];
        Asked = Filter.InWords(Rows.Total, names);
    }
}
