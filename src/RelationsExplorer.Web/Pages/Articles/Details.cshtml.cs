using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>The reading view of an article.</summary>
internal sealed class DetailsModel : PageModel
{
    public Article Article { get; private set; } = null!;

    public ReadingView View { get; private set; } = null!;

    public Evidence Evidence { get; private set; } = null!;

    public EventStrip? Strip { get; private set; }

    /// <summary>Its sections: where each begins, its title, and whether it lies below another.</summary>
    public IReadOnlyList<(string Anchor, string Words, bool IsDeeper)> Contents { get; private set; } = [];

    /// <summary>How much of the article's claims carry a source, in hundredths.</summary>
    public int CitedShare => Evidence.Claims == 0 ? 0 : 100 * Evidence.Cited / Evidence.Claims;

    /// <summary>The outlets it uses more than once, in words.</summary>
    public string? Outlets =>
        Evidence.Outlets.Where(o => o.Works > 1).Take(3).Select(o => $"{o.Name} ({o.Works})").ToList() is { Count: > 0 } often ? often.Joined() : null;

    /// <summary>What "cite this" puts after the sentence.</summary>
    public string CiteAs => string.Join(", ", new[]
    {
        Article.Authors.Count > 0 ? Article.Authors.Joined() : null, $"‘{Article.Title}’", Article.Publisher, Article.Published?.InWords(),
    }.Where(part => part is not null)) + (Article.Form == ArticleForm.Restated ? ", as restated in the Relations Explorer," : ",");

    /// <summary>The level of a heading on this page (2 to 4); 0 for a paragraph.</summary>
    public int LevelOf(Passage passage) => passage.Kind == PassageKind.Heading ? Math.Clamp((passage.Level ?? 2) - _highest + 2, 2, 4) : 0;

    private int _highest = 2;

    public IActionResult OnGet(string slug)
    {
        var all = SeamStore.Collection;
        if (all.Articles.FirstOrDefault(a => a.Slug.Value == slug) is not { } article) return NotFound();
        Article = article;
        var passages = all.Passages.Where(p => p.Article == article.Slug).ToList();
        var here = passages.Select(p => p.Id).ToHashSet();
        var claims = all.Claims.Where(c => c.Article == article.Slug).ToList();
        var own = claims.Select(c => c.Id).ToHashSet();
        var citations = all.Citations.Where(c => own.Contains(c.Claim)).ToList();
        var cited = citations.Select(c => c.Source).ToHashSet();
        var sources = all.Sources.Where(s => cited.Contains(s.Id)).ToDictionary(s => s.Id);
        var events = all.Events.Where(e => e.Claims.Any(own.Contains)).ToList();
        var byId = events.ToDictionary(e => e.Id);
        View = ReadingView.Of(
            passages, claims, [.. all.Mentions.OfType<Corpus.Mentions.DateMention>().Where(m => here.Contains(m.Passage))],
            [.. all.Markers.Where(m => here.Contains(m.Passage))], [.. all.Remarks.Where(m => here.Contains(m.Passage))],
            citations, sources,
            claims.Where(c => c.Events.Count > 0 && byId.ContainsKey(c.Events[0])).ToDictionary(c => c.Id, c => (c.Events[0], byId[c.Events[0]].Title)));
        Evidence = Evidence.Of(claims, citations, sources.Values, events);
        Strip = EventStrip.OfOrNull(events.Select(e => new StripEvent(e.Id, e.Title, e.Date, e.IsFuture)));
        var headings = passages.Where(p => p.Kind == PassageKind.Heading).ToList();
        _highest = headings.Count > 0 ? headings.Min(h => h.Level ?? 2) : 2;
        Contents = headings.ConvertAll(h => (h.Id.Value, h.Text, (h.Level ?? 2) > _highest));
        return Page();
    }
}
