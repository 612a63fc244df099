using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>The articles of the corpus.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private static readonly (string Word, string Name, ArticleSort Sort)[] _sorts =
    [
        ("oldest", "the oldest first", ArticleSort.Oldest),
        ("newest", "the newest first", ArticleSort.Newest),
        ("title", "by title", ArticleSort.Title),
    ];

    private ListAddress _address = null!;
    private string _sort = "";

    public string? Text { get; private set; }

    public Page<FoundArticle> Rows { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    public Pager Pager => Pager.Of(Rows, _address, "article");

    /// <summary>The ways to sort, each with its address unless it is in use.</summary>
    public IEnumerable<(string Name, ListAddress? Address)> Sorts =>
        _sorts.Select(s => (s.Name, s.Word == _sort ? null : _address.Only("sort", s.Word == _sorts[0].Word ? null : s.Word)));

    public async Task OnGetAsync(CancellationToken stop)
    {
        var reader = new AddressReader(Request.Query, "/articles");
        Text = reader.Text("q");
        var published = reader.During("published", "surely");
        _sort = reader.OneOf("sort", [.. _sorts.Select(s => s.Word)]);
        var filter = new ArticleFilter
        {
            Text = Text,
            Published = published,
            Sort = _sorts.First(s => s.Word == _sort).Sort,
            Paging = new Paging(reader.Page()),
        };
        Rows = await new ArticlesQuery(store).ReadAsync(filter, stop);
        _address = reader.Address;
        var parts = new List<(string, ListAddress)>();
        if (Text is not null) parts.Add(($"with “{Text}” in the title or publisher", _address.Only("q", null)));
        if (published is not null) parts.Add(($"published {published.Date.InWords()}", _address.Only("published", null).Only("surely", null)));
        Asked = new Asked(
            parts.Count == 0 ? $"All {Words.Count(Rows.Total, "article")}." : $"{Words.Count(Rows.Total, "article")}: {string.Join("; ", parts.Select(p => p.Item1))}.",
            parts,
            reader.SetAside,
            new ListAddress("/articles", []));
    }
}
