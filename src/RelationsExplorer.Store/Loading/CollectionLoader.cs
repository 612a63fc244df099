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

        // What only counts needs no database: it goes on beside the writing.
        var words = Task.Run(() => new WordLoader(numbers), cancellation);
        var links = new Links(collection, numbers);
        var facets = Task.Run(() => new FacetLoader(numbers, links), cancellation);
        (string Name, Action Load)[] steps =
        [
            ("vocabulary", () => VocabularyLoader.Load(load, collection, numbers, links)),
            ("articles", () => ArticleLoader.Load(load, collection, numbers, links)),
            ("sources", () => SourceLoader.Load(load, numbers, links)),
            ("events", () => EventLoader.Load(load, numbers, links)),
            ("claims", () => ClaimLoader.Load(load, numbers, links)),
            ("discrepancies", () => EventLoader.LoadDiscrepancies(load, collection, numbers, links)),
            ("facets", () => facets.GetAwaiter().GetResult().Load(load)),
            ("orders", () => OrderLoader.Load(load, numbers, links)),
            ("words", () => words.GetAwaiter().GetResult().Load(load)),
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
            Passages = numbers.Passages.Items.Count,
            Claims = numbers.Claims.Items.Count,
            Events = numbers.Events.Items.Count,
            Sources = numbers.Sources.Items.Count,
            Citations = links.AllCitations.Count,
            Mentions = links.AllMentions.Count,
            Discrepancies = collection.Discrepancies.Count,
        };
        load.Insert([header]);
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new LoadProgress(steps.Length, steps.Length + 1, "indexes"));
        load.Complete();
        return header;
    }
}
