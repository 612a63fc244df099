using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Sources;

/// <summary>Reads sources by their numbers.</summary>
internal static class SourceCards
{
    private static readonly Func<StoreContext, List<int>, IEnumerable<Card>> _cards = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from source in context.Sources
        join outlet in context.Outlets on source.Outlet equals outlet.Number into outlets
        from outlet in outlets.DefaultIfEmpty()
        join article in context.Articles on source.CorpusArticle equals article.Number into articles
        from article in articles.DefaultIfEmpty()
        where wanted.Contains(source.Number)
        select new Card(source, outlet, (ArticleSlug?)article.Slug));

    /// <summary>The sources, in the order of the numbers.</summary>
    public static List<FoundSource> Read(StoreSession store, IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        cancellation.ThrowIfCancellationRequested();
        var cards = _cards(store.Context, [.. numbers]).ToDictionary(card => card.Source.Number);
        return
        [
            .. from number in numbers
               let card = cards[number]
               select new FoundSource(
                   card.Source.ToSource(card.Article),
                   card.Outlet is null ? null : new OutletRef(card.Outlet.Slug, card.Outlet.Name, card.Outlet.SourceCount, card.Outlet.ClaimCount),
                   card.Source.ClaimCount, card.Source.ArticleCount),
        ];
    }

    private sealed record Card(SourceRow Source, OutletRow? Outlet, ArticleSlug? Article);
}
