using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Themes;

/// <summary>A theme: what the corpus holds on it.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    public Theme Theme { get; private set; } = null!;

    public string GroupName { get; private set; } = "";

    public IReadOnlyList<Theme> Related { get; private set; } = [];

    public Topic Topic { get; private set; } = null!;

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta => PageMeta.OfRecord(
        "themes", Theme.Slug.Value, item: null, SchemaOrg.Crumbs(CitedSite.Of(HttpContext), ("Themes", "/themes"), (Theme.Name, "/themes/" + Uri.EscapeDataString(Theme.Slug.Value))));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        var all = await new ThemesQuery(store).ReadAsync(stop);
        if (all.FirstOrDefault(t => t.Theme.Slug.Value == slug) is not { } found) return NotFound();
        Theme = found.Theme;
        GroupName = found.Group.Name;
        Related = [.. found.Theme.Related.Select(r => all.FirstOrDefault(t => t.Theme.Slug == r)?.Theme).OfType<Theme>()];
        Topic = await Topic.ReadAsync(
            store, Facet.Theme, slug, new ClaimFilter { Themes = [Theme.Slug] }, new EventFilter { Themes = [Theme.Slug] }, stop);
        return Page();
    }
}
