using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Puts the claims that are left in order, as far as a page needs.</summary>
internal sealed class ClaimOrder(StoreSession store, Narrowing narrowing)
{
    public (List<int> Numbers, ClaimSort Order) Page(SearchText text, long occurrences, ClaimSort sort, int total, Paging paging)
    {
        if (sort == ClaimSort.Relevance && occurrences == 0) sort = ClaimSort.Published;
        if (paging.Skip >= total) return ([], sort);
        return (sort switch
        {
            ClaimSort.Newest => Newest(paging),
            ClaimSort.EventDate => ByList(store.Index.List(store.Connection, NumberLists.ClaimsByEvent), paging),
            ClaimSort.Relevance => new ClaimRank(store, narrowing.Counted).Page(text, occurrences, paging),
            _ => narrowing.IsOpen ? [.. Enumerable.Range(paging.Skip + 1, Math.Min(paging.Take, total - paging.Skip))] : narrowing.Left.Page(paging.Skip, paging.Take),
        }, sort);
    }

    private List<int> ByList(int[] order, Paging paging)
    {
        if (narrowing.IsOpen) return [.. order.Skip(paging.Skip).Take(paging.Take)];
        var left = narrowing.Left;
        var (page, skip) = (new List<int>(paging.Take), paging.Skip);
        foreach (var number in order)
        {
            if (!left.Contains(number) || skip-- > 0) continue;
            page.Add(number);
            if (page.Count == paging.Take) break;
        }

        return page;
    }

    // Articles from the newest to the oldest, and the undated in the end; each from its first claim to its last.
    private List<int> Newest(Paging paging)
    {
        var articles = store.Index.Articles(store.Connection);
        var (page, skip) = (new List<int>(paging.Take), paging.Skip);
        for (var i = articles.Length - 1; i >= 0; i--)
        {
            if (articles[i].Published is not null && IsFull(articles[i])) return page;
        }

        foreach (var article in articles)
        {
            if (article.Published is null && IsFull(article)) return page;
        }

        return page;

        bool IsFull(ArticleSpan article)
        {
            for (var number = article.FirstClaim; number < article.FirstClaim + article.ClaimCount; number++)
            {
                if ((!narrowing.IsOpen && !narrowing.Left.Contains(number)) || skip-- > 0) continue;
                page.Add(number);
                if (page.Count == paging.Take) return true;
            }

            return false;
        }
    }
}
