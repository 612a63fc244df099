using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>The articles of the corpus.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    public ArticleAsk Filter { get; private set; } = null!;

    public Page<FoundArticle> Rows { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    public Pager Pager => Pager.Of(Rows, Filter.Address, "article");

    /// <summary>The ways to sort, each with its address unless it is in use.</summary>
    public IEnumerable<(string Name, ListAddress? Address)> Sorts => ArticleAsk.Sorts
        .Select(s => (s.Name, s.Sort == Filter.Filter.Sort ? null : Filter.Address.Only("sort", s.Word == ArticleAsk.Sorts[0].Word ? null : s.Word)));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Filter = ArticleAsk.Of(Request.Query);
        Rows = await new ArticlesQuery(store).ReadAsync(Filter.Filter, stop);
        Asked = Filter.InWords(Rows.Total);
    }
}
