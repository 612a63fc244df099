using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;

namespace RelationsExplorer.Web.Pages.Discrepancies;

/// <summary>One thing that the articles do not agree on.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    public DiscrepancyDetails Found { get; private set; } = null!;

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta => PageMeta.OfRecord(
        "discrepancies", Found.Discrepancy.Id, item: null,
        SchemaOrg.Crumbs(CitedSite.Of(HttpContext), ("Discrepancies", "/discrepancies"), (Found.Discrepancy.About, "/discrepancies/" + Found.Discrepancy.Id)));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await new DiscrepanciesQuery(store).ReadOrNullAsync(id, stop) is not { } found) return NotFound();
        Found = found;
        return Page();
    }
}
