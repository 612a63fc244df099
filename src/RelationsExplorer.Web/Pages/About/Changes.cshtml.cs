using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Web.Changes;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.About;

/// <summary>What each import changed, the newest first.</summary>
internal sealed class ChangesModel(StoreSession store, ChangeLog log) : PageModel
{
    private const int PageSize = 20;
    private const int MostArticles = 50;

    public ListAddress Address { get; } = new(ChangeDownloads.Page, []);

    public Page<ImportEntry> Rows { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    /// <summary>How many lines of the log cannot be read.</summary>
    public int Unreadable { get; private set; }

    public void OnGet()
    {
        var page = new AddressReader(Request.Query, ChangeDownloads.Page).Page();
        var history = log.Of(store.Summary.Version);
        (Rows, Unreadable) = (new Page<ImportEntry>([.. history.Entries.Skip((page - 1) * PageSize).Take(PageSize)], history.Entries.Count, page, PageSize), history.Unreadable);
        Pager = Pager.Of(Rows, Address, "import");
    }

    /// <summary>The articles of an import that the page names.</summary>
    public static IEnumerable<ArticleChange> Named(ImportEntry import) => import.Articles.Take(MostArticles);

    /// <summary>How many it does not name.</summary>
    public static int More(ImportEntry import) => import.ArticlesLeftOut + Math.Max(0, import.Articles.Count - MostArticles);

    /// <summary>The gone records of an import by list, in words: "3 claims".</summary>
    public static int Gone(ImportEntry import) => import.Gone.Count + import.GoneLeftOut;
}
