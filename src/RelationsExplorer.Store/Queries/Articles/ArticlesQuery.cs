using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>Which articles to list.</summary>
public sealed record ArticleFilter
{
    /// <summary>Part of the title or publisher.</summary>
    public string? Text { get; init; }

    /// <summary>Published in this time.</summary>
    public DateFilter? Published { get; init; }

    /// <summary>In which order.</summary>
    public ArticleSort Sort { get; init; }

    /// <summary>Which page.</summary>
    public Paging Paging { get; init; }
}

/// <summary>In which order articles are listed.</summary>
public enum ArticleSort
{
    /// <summary>The newest first; undated articles last.</summary>
    Newest,

    /// <summary>The oldest first; undated articles last.</summary>
    Oldest,

    /// <summary>By title.</summary>
    Title,
}

/// <summary>An article in a list.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Cited">How many of them carry a source.</param>
/// <param name="Events">How many events it tells of.</param>
/// <param name="Sources">How many works it cites.</param>
public sealed record FoundArticle(Article Article, int Claims, int Cited, int Events, int Sources);

/// <summary>Lists articles.</summary>
public sealed class ArticlesQuery(StoreSession store)
{
    /// <summary>Asks for a page of articles.</summary>
    public async Task<Page<FoundArticle>> ReadAsync(ArticleFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = Rows(filter);
        var total = await rows.CountAsync(cancellation).ConfigureAwait(false);
        var page = await InOrder(rows, filter, total).ToListAsync(cancellation).ConfigureAwait(false);
        return filter.Paging.Page(
            page.ConvertAll(row => new FoundArticle(row.ToArticle(), row.ClaimCount, row.CitedCount, row.EventCount, row.SourceCount)), total);
    }

    /// <summary>The numbers of so many articles after the first few, and how many there are in all.</summary>
    internal (List<int> Numbers, int Total) Numbers(ArticleFilter filter, int skip, int take)
    {
        var rows = Rows(filter);
        var total = rows.Count();
        var slice = Paging.Slice(skip, Math.Max(0, Math.Min(take, total - skip)));
        return ([.. InOrder(rows, filter with { Paging = slice }, total).Select(row => row.Number)], total);
    }

    private IQueryable<ArticleRow> Rows(ArticleFilter filter)
    {
        var rows = store.Context.Articles.AsQueryable();
        if (LikeText.OrNull(filter.Text) is { } like)
            rows = rows.Where(row => EF.Functions.Like(row.Title, like, LikeText.Escape) || EF.Functions.Like(row.Publisher!, like, LikeText.Escape));
        if (filter.Published is { } published)
        {
            var range = DayRange.Of(published.Date);
            long first = range.First, last = range.Last;
            rows = published.Surely
                ? rows.Where(row => row.PublishedEarliest >= first && row.PublishedLatest <= last)
                : rows.Where(row => row.PublishedEarliest <= last && row.PublishedLatest >= first);
        }

        return rows;
    }

    private IQueryable<ArticleRow> InOrder(IQueryable<ArticleRow> rows, ArticleFilter filter, int total)
    {
        var (skip, take) = (filter.Paging.Skip, filter.Paging.Take);
        if (filter.Sort == ArticleSort.Title) return rows.OrderBy(row => row.Title).ThenBy(row => row.Number).Skip(skip).Take(take);
        if (filter.Sort == ArticleSort.Oldest) return rows.OrderBy(row => row.Number).Skip(skip).Take(take);

        // Numbers follow the date, the undated last: the newest of all are found without sorting.
        // Both counts are read from an index alone.
        var dated = store.Context.Articles.Count(row => row.PublishedEarliest != null)
            + store.Context.Articles.Count(row => row.PublishedEarliest == null && row.PublishedLatest != null);
        if (total == store.Summary.Articles && skip + take <= dated)
            return rows.Where(row => row.Number <= dated - skip && row.Number > dated - skip - take).OrderByDescending(row => row.Number);
        return rows.OrderBy(row => row.Number > dated).ThenByDescending(row => row.Number).Skip(skip).Take(take);
    }
}
