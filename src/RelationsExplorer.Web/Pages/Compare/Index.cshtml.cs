using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Compare;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Compare;

/// <summary>Articles side by side: by theme, or two of them claim by claim on one theme.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    /// <summary>How many articles can be chosen from at once, chosen ones aside.</summary>
    public const int MostChoices = 30;

    private const int MostOfPair = 60;

    private const int MostOfFew = 3;

    public CompareAsk Filter { get; private set; } = null!;

    public Comparison Found { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    /// <summary>The groups of themes, each with its themes.</summary>
    public IReadOnlyList<(ThemeGroup Group, IReadOnlyList<Theme> Themes)> Groups { get; private set; } = [];

    /// <summary>Articles that can be chosen.</summary>
    public IReadOnlyList<ArticleRef> Choices { get; private set; } = [];

    /// <summary>Two articles on one theme; null for the table of themes.</summary>
    public Pair? Pair { get; private set; }

    /// <summary>Whether the table has just two articles: each theme then leads to both side by side.</summary>
    public bool IsOfTwo => Found.Articles.Total == 2;

    /// <summary>Whether the table has so few articles that each may take more of the width.</summary>
    public bool IsOfFew => Found.Articles.Rows.Count <= MostOfFew;

    private int Most => Found.Cells.Values.Select(cell => cell.Claims).DefaultIfEmpty(1).Max();

    /// <summary>The two articles claim by claim on a theme.</summary>
    public string ToPair(ThemeSlug theme) =>
        new ListAddress("/compare", [("a", Found.Articles.Rows[0].Slug.Value), ("b", Found.Articles.Rows[1].Slug.Value), ("theme", theme.Value)]).ToString();

    /// <summary>The cell of an article and a theme; null where it makes no claim on it.</summary>
    public StanceBar? Cell(ArticleSlug article, ThemeSlug theme) =>
        Found.Cells.TryGetValue((article, theme), out var cell) ? new StanceBar(cell, Most) : null;

    public async Task<IActionResult> OnGetAsync(string? a, string? b, string? theme, CancellationToken stop)
    {
        if (a is not null && b is not null) return await OnPairAsync(a, b, theme, stop);
        (Filter, var names) = NamedValues.Read(store, unknown => CompareAsk.Of(Request.Query, unknown), ask => ask.Address);
        var chosen = await ChosenAsync(stop);
        Found = await new ComparisonQuery(store).ReadAsync(Filter.Filter, stop);
        Groups = [.. (await new ThemesQuery(store).ReadAsync(stop)).GroupBy(found => found.Group).Select(group => (group.Key, (IReadOnlyList<Theme>)[.. group.Select(found => found.Theme)]))];
        var others = await new ArticlesQuery(store).ReadAsync(new ArticleFilter { Text = Filter.Find, Paging = new Paging(1, MostChoices) }, stop);
        Choices = [.. chosen.Concat(others.Rows.Select(row => new ArticleRef(row.Article.Slug, row.Article.Title, row.Article.Published))).DistinctBy(article => article.Slug)];
        Asked = Filter.InWords(Found.Articles.Total, names);
        return Page();
    }

    private async Task<IReadOnlyList<ArticleRef>> ChosenAsync(CancellationToken stop) =>
        Filter.Filter.Articles.Count == 0
            ? []
            : (await new ComparisonQuery(store).ReadAsync(new ComparisonFilter { Articles = Filter.Filter.Articles, Paging = new Paging(1, Paging.MostRows) }, stop)).Articles.Rows;

    private async Task<IActionResult> OnPairAsync(string a, string b, string? theme, CancellationToken stop)
    {
        if (!Slug.IsValid(a) || !Slug.IsValid(b) || a == b) return NotFound();
        Found = await new ComparisonQuery(store).ReadAsync(new ComparisonFilter { Articles = [new ArticleSlug(a), new ArticleSlug(b)], Paging = new Paging(1, 2) }, stop);
        if (Found.Articles.Rows.Count < 2 || Found.Themes.Count == 0) return NotFound();

        // Without a theme that is known, the one on which both say most.
        var one = Found.Themes.FirstOrDefault(t => t.Slug.Value == theme)
            ?? Found.Themes.MaxBy(t => Found.Articles.Rows.Min(article => Cell(article.Slug, t.Slug)?.Cell.Claims ?? 0))!;
        var sides = new List<PairSide>();
        foreach (var article in Found.Articles.Rows)
        {
            var claims = await new ClaimsQuery(store).ReadAsync(
                new ClaimFilter { Articles = [article.Slug], Themes = [one.Slug], FacetValues = 0, Paging = new Paging(1, MostOfPair) }, stop);
            sides.Add(new PairSide(article, Cell(article.Slug, one.Slug), claims.Page));
        }

        Pair = new Pair(one, sides, theme is not null && one.Slug.Value != theme ? $"‘{theme}’ is not a theme here; {one.Name} is shown." : null);
        return Page();
    }
}

/// <summary>Two articles on one theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Sides">The articles by publication.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record Pair(Theme Theme, IReadOnlyList<PairSide> Sides, string? SetAside);

/// <summary>What one of two articles says on a theme.</summary>
/// <param name="Article">The article.</param>
/// <param name="Bar">How much in which stance; null where it says nothing.</param>
/// <param name="Claims">Its first claims on the theme.</param>
internal sealed record PairSide(ArticleRef Article, StanceBar? Bar, Page<FoundClaim> Claims);
