using RelationsExplorer.Store;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Export;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Changes;

/// <summary>The log of changes as a feed, and as it stands.</summary>
internal static class ChangeDownloads
{
    /// <summary>The page that shows it.</summary>
    public const string Page = "/about/changes";

    /// <summary>The feed.</summary>
    public const string Feed = "/about/changes.atom";

    /// <summary>The log as JSON Lines.</summary>
    public const string Lines = "/export/changes.jsonl";

    /// <summary>Adds the addresses.</summary>
    public static void MapChanges(this IEndpointRouteBuilder site)
    {
        site.MapReading(Feed, FeedAsync);
        site.MapReading(Lines, LinesAsync);
    }

    private static async Task FeedAsync(HttpContext context)
    {
        var page = new AddressReader(context.Request.Query, Page).Page();
        var (store, all) = (context.RequestServices.GetRequiredService<StoreSession>(), Log(context).Entries);
        using var buffer = new MemoryStream();
        new AtomFeed(CitedSite.Of(context), all is [var newest, ..] ? newest.At.UtcDateTime : store.Written).Write(
            buffer, "changes", new ListAddress(Page, []), new ListAddress(Feed, []), page, all.Count, all.Skip((page - 1) * AtomFeed.PageSize).Take(AtomFeed.PageSize).Select(Entry));
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    }

    private static AtomEntry Entry(ImportEntry import) => new(
        $"{Page}#{import.Anchor()}", import.Title(),
        string.Join(". ", import.Articles.Take(20).Select(article => $"{PlainText.OneLine(article.Title)} ({article.InWords()})").Concat(import.Counts())) + ".", [], [])
    {
        Updated = import.At.UtcDateTime,
    };

    private static async Task LinesAsync(HttpContext context)
    {
        using var text = ListDownloads.Begin(context, "application/x-ndjson; charset=utf-8", "relations-changes.jsonl");
        foreach (var entry in Log(context).Entries.Reverse())
        {
            text.Text.Write(ChangeHistory.ToLine(entry));
            text.Text.Write('\n');
            await text.PassOnAsync(context.RequestAborted);
        }

        await text.FlushAsync(context.RequestAborted);
    }

    private static ChangeHistory Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ChangeLog>().Of(context.RequestServices.GetRequiredService<StoreSession>().Summary.Version);
}
