using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Compare;

/// <summary>Which articles to compare.</summary>
public sealed record ComparisonFilter
{
    /// <summary>These articles; all where none is named.</summary>
    public IReadOnlyList<ArticleSlug> Articles { get; init; } = [];

    /// <summary>Only what had been published by the end of this time: "as of 2015".</summary>
    public Corpus.Dates.EdtfDate? AsOf { get; init; }

    /// <summary>Which page of articles, in order of publication.</summary>
    public Paging Paging { get; init; }
}

/// <summary>How much articles say on each theme, and in which stance.</summary>
/// <param name="Articles">The articles compared, in order of publication.</param>
/// <param name="Themes">All themes, in the order to show them.</param>
/// <param name="Cells">What is not here is empty.</param>
public sealed record Comparison(Page<ArticleRef> Articles, IReadOnlyList<Theme> Themes, IReadOnlyDictionary<(ArticleSlug Article, ThemeSlug Theme), ComparisonCell> Cells);

/// <summary>What one article says on one theme.</summary>
/// <param name="Claims">How many claims are about it.</param>
/// <param name="ByStance">How many of each stance; only those that occur.</param>
public sealed record ComparisonCell(int Claims, IReadOnlyDictionary<Stance, int> ByStance);

/// <summary>Compares articles by theme.</summary>
public sealed class ComparisonQuery(StoreSession store)
{
    /// <summary>Asks for the comparison.</summary>
    public async Task<Comparison> ReadAsync(ComparisonFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (context, themes) = (store.Context, store.Index.Themes(store.Connection));
        var rows = context.Articles.AsQueryable();
        var named = filter.Articles.ToList();
        if (named.Count > 0) rows = rows.Where(row => named.Contains(row.Slug));
        if (filter.AsOf is { } asOf)
        {
            long last = DayRange.Of(asOf).Last;
            rows = rows.Where(row => row.PublishedEarliest <= last);
        }

        var total = await rows.CountAsync(cancellation).ConfigureAwait(false);
        var articles = await rows.OrderBy(row => row.Number).Skip(filter.Paging.Skip).Take(filter.Paging.Take)
            .Select(row => new { row.Number, Ref = new ArticleRef(row.Slug, row.Title, row.Published) }).ToListAsync(cancellation).ConfigureAwait(false);
        var wanted = articles.ConvertAll(article => article.Number);
        var counts = await context.ArticleThemes.Where(row => EF.Parameter(wanted).Contains(row.Article)).ToListAsync(cancellation).ConfigureAwait(false);
        var slugs = articles.ToDictionary(article => article.Number, article => article.Ref.Slug);
        return new Comparison(
            filter.Paging.Page(articles.ConvertAll(article => article.Ref), total),
            [.. themes.OrderBy(theme => theme.Key).Select(theme => theme.Value)],
            counts.GroupBy(row => (slugs[row.Article], themes[row.Theme].Slug)).ToDictionary(
                cell => cell.Key,
                cell => new ComparisonCell(cell.Sum(row => row.ClaimCount), cell.ToDictionary(row => row.Stance, row => row.ClaimCount))));
    }
}
