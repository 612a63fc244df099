using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Reads one record by its address, as it leaves the store; null where there is none.</summary>
public sealed class RecordQuery(StoreSession store)
{
    /// <summary>An article.</summary>
    public ArticleRecord? ArticleOrNull(ArticleSlug slug) =>
        Only(store.Context.Articles.Where(row => row.Slug == slug).Select(row => row.Number)) is { } only ? ArticleLines.Articles(store.Context, only).Single() : null;

    /// <summary>A claim with what it rests on.</summary>
    public ClaimRecord? ClaimOrNull(ClaimId id) =>
        Only(store.Context.Claims.Where(row => row.Id == id).Select(row => row.Number)) is { } only ? new RecordsQuery(store).Claims(only).Single() : null;

    /// <summary>An event.</summary>
    public EventRecord? EventOrNull(EventId id) =>
        Only(store.Context.Events.Where(row => row.Id == id).Select(row => row.Number)) is { } only ? EventLines.Events(store.Context, Slugs, only).Single().Record : null;

    /// <summary>A source.</summary>
    public SourceRecord? SourceOrNull(SourceId id) =>
        Only(store.Context.Sources.Where(row => row.Id == id).Select(row => row.Number)) is { } only ? SourceLines.Sources(store.Context, Slugs, only).Single().Record : null;

    /// <summary>A discrepancy.</summary>
    public DiscrepancyRecord? DiscrepancyOrNull(string id) =>
        Only(store.Context.Discrepancies.Where(row => row.Id == id).Select(row => row.Number)) is { } only ? DiscrepancyLines.Discrepancies(store.Context, only).Single().Record : null;

    /// <summary>A theme.</summary>
    public ThemeRecord? ThemeOrNull(ThemeSlug slug) => VocabularyLines.Themes(store.Context).FirstOrDefault(theme => theme.Id == slug.Value);

    /// <summary>An actor.</summary>
    public ActorRecord? ActorOrNull(ActorSlug slug) =>
        Only(store.Context.Actors.Where(row => row.Slug == slug).Select(row => row.Number)) is { } only ? VocabularyLines.Actors(store.Context, only).Single().Record : null;

    /// <summary>A place.</summary>
    public PlaceRecord? PlaceOrNull(PlaceSlug slug) =>
        Only(store.Context.Places.Where(row => row.Slug == slug).Select(row => row.Number)) is { } only ? VocabularyLines.Places(store.Context, only).Single().Record : null;

    private Slugs Slugs => store.Index.Slugs(store.Connection);

    private static List<int>? Only(IQueryable<int> number) => number.Take(1).ToList() is { Count: > 0 } found ? found : null;
}
