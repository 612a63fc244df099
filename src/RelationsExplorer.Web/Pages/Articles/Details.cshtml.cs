using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>The reading view of an article.</summary>
internal sealed class DetailsModel(StoreSession store) : PageModel
{
    private int _highest = 2;

    public Article Article { get; private set; } = null!;

    public ReadingView View { get; private set; } = null!;

    public ArticleReading Reading { get; private set; } = null!;

    public ArticleEvidence Evidence => Reading.Evidence;

    public EventStrip? Strip { get; private set; }

    /// <summary>Its sections: where each begins, its title, and whether it lies below another.</summary>
    public IReadOnlyList<(string Anchor, string Words, bool IsDeeper)> Contents { get; private set; } = [];

    /// <summary>How much of the article's claims carry a source, in hundredths.</summary>
    public int CitedShare => Evidence.Claims == 0 ? 0 : 100 * Evidence.Cited / Evidence.Claims;

    /// <summary>The outlets it uses more than once, in words.</summary>
    public string? Outlets =>
        Evidence.Outlets.Where(o => o.Count > 1).Take(3).Select(o => $"{o.Of.Name} ({o.Count})").ToList() is { Count: > 0 } often ? often.Joined() : null;

    /// <summary>The years of its works, in words.</summary>
    public string? Years => (Evidence.FirstYear, Evidence.LastYear) switch
    {
        ({ } first, { } last) => first == last ? $" of {first}" : $" of {first} to {last}",
        _ => null,
    };

    /// <summary>What "cite this" puts after the sentence.</summary>
    public string CiteAs => Cited.Article(Article) + ",";

    /// <summary>The article as an entry of a bibliography.</summary>
    public CitedText Chicago => ChicagoStyle.Cite(Work);

    /// <summary>The article as an entry of a reference list.</summary>
    public CitedText Apa => ApaStyle.Cite(Work);

    /// <summary>Where and in which reading of the corpus it stands here.</summary>
    public string ReadHere => CslItem.Of(Article, CitedSite.Of(HttpContext)).Note!;

    private Source Work => Cited.Work(Article, CitedSite.Of(HttpContext).Address("/articles/" + Article.Slug));

    /// <summary>The level of a heading on this page (2 to 4); 0 for a paragraph.</summary>
    public int LevelOf(Passage passage) => passage.Kind == PassageKind.Heading ? Math.Clamp((passage.Level ?? 2) - _highest + 2, 2, 4) : 0;

    /// <summary>What the page tells programs.</summary>
    public PageMeta Meta
    {
        get
        {
            var site = CitedSite.Of(HttpContext);
            var item = CslItem.Of(Article, site);
            return PageMeta.OfRecord(
                "articles", Article.Slug.Value, item, SchemaOrg.Of(Article, item, site),
                SchemaOrg.Crumbs(site, ("Articles", "/articles"), (Article.Title, "/articles/" + Uri.EscapeDataString(Article.Slug.Value))));
        }
    }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        if (!Slug.IsValid(slug) || await new ArticleQuery(store).ReadOrNullAsync(new ArticleSlug(slug), stop) is not { } reading) return NotFound();
        Reading = reading;
        Article = reading.Article;
        View = ReadingView.Of(reading);
        Strip = EventStrip.OfOrNull(reading.Events.Select(e => new StripEvent(e.Id, e.Title, e.Date, e.IsFuture)));
        var headings = View.Body.Select(p => p.Passage).Where(p => p.Kind == PassageKind.Heading).ToList();
        _highest = headings.Count > 0 ? headings.Min(h => h.Level ?? 2) : 2;
        Contents = headings.ConvertAll(h => (h.Id.Value, h.Text, (h.Level ?? 2) > _highest));
        return Page();
    }
}
