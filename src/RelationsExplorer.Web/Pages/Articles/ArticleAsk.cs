using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>What is asked of the list of articles, in its three faces: the address, the filter for the store, and words.</summary>
/// <param name="Filter">For the store.</param>
/// <param name="Address">Of the list.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record ArticleAsk(ArticleFilter Filter, ListAddress Address, IReadOnlyList<string> SetAside)
{
    /// <summary>The ways to sort, by their words in addresses; the first is the default.</summary>
    public static IReadOnlyList<(string Word, string Name, ArticleSort Sort)> Sorts { get; } =
    [
        ("oldest", "the oldest first", ArticleSort.Oldest),
        ("newest", "the newest first", ArticleSort.Newest),
        ("title", "by title", ArticleSort.Title),
    ];

    /// <summary>Reads what is asked.</summary>
    public static ArticleAsk Of(IQueryCollection query)
    {
        var reader = new AddressReader(query, "/articles");
        var text = reader.Text("q");
        var published = reader.During("published", "surely");
        var sort = reader.OneOf("sort", [.. Sorts.Select(s => s.Word)]);
        var filter = new ArticleFilter
        {
            Text = text,
            Published = published,
            Sort = Sorts.First(s => s.Word == sort).Sort,
            Paging = new Paging(reader.Page()),
        };
        return new ArticleAsk(filter, reader.Address, reader.SetAside);
    }

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    public Asked InWords(int total)
    {
        var parts = new List<(string Words, ListAddress Without)>();
        if (Filter.Text is { } text) parts.Add(($"with “{text}” in the title or publisher", Address.Only("q", null)));
        if (Filter.Published is { } published) parts.Add(($"published {published.Date.InWords()}", Address.Only("published", null).Only("surely", null)));
        return new Asked(
            parts.Count == 0 ? $"All {Words.Count(total, "article")}." : $"{Words.Count(total, "article")}: {string.Join("; ", parts.Select(p => p.Words))}.",
            parts,
            SetAside,
            new ListAddress("/articles", []));
    }
}
