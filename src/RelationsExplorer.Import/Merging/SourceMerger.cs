using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Joins works that several articles cite: by DOI, by address, or by title where date, container and authors agree.
/// A work of which only outlet and day are known stays with the article that speaks of it.
/// </summary>
internal static class SourceMerger
{
    /// <summary>The works by id, and which of them each article's source became.</summary>
    /// <param name="drafts">The articles in the order of their slugs: where values differ and none is fuller, the first one's stays.</param>
    public static (IReadOnlyList<Source> Sources, IReadOnlyDictionary<SourceId, SourceId> Became) Merge(IReadOnlyList<Draft> drafts)
    {
        var shelf = new SourceShelf(default);
        var places = new Dictionary<SourceId, int>();
        var became = new Dictionary<SourceId, SourceId>();
        var merged = new Dictionary<SourceId, Source>();
        foreach (var draft in drafts)
        {
            foreach (var source in draft.Sources)
            {
                if (source.Title is not null || source.Url is not null || source.Doi is not null) places.TryAdd(source.Id, shelf.Add(source));
                else Keep(source.Id, source);
            }
        }

        var articles = new CorpusArticles(drafts);
        foreach (var (id, place) in places) Keep(id, articles.Linked(shelf.Finished(place)));
        return ([.. merged.Values.OrderBy(source => source.Id)], became);

        void Keep(SourceId id, Source source)
        {
            became[id] = source.Id;
            merged[source.Id] = source;
        }
    }

    // The articles of the corpus, to see which of the cited works they are.
    private sealed class CorpusArticles(IReadOnlyList<Draft> drafts)
    {
        private readonly ILookup<string, Article> _byUrl = drafts.Where(draft => draft.Article.Url is not null)
            .ToLookup(draft => SourceIdentity.CanonicalUrl(draft.Article.Url!), draft => draft.Article);

        private readonly ILookup<string, Article> _byTitle = drafts.ToLookup(draft => SourceIdentity.TitleKey(draft.Article.Title), draft => draft.Article);

        public Source Linked(Source source)
        {
            var articles = source.Url is { } url ? _byUrl[SourceIdentity.CanonicalUrl(url)].ToList() : [];
            if (articles.Count == 0) articles = [.. _byTitle[SourceIdentity.TitleKey(source.Title)].Where(article => SourceIdentity.IsSame(source, AsSource(article)))];
            return articles.Count == 1 ? source with { CorpusArticle = articles[0].Slug } : source;
        }

        private static Source AsSource(Article article) => new(
            default, SourceKind.WebPage, article.Title, article.Authors, article.Publisher, null, article.Published, null, article.Url, null, null, null, null, article.Title);
    }
}
