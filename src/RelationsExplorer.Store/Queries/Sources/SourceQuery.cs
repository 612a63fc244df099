using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.Store.Queries.Sources;

/// <summary>All about one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Claims">The claims that rest on it, in order of publication; each says in its citations with which marker and locator.</param>
/// <param name="Articles">The articles that cite it, with how many of their claims do, most first; at most fifty.</param>
/// <param name="OthersOfOutlet">Other works of its outlet, the most cited first; at most ten.</param>
public sealed record SourceDetails(
    FoundSource Source,
    Page<FoundClaim> Claims,
    IReadOnlyList<Counted<ArticleRef>> Articles,
    IReadOnlyList<FoundSource> OthersOfOutlet);

/// <summary>Reads one source.</summary>
public sealed class SourceQuery(StoreSession store)
{
    private const int MostArticles = 50;
    private const int MostOthers = 10;

    /// <summary>The source with a page of the claims that cite it; null where there is none of this id.</summary>
    public async Task<SourceDetails?> ReadOrNullAsync(SourceId id, Paging paging = default, CancellationToken cancellation = default)
    {
        var context = store.Context;
        var row = await context.Sources.Where(row => row.Id == id).Select(row => new { row.Number, row.Outlet })
            .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (row is null) return null;
        var claims = await context.Citations.Where(citation => citation.Source == row.Number).OrderBy(citation => citation.Claim)
            .Select(citation => citation.Claim).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        claims.Sort();
        var others = row.Outlet is null ? [] : await context.Sources
            .Where(other => other.Outlet == row.Outlet && other.Number != row.Number)
            .OrderByDescending(other => other.ClaimCount).ThenBy(other => other.Number).Select(other => other.Number).Take(MostOthers)
            .ToListAsync(cancellation).ConfigureAwait(false);
        var cards = SourceCards.Read(store, [row.Number, .. others], cancellation);
        return new SourceDetails(
            cards[0],
            paging.Page(ClaimCards.Read(store, [.. claims.Skip(paging.Skip).Take(paging.Take)], null, cancellation), claims.Count),
            await ArticlesAsync(claims, cancellation).ConfigureAwait(false),
            cards[1..]);
    }

    private async Task<List<Counted<ArticleRef>>> ArticlesAsync(List<int> claims, CancellationToken cancellation)
    {
        var counts = new Dictionary<int, int>();
        var articles = store.Index.Articles(store.Connection);
        var at = 0;
        foreach (var claim in claims)
        {
            while (claim >= articles[at].FirstClaim + articles[at].ClaimCount) at++;
            counts[at + 1] = counts.GetValueOrDefault(at + 1) + 1;
        }

        var most = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostArticles).ToList();
        var wanted = most.ConvertAll(pair => pair.Key);
        var refs = await store.Context.Articles.Where(article => EF.Parameter(wanted).Contains(article.Number))
            .ToDictionaryAsync(article => article.Number, article => new ArticleRef(article.Slug, article.Title, article.Published), cancellation).ConfigureAwait(false);
        return most.ConvertAll(pair => new Counted<ArticleRef>(refs[pair.Key], pair.Value));
    }
}
