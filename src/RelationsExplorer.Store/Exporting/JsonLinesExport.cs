using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>
/// Writes a whole store as JSON Lines: one record a line, articles first, then passages, claims, events, sources,
/// citations, mentions and discrepancies. The same store gives the same bytes; memory does not grow with the store.
/// </summary>
public static class JsonLinesExport
{
    /// <summary>Writes every record to the stream, as UTF-8 without a byte-order mark, and leaves the stream open.</summary>
    public static async Task WriteAsync(StoreSession store, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(stream);
        var context = store.Context;
        var slugs = Slugs.Of(context);
        using var lines = new LineWriter(stream);
        IEnumerable<IEnumerable<Action<LineWriter>>> kinds =
        [
            ArticleLines.Articles(context),
            ArticleLines.Passages(context, slugs),
            ClaimLines.Claims(context, slugs),
            EventLines.Events(context, slugs),
            SourceLines.Sources(context, slugs),
            SourceLines.Citations(context),
            ArticleLines.Mentions(context, slugs),
            EventLines.Discrepancies(context),
        ];
        foreach (var write in kinds.SelectMany(records => records))
        {
            lines.Start();
            write(lines);
            await lines.EndAsync(cancellation).ConfigureAwait(false);
        }

        await lines.FlushAsync(cancellation).ConfigureAwait(false);
    }
}

/// <summary>The slugs of what many records refer to, by number. Their count does not grow with the sentences.</summary>
internal sealed record Slugs(
    IReadOnlyDictionary<int, string> Articles,
    IReadOnlyDictionary<int, string> Themes,
    IReadOnlyDictionary<int, string> Actors,
    IReadOnlyDictionary<int, string> Places)
{
    public static Slugs Of(StoreContext context) => new(
        context.Articles.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Themes.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Actors.ToDictionary(row => row.Number, row => row.Slug.Value),
        context.Places.ToDictionary(row => row.Number, row => row.Slug.Value));
}
