using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Store.Queries.Vocabularies;

namespace RelationsExplorer.Store.Exporting;

/// <summary>
/// Part of a list, or all of it. The records are read while they are gone through, some at a time, so that a list of any length
/// takes the same memory.
/// </summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Records">Those that were asked for, in the order of the list; while the session is open.</param>
/// <param name="IsStopped">Whether the search for words took too long and was left out.</param>
/// <typeparam name="T">The record.</typeparam>
public sealed record RecordList<T>(int Total, IEnumerable<T> Records, bool IsStopped = false);

/// <summary>Lists what a filter asks for as the records that leave the store, in the order of the pages.</summary>
public sealed class RecordsQuery(StoreSession store)
{
    private const int AtATime = 200;

    /// <summary>Articles.</summary>
    public RecordList<ArticleRecord> Articles(ArticleFilter filter, int skip = 0, int take = int.MaxValue)
    {
        var (numbers, total) = new ArticlesQuery(store).Numbers(filter, skip, take);
        return new(total, ByNumber.InOrder(numbers, AtATime, some =>
            ArticleLines.Articles(store.Context, some).Zip(some.Order(), (article, number) => (number, article))));
    }

    /// <summary>The passages of an article, furniture included; empty where there is no such article.</summary>
    public RecordList<PassageRecord> Passages(ArticleSlug article)
    {
        var number = store.Context.Articles.Where(row => row.Slug == article).Select(row => (int?)row.Number).SingleOrDefault();
        if (number is null) return new(0, []);
        return new(store.Context.Passages.Count(row => row.Article == number), ArticleLines.Passages(store.Context, Slugs, number));
    }

    /// <summary>Claims, each with what it rests on.</summary>
    public RecordList<ClaimRecord> Claims(ClaimFilter filter, int skip = 0, int take = int.MaxValue, CancellationToken cancellation = default)
    {
        var (numbers, total, isStopped) = new ClaimsQuery(store).Numbers(filter, skip, take, cancellation);
        return new(total, Claims(numbers), isStopped);
    }

    /// <summary>The claims that rest on a source, in order of publication.</summary>
    public RecordList<ClaimRecord> ClaimsOn(Corpus.Sources.SourceId id, int skip = 0, int take = int.MaxValue)
    {
        var numbers =
            from citation in store.Context.Citations
            join source in store.Context.Sources on citation.Source equals source.Number
            where source.Id == id
            select citation.Claim;
        var all = numbers.Distinct().OrderBy(number => number).ToList();
        return new(all.Count, Claims([.. all.Skip(skip).Take(take)]));
    }

    /// <summary>Events.</summary>
    public RecordList<EventRecord> Events(EventFilter filter, int skip = 0, int take = int.MaxValue, CancellationToken cancellation = default)
    {
        var (numbers, total, isStopped) = new EventsQuery(store).Numbers(filter, skip, take, cancellation);
        return new(total, ByNumber.InOrder(numbers, AtATime, some => EventLines.Events(store.Context, Slugs, some)), isStopped);
    }

    /// <summary>Sources.</summary>
    public RecordList<SourceRecord> Sources(SourceFilter filter, int skip = 0, int take = int.MaxValue, CancellationToken cancellation = default)
    {
        var (numbers, total, isStopped) = new SourcesQuery(store).Numbers(filter, skip, take, cancellation);
        return new(total, ByNumber.InOrder(numbers, AtATime, some => SourceLines.Sources(store.Context, Slugs, some)), isStopped);
    }

    /// <summary>Discrepancies.</summary>
    public RecordList<DiscrepancyRecord> Discrepancies(DiscrepancyFilter filter, int skip = 0, int take = int.MaxValue)
    {
        var rows = new DiscrepanciesQuery(store).Rows(filter);
        var total = rows.Count();
        var numbers = rows.OrderBy(row => row.Number).Select(row => row.Number).Skip(skip).Take(Math.Max(0, Math.Min(take, total - skip))).ToList();
        return new(total, ByNumber.InOrder(numbers, AtATime, some => DiscrepancyLines.Discrepancies(store.Context, some)));
    }

    /// <summary>Themes, in the order to show them.</summary>
    public RecordList<ThemeRecord> Themes(int skip = 0, int take = int.MaxValue) =>
        new(store.Context.Themes.Count(), VocabularyLines.Themes(store.Context).Skip(skip).Take(take));

    /// <summary>Actors: those first that fit what is searched for best, and then those with most claims.</summary>
    public RecordList<ActorRecord> Actors(ActorFilter filter, int skip = 0, int take = int.MaxValue)
    {
        var (numbers, total) = new ActorsQuery(store).Numbers(filter, skip, take);
        return new(total, ByNumber.InOrder(numbers, AtATime, some => VocabularyLines.Actors(store.Context, some)));
    }

    /// <summary>Places, in the same order.</summary>
    public RecordList<PlaceRecord> Places(PlaceFilter filter, int skip = 0, int take = int.MaxValue)
    {
        var (numbers, total) = new PlacesQuery(store).Numbers(filter, skip, take);
        return new(total, ByNumber.InOrder(numbers, AtATime, some => VocabularyLines.Places(store.Context, some)));
    }

    private Slugs Slugs => store.Index.Slugs(store.Connection);

    internal IEnumerable<ClaimRecord> Claims(List<int> numbers) => ByNumber.InOrder(numbers, AtATime, some =>
    {
        var citations = SourceLines.Citations(store.Context, some).ToLookup(citation => citation.Claim, StringComparer.Ordinal);
        return ClaimLines.Claims(store.Context, Slugs, some).Select(claim => (claim.Number, claim.Record with { Citations = [.. citations[claim.Record.Id]] }));
    });
}
