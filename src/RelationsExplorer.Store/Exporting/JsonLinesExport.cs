using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>
/// Writes a whole store as JSON Lines: one record a line, articles first, then passages, claims, events, sources,
/// citations, mentions and discrepancies, and in the end the vocabularies. The same store gives the same bytes; memory does not grow with the store.
/// </summary>
public static class JsonLinesExport
{
    private const int AtATime = 500;

    /// <summary>Writes every record to the stream, as UTF-8 without a byte-order mark, and leaves the stream open.</summary>
    public static async Task WriteAsync(StoreSession store, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(stream);
        var (context, slugs) = (store.Context, store.Index.Slugs(store.Connection));
        await using var lines = new JsonLines(stream);
        await lines.WriteAsync(ArticleLines.Articles(context), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(ArticleLines.Passages(context, slugs), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(ClaimLines.Claims(context, slugs).Select(claim => claim.Record), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(EventLines.Events(context, slugs).Select(happening => happening.Record), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(SourceLines.Sources(context, slugs).Select(source => source.Record), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(SourceLines.Citations(context), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(ArticleLines.Mentions(context, slugs), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(DiscrepancyLines.Discrepancies(context).Select(found => found.Record), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(VocabularyLines.Themes(context), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(ByNumber.InOrder(slugs.Actors.Keys.Order(), AtATime, some => VocabularyLines.Actors(context, some)), cancellation).ConfigureAwait(false);
        await lines.WriteAsync(ByNumber.InOrder(slugs.Places.Keys.Order(), AtATime, some => VocabularyLines.Places(context, some)), cancellation).ConfigureAwait(false);
    }
}

/// <summary>The slugs of what many records refer to, by number. Their count does not grow with the sentences.</summary>
internal sealed record Slugs(
    IReadOnlyDictionary<int, string> Articles,
    IReadOnlyDictionary<int, string> Themes,
    IReadOnlyDictionary<int, string> Actors,
    IReadOnlyDictionary<int, string> Places,
    IReadOnlySet<int> Built)
{
    // What people build is where nobody acts: a pipeline is a thing of which a claim speaks.
    private static readonly string[] BuiltKinds = ["pipeline", "bridge", "railway"];

    public static Slugs Of(StoreContext context) => new(
        context.Articles.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Themes.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Actors.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Places.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Places.AsEnumerable().Where(row => BuiltKinds.Contains(row.Kind)).Select(row => row.Number).ToHashSet());
}
