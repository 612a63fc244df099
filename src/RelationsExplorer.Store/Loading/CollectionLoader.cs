using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads a whole collection into an empty database, in the same order every time.</summary>
internal static class CollectionLoader
{
    public static HeaderRow Load(BulkLoad load, Collection collection, string? input, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var numbers = new Numbering(collection);
        var pass = new ArticlePass(collection, numbers);
        (string Name, Action Load)[] steps =
        [
            ("claims", () => LoadArticles(load, pass, cancellation)),

            // While the largest tables get their indexes, the rows are made that cost most.
            ("words", () => pass.Words.Load(load)),
            ("facets", () => pass.Facets.Load(load)),
            ("vocabulary", () => VocabularyLoader.Load(load, collection, numbers, pass.Tally)),
            ("sources", () => SourceLoader.Load(load, numbers, pass.Tally)),
            ("events", () => EventLoader.Load(load, numbers, pass.Tally)),
            ("discrepancies", () => EventLoader.LoadDiscrepancies(load, collection, numbers, pass.Told)),
            ("orders", () => OrderLoader.Load(load, numbers, pass.Tally)),
        ];
        for (var i = 0; i < steps.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new LoadProgress(i, steps.Length + 1, steps[i].Name));
            steps[i].Load();
        }

        var header = new HeaderRow
        {
            Number = 1,
            Format = StoreContext.Format,
            Version = load.ContentHash(),
            Input = input,
            Articles = numbers.Articles.Items.Count,
            Passages = pass.Next.Passage - 1,
            Claims = pass.Next.Claim - 1,
            Events = numbers.Events.Items.Count,
            Sources = numbers.Sources.Items.Count,
            Citations = pass.Next.Citation - 1,
            Mentions = pass.Next.Mention - 1,
            Discrepancies = collection.Discrepancies.Count,
        };
        load.Insert([header]);
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new LoadProgress(steps.Length, steps.Length + 1, "indexes"));
        load.Complete();
        return header;
    }

    private static void LoadArticles(BulkLoad load, ArticlePass pass, CancellationToken cancellation)
    {
        var articles = new ArticleLoader(load);
        load.Insert(pass.Rows().Select(articles.Pack), cancellation);
        load.MakeIndexes();
    }
}
