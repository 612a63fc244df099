using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Compare;
using RelationsExplorer.Web.Pages.Compare;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Api;

/// <summary>Articles compared by theme: the table of the page <c>/compare</c>.</summary>
/// <param name="Store">The version of the store: equal versions hold equal records.</param>
/// <param name="Total">How many articles are compared in all.</param>
/// <param name="Next">The address of the next articles; null for the last.</param>
/// <param name="Page">The page of this site that shows the same.</param>
/// <param name="Articles">The articles of this part, in order of publication.</param>
/// <param name="Themes">The themes, in the order to show them.</param>
/// <param name="Cells">What an article says on a theme; where it says nothing, there is no cell.</param>
internal sealed record CompareAnswer(
    string Store, int Total, string? Next, string Page, IReadOnlyList<ComparedArticle> Articles, IReadOnlyList<string> Themes, IReadOnlyList<ComparedCell> Cells)
{
    private static readonly string[] _known = ["article", CompareAsk.AsOfName, "theme", "page", "a", "b", "find"];

    /// <summary>Answers.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext context, StoreSession store, CancellationToken stop)
    {
        // Two articles claim by claim (a and b) are two chosen ones here.
        var query = context.Request.Query;
        string?[] articles = [.. query["article"], .. query["a"], .. query["b"]];
        var asked = CompareAsk.Of(new QueryCollection(query.Where(part => part.Key is not ("article" or "a" or "b"))
            .Append(KeyValuePair.Create("article", new Microsoft.Extensions.Primitives.StringValues(articles))).Where(part => part.Value.Count > 0).ToDictionary()));
        var found = await new ComparisonQuery(store).ReadAsync(asked.Filter, stop);
        var themes = found.Themes.Select(theme => theme.Slug.Value).ToList();
        string[] wanted = [.. query["theme"].OfType<string>()];
        List<string> wrong = [.. asked.SetAside, .. query.Keys.Except(_known).Select(name => $"‘{name}’ narrows nothing here."), .. wanted.Except(themes).Select(theme => $"‘{theme}’ is not a theme here.")];
        if (wrong.Count > 0) return Problems.WrongAddress(wrong);
        if (wanted.Length > 0) themes = [.. themes.Intersect(wanted)];
        var page = found.Articles;
        var address = wanted.Aggregate(asked.Address, (list, theme) => list with { Parts = [.. list.Parts, ("theme", theme)] });
        return Answer.Of(new CompareAnswer(
            store.Summary.Version, page.Total, page.Number * page.Size < page.Total ? (address with { Path = JsonApi.Root + "/compare" }).AtPage(page.Number + 1).ToString() : null,
            asked.Address.AtPage(page.Number).ToString(),
            [.. page.Rows.Select(article => new ComparedArticle(article.Slug.Value, article.Title, article.Published?.ToString()))],
            themes,
            [.. from article in page.Rows
                from theme in themes
                where found.Cells.ContainsKey((article.Slug, new Corpus.Vocabularies.ThemeSlug(theme)))
                let cell = found.Cells[(article.Slug, new Corpus.Vocabularies.ThemeSlug(theme))]
                select new ComparedCell(
                    article.Slug.Value, theme, cell.Claims, new SortedDictionary<string, int>(cell.ByStance.ToDictionary(stance => stance.Key.ToSlug(), stance => stance.Value), StringComparer.Ordinal),
                    new ListAddress($"{JsonApi.Root}/claims", [("article", article.Slug.Value), ("theme", theme)]).ToString())]));
    }
}

/// <summary>An article that is compared.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When, as EDTF; null where unknown.</param>
internal sealed record ComparedArticle(string Id, string Title, string? Published);

/// <summary>What one article says on one theme.</summary>
/// <param name="Article">The article.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="ByStance">How many of each stance.</param>
/// <param name="List">Where the claims are.</param>
internal sealed record ComparedCell(string Article, string Theme, int Claims, IReadOnlyDictionary<string, int> ByStance, string List);
