using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Store.Queries.Sources;

/// <summary>Reads sources by their numbers.</summary>
internal static class SourceCards
{
    /// <summary>The sources, in the order of the numbers.</summary>
    public static async Task<List<FoundSource>> ReadAsync(StoreSession store, IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        var (context, wanted) = (store.Context, numbers.ToList());
        var rows = await (
            from source in context.Sources
            join outlet in context.Outlets on source.Outlet equals outlet.Number into outlets
            from outlet in outlets.DefaultIfEmpty()
            join article in context.Articles on source.CorpusArticle equals article.Number into articles
            from article in articles.DefaultIfEmpty()
            where EF.Parameter(wanted).Contains(source.Number)
            select new { source, outlet, Article = (ArticleSlug?)article.Slug })
            .ToDictionaryAsync(row => row.source.Number, cancellation).ConfigureAwait(false);
        return
        [
            .. from number in numbers
               let row = rows[number]
               select new FoundSource(
                   row.source.ToSource(row.Article),
                   row.outlet is null ? null : new OutletRef(row.outlet.Slug, row.outlet.Name, row.outlet.SourceCount, row.outlet.ClaimCount),
                   row.source.ClaimCount, row.source.ArticleCount),
        ];
    }
}
