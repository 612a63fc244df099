using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>The articles of the corpus.</summary>
internal sealed class IndexModel : PageModel
{
    public IReadOnlyList<ArticleEntry> Rows { get; private set; } = [];

    public void OnGet() => Rows = SeamStore.Articles();
}
