using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Sources;

/// <summary>A source: how to cite it, where to read it, and everything that rests on it.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    private const int LongestTitle = 80;

    public SourceDetails Found { get; private set; } = null!;

    public Source Source => Found.Source.Source;

    /// <summary>What the page is called: the work's title, else where it appeared, else the reference as printed.</summary>
    public string Heading => Source.Title ?? Source.Container ?? Source.Raw;

    /// <summary>The heading, cut where it is a whole reference.</summary>
    public string Shortened => Excerpt.Of(Heading, LongestTitle);

    public CitedText Chicago => ChicagoStyle.Cite(Source);

    public CitedText Apa => ApaStyle.Cite(Source);

    /// <summary>Where it can be read; null where no address is known.</summary>
    public string? Address => Outward.SafeOrNull(Source.Url);

    public string? DoiAddress => Source.Doi is { } doi ? Outward.SafeOrNull("https://doi.org/" + doi) : null;

    /// <summary>Where the Internet Archive lists what it keeps of the address.</summary>
    public string? Archive => Address is { } address ? "https://web.archive.org/web/*/" + address : null;

    /// <summary>Where a work without an address may be looked for by its title; none where it has no title.</summary>
    public IReadOnlyList<(string Where, string Address)> Searches
    {
        get
        {
            if (Source.Title is not { } title) return [];
            var words = Uri.EscapeDataString(Source.Authors.Count > 0 ? $"{title} {Source.Authors[0]}" : title);
            var everywhere = ("on the web (DuckDuckGo)", "https://duckduckgo.com/?q=" + words);
            return Source.Kind switch
            {
                SourceKind.Book or SourceKind.Chapter or SourceKind.Report => [("in libraries (WorldCat)", "https://search.worldcat.org/search?q=" + words), everywhere],
                SourceKind.Academic => [("in journals (Crossref)", "https://search.crossref.org/?q=" + words), everywhere],
                _ => [everywhere],
            };
        }
    }

    public Pager Pager => Pager.Of(Found.Claims, new ListAddress($"/sources/{Source.Id}", []), "claim");

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta
    {
        get
        {
            var site = CitedSite.Of(HttpContext);
            var item = CslItem.Of(Source);
            return PageMeta.OfRecord(
                "sources", Source.Id.Value, item, SchemaOrg.Work(item, site.Address("/sources/" + Source.Id)),
                SchemaOrg.Crumbs(site, ("Sources", "/sources"), (Shortened, "/sources/" + Source.Id)));
        }
    }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        var page = new AddressReader(Request.Query, Request.Path).Page();
        if (await new SourceQuery(store).ReadOrNullAsync(new SourceId(id), new Paging(page), stop) is not { } found) return NotFound();
        Found = found;
        return Page();
    }
}
