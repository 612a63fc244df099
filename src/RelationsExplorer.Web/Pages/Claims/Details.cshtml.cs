using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Claims;

/// <summary>A claim: its place in the text, its evidence, who else tells of the same, and how it was read.</summary>
internal sealed class DetailsModel : PageModel
{
    private const int LongestTitle = 60;

    public Claim Claim { get; private set; } = null!;

    public Article Article { get; private set; } = null!;

    /// <summary>What the passage says before and after it.</summary>
    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public int Line { get; private set; }

    public (ActorSlug Slug, string Name)? Speaker { get; private set; }

    public (ActorSlug Slug, string Name)? Reporter { get; private set; }

    public IReadOnlyList<Theme> Themes { get; private set; } = [];

    public IReadOnlyList<(ActorSlug Slug, string Name)> Actors { get; private set; } = [];

    public IReadOnlyList<(PlaceSlug Slug, string Name)> Places { get; private set; } = [];

    public IReadOnlyList<CitedWork> Citations { get; private set; } = [];

    public IReadOnlyList<(EventLine Line, IReadOnlyList<ClaimCard> Others)> Events { get; private set; } = [];

    /// <summary>Its first words.</summary>
    public string Shortened =>
        Claim.Text.Length <= LongestTitle ? Claim.Text : Claim.Text[..(Claim.Text.LastIndexOf(' ', LongestTitle) is > 20 and var space ? space : LongestTitle)] + "…";

    /// <summary>How to cite it.</summary>
    public string CiteAs =>
        $"“{Claim.Text}” {string.Join(", ", new[] { Article.Authors.Count > 0 ? Article.Authors.Joined() : null, $"‘{Article.Title}’", Article.Publisher, Article.Published?.InWords() }.Where(p => p is not null))}"
        + (Article.Form == ArticleForm.Restated ? ", as restated in the Relations Explorer" : "") + $", claim {Claim.Id}.";

    public IActionResult OnGet(string id)
    {
        var all = SeamStore.Collection;
        if (all.Claims.FirstOrDefault(c => c.Id.Value == id) is not { } claim) return NotFound();
        Claim = claim;
        Article = all.Articles.First(a => a.Slug == claim.Article);
        var passage = all.Passages.First(p => p.Id == claim.Passage);
        Line = passage.Line;
        (Before, After) = (passage.Text[..claim.Span.Start].Trim(), passage.Text[claim.Span.End..].Trim());
        Speaker = claim.Speaker.Actor is { } s ? SeamStore.Name(s) : null;
        Reporter = claim.Reporter is { } r ? SeamStore.Name(r) : null;
        Themes = [.. claim.Themes.Select(SeamStore.Theme)];
        Actors = [.. claim.Actors.Select(SeamStore.Name)];
        Places = [.. claim.Places.Select(p => (p, all.Vocabulary.Places.FirstOrDefault(x => x.Slug == p)?.Name ?? p.Value))];
        Citations = [.. all.Citations.Where(c => c.Claim == claim.Id).Select(c =>
        {
            var source = all.Sources.First(x => x.Id == c.Source);
            var note = c.Note is { } n ? all.Passages.First(p => p.Id == n).Text : null;
            return new CitedWork(c.Source, SourceLine.Of(source), source.Url, c.Marker, c.Locator, note == source.Raw ? null : note, c.Rule);
        })];
        Events = [.. claim.Events.Select(e => all.Events.First(x => x.Id == e)).Select(e => (SeamStore.Line(e),
            (IReadOnlyList<ClaimCard>)[]))];
        return Page();
    }
}

/// <summary>A work that the claim rests on.</summary>
/// <param name="Source">Its address.</param>
/// <param name="Line">As a reader would cite it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Marker">The note's number; null where the work is named in the text.</param>
/// <param name="Locator">Page or part.</param>
/// <param name="AsPrinted">The note's words where they say more or less than the work ("Ibid."); else null.</param>
/// <param name="Rule">How it was found.</param>
internal sealed record CitedWork(SourceId Source, SourceLine Line, string? Url, string? Marker, string? Locator, string? AsPrinted, string Rule);
