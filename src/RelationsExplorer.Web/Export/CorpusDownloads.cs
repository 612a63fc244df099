using Microsoft.Net.Http.Headers;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;

namespace RelationsExplorer.Web.Export;

/// <summary>The whole corpus: as JSON Lines, and as the store file itself.</summary>
internal static class CorpusDownloads
{
    private const int MostTries = 5;

    /// <summary>Adds the addresses.</summary>
    public static void MapCorpusDownloads(this IEndpointRouteBuilder site)
    {
        site.MapReading("/export/corpus.jsonl", LinesAsync);
        site.MapReading("/export/corpus.db", FileAsync);
    }

    private static async Task LinesAsync(HttpContext context)
    {
        using var none = ListDownloads.Begin(context, "application/x-ndjson; charset=utf-8", "relations-corpus.jsonl");
        await JsonLinesExport.WriteAsync(context.RequestServices.GetRequiredService<StoreSession>(), context.Response.Body, context.RequestAborted);
    }

    /// <summary>The file is opened once and stays the same whatever an import puts in its place meanwhile; parts of it can be asked for.</summary>
    private static async Task FileAsync(HttpContext context)
    {
        var reader = context.RequestServices.GetRequiredService<StoreReader>();
        for (var i = 0; i < MostTries; i++)
        {
            using var session = reader.Open();
            if (session.OpenFileOrNull() is not { } file) continue;
            await Results.Stream(
                file, "application/vnd.sqlite3", "relations-corpus.db", session.Written, new EntityTagHeaderValue($"\"{session.Summary.Version}\""), enableRangeProcessing: true).ExecuteAsync(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
