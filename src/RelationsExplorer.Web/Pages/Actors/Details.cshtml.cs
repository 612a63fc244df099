using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Actors;

/// <summary>An actor: who it is, what is claimed of it by whom, and with whom it appears.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    private const int MostNames = 6;
    private const int MostCompanions = 8;

    public ActorDetails Row { get; private set; } = null!;

    public Actor Actor => Row.Actor;

    public Topic Topic { get; private set; } = null!;

    /// <summary>Its other names, in words.</summary>
    public string? AlsoCalled =>
        Actor.Names.Where(n => (n.Manner is NameManner.Name or NameManner.Metonym) && !n.Text.Equals(Actor.Name, StringComparison.OrdinalIgnoreCase)).Select(n => n.Text).Distinct().Take(MostNames).ToList()
            is { Count: > 0 } names ? names.Joined() : null;

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta => PageMeta.OfRecord(
        "actors", Actor.Slug.Value, item: null, SchemaOrg.Crumbs(CitedSite.Of(HttpContext), ("Actors", "/actors"), (Actor.Name, "/actors/" + Uri.EscapeDataString(Actor.Slug.Value))));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        if (!Slug.IsValid(slug) || await new ActorsQuery(store).ReadOrNullAsync(new ActorSlug(slug), stop) is not { } row) return NotFound();
        Row = row;
        Topic = await Topic.ReadAsync(
            store, Facet.Actor, slug, new ClaimFilter { Actors = [Actor.Slug] }, new EventFilter { Actors = [Actor.Slug] }, stop);
        Topic = Topic with { IsPerson = Actor.IsPerson, Companions = new Bars([.. row.Companions.Take(MostCompanions).Select(c => new Bar(c.Of.Name, c.Count, "/actors/" + c.Of.Slug))]) };
        return Page();
    }
}
