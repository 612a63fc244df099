using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Lists;

namespace RelationsExplorer.Web.Export;

/// <summary>One record under its own address with the end of a file: <c>/sources/{id}.bib</c>, <c>/events/{id}.ics</c>.</summary>
internal static class RecordDownloads
{
    /// <summary>Adds the addresses.</summary>
    public static void MapRecordDownloads(this IEndpointRouteBuilder site)
    {
        Map(site, "articles", (referred, query, id) => Slug.IsValid(id) && query.ArticleOrNull(new ArticleSlug(id)) is { } article ? referred.Cite(article) : null);
        Map(site, "claims", (referred, query, id) => query.ClaimOrNull(new ClaimId(id)) is { } claim ? referred.Cite(claim) : null);
        Map(site, "events", (referred, query, id) => query.EventOrNull(new EventId(id)) is { } happened ? referred.Cite(happened) : null);
        Map(site, "sources", (_, query, id) => query.SourceOrNull(new SourceId(id)) is { } source ? Referred.Cite(source) : null);
        site.MapReading("/events/{id}.ics", CalendarAsync);
    }

    private static void Map(IEndpointRouteBuilder site, string list, Func<Referred, RecordQuery, string, CslItem?> citeOrNull)
    {
        foreach (var format in ReferenceFormat.All)
        {
            site.MapReading($"/{list}/{{id}}.{format.Extension}", async context =>
            {
                var (store, id) = (context.RequestServices.GetRequiredService<StoreSession>(), (string)context.Request.RouteValues["id"]!);
                if (citeOrNull(new Referred(store, CitedSite.Of(context)), new RecordQuery(store), id) is not { } item) context.Response.StatusCode = StatusCodes.Status404NotFound;
                else await ListDownloads.WriteAsync(context, format, [item], $"{id}.{format.Extension}");
            });
        }
    }

    private static async Task CalendarAsync(HttpContext context)
    {
        var (store, id) = (context.RequestServices.GetRequiredService<StoreSession>(), (string)context.Request.RouteValues["id"]!);
        if (new RecordQuery(store).EventOrNull(new EventId(id)) is not { } happened || CalendarFormat.DaysOrNull(EdtfDate.Parse(happened.Date)) is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var text = ListDownloads.Begin(context, "text/calendar; charset=utf-8", id + ".ics");
        CalendarFormat.Open(text.Text, happened.Title, leftOut: 0);
        CalendarFormat.Write(text.Text, happened, new Referred(store, CitedSite.Of(context)), store.Written);
        CalendarFormat.Close(text.Text);
        await text.FlushAsync(context.RequestAborted);
    }
}
