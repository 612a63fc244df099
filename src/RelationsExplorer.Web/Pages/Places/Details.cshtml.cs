using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Places;

/// <summary>A place: where it lies, and what is told of it by whom.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    public PlaceDetails Row { get; private set; } = null!;

    public Place Place => Row.Place;

    public Topic Topic { get; private set; } = null!;

    public Locator? Map { get; private set; }

    /// <summary>Other places on the map; named where their name has room.</summary>
    public IReadOnlyList<PlaceAround> Others { get; private set; } = [];

    /// <summary>Its position in words; null where it has none.</summary>
    public string? Position => Place is { Latitude: { } latitude, Longitude: { } longitude } ? Locator.InWords(latitude, longitude) : null;

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta => PageMeta.OfRecord(
        "places", Place.Slug.Value, item: null, SchemaOrg.Crumbs(CitedSite.Of(HttpContext), ("Places", "/places"), (Place.Name, "/places/" + Uri.EscapeDataString(Place.Slug.Value))));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        var places = new PlacesQuery(store);
        if (!Slug.IsValid(slug) || await places.ReadOrNullAsync(new PlaceSlug(slug), stop) is not { } row) return NotFound();
        Row = row;
        Topic = await Topic.ReadAsync(
            store, Facet.Place, slug, new ClaimFilter { Places = [Place.Slug] }, new EventFilter { Places = [Place.Slug] }, stop);
        if (Place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            Map = new Locator(latitude, longitude);
            var known = await places.ReadAsync(new PlaceFilter { WithUnused = true, Paging = new Paging(1, Paging.MostRows) }, stop);
            Others = PlacesAround.Of(Map, known.Rows.Where(p => p.Slug != Place.Slug));
        }

        return Page();
    }
}
