using Microsoft.Net.Http.Headers;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Export;

/// <summary>
/// Every list under its own name with the end of a file: <c>/claims.csv?theme=energy</c>, <c>/sources.bib</c>, <c>/events.ics</c>.
/// What narrows the page narrows the file. Nothing but the record at hand is kept in memory, and of the works that records rest on
/// which of them were written.
/// </summary>
internal static class ListDownloads
{
    /// <summary>Adds the addresses.</summary>
    public static void MapListDownloads(this IEndpointRouteBuilder site)
    {
        Map(site, ListsOut.Articles);
        Map(site, ListsOut.Claims);
        Map(site, ListsOut.Events);
        Map(site, ListsOut.Sources);
        Map(site, ListsOut.Discrepancies);
        Map(site, ListsOut.Themes);
        Map(site, ListsOut.Actors);
        Map(site, ListsOut.Places);
        site.MapReading("/events.ics", CalendarAsync);
    }

    /// <summary>Answers reading of an address with a file made of the store.</summary>
    public static void MapReading(this IEndpointRouteBuilder site, string pattern, RequestDelegate answer) =>
        site.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer).WithMetadata(FromStore.Mark).ExcludeFromDescription();

    private static void Map<T>(IEndpointRouteBuilder site, ListOut<T> list)
        where T : ExportedRecord
    {
        site.MapReading($"/{list.Name}.csv", context => TableAsync(context, list));
        if (list.Quote is not null) site.MapReading($"/{list.Name}.txt", context => QuotationsAsync(context, list, list.Quote));
        if (list.Entry is not null) site.MapReading($"/{list.Name}.atom", context => FeedAsync(context, list));
        if (list.Cite is null) return;
        foreach (var format in ReferenceFormat.All) site.MapReading($"/{list.Name}.{format.Extension}", context => ReferencesAsync(context, list, format));
    }

    private static async Task TableAsync<T>(HttpContext context, ListOut<T> list)
        where T : ExportedRecord
    {
        if (await AskAsync(context, list, "bom") is not var (asked, found)) return;
        using var text = Begin(context, "text/csv; charset=utf-8; header=present", FileName(asked.Address, "csv"));
        if (context.Request.Query["bom"] == "1") text.Text.Write('\uFEFF');
        CsvText.WriteRow(text.Text, list.Table.Columns.Select(column => column.Name));
        foreach (var record in found.Records)
        {
            CsvText.WriteRow(text.Text, list.Table.Columns.Select(column => column.Cell(record)));
            await text.PassOnAsync(context.RequestAborted);
        }

        await text.FlushAsync(context.RequestAborted);
    }

    // What was asked for stands above, so that whoever finds the file later can make it again.
    private static async Task QuotationsAsync<T>(HttpContext context, ListOut<T> list, Func<Referred, T, string> quote)
        where T : ExportedRecord
    {
        if (await AskAsync(context, list) is not var (asked, found)) return;
        var referred = new Referred(Store(context), CitedSite.Of(context));
        using var text = Begin(context, "text/plain; charset=utf-8", FileName(asked.Address, "txt"));
        text.Text.WriteLine($"{asked.InWords(found.Total)} {referred.Site.Address(asked.Address.ToString())}");
        foreach (var record in found.Records)
        {
            text.Text.WriteLine();
            text.Text.WriteLine(quote(referred, record));
            await text.PassOnAsync(context.RequestAborted);
        }

        await text.FlushAsync(context.RequestAborted);
    }

    private static async Task ReferencesAsync<T>(HttpContext context, ListOut<T> list, ReferenceFormat format)
        where T : ExportedRecord
    {
        if (await AskAsync(context, list, TakeAway.CiteName) is not var (asked, found)) return;
        var referred = new Referred(Store(context), CitedSite.Of(context));
        var cite = context.Request.Query[TakeAway.CiteName].ToString();
        var items = cite switch
        {
            "" => found.Records.Select(record => list.Cite!(referred, record)),
            TakeAway.CiteList => [referred.Site.Cite($"{list.Name}: {asked.InWords(found.Total)}", asked.Address)],
            TakeAway.CiteWorks when list.RestsOn is { } restsOn => found.Records.SelectMany(restsOn).Distinct(StringComparer.Ordinal).Select(referred.Work),
            _ => null,
        };
        if (items is null)
        {
            await Problems.WrongAddress([$"cite: “{cite}” is not something that {list.Name} can cite"]).ExecuteAsync(context);
            return;
        }

        await WriteAsync(context, format, items, FileName(asked.Address.Only(TakeAway.CiteName, cite.Length == 0 ? null : cite), format.Extension));
    }

    /// <summary>Writes references one after the other.</summary>
    public static async Task WriteAsync(HttpContext context, ReferenceFormat format, IEnumerable<CslItem> items, string fileName)
    {
        using var text = Begin(context, format.MediaType + (format.MediaType.EndsWith("json", StringComparison.Ordinal) ? "" : "; charset=utf-8"), fileName);
        text.Text.Write(format.Opening);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) text.Text.Write(format.Between);
            isFirst = false;
            format.Write(text.Text, item);
            await text.PassOnAsync(context.RequestAborted);
        }

        text.Text.Write(format.Closing);
        await text.FlushAsync(context.RequestAborted);
    }

    private static async Task FeedAsync<T>(HttpContext context, ListOut<T> list)
        where T : ExportedRecord
    {
        var page = new AddressReader(context.Request.Query, "/" + list.Name).Page();
        if (await AskAsync(context, list, (page - 1) * AtomFeed.PageSize, AtomFeed.PageSize) is not var (asked, found)) return;
        var store = Store(context);
        var referred = new Referred(store, CitedSite.Of(context));
        var feed = asked.Address.AtPage(1) with { Path = asked.Address.Path + ".atom" };
        using var buffer = new MemoryStream();
        new AtomFeed(referred.Site, store.Written).Write(
            buffer, $"{list.Name}: {asked.InWords(found.Total)}", asked.Address.AtPage(1), feed, page, found.Total, found.Records.Select(record => list.Entry!(referred, record)));
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    }

    private static async Task CalendarAsync(HttpContext context)
    {
        if (await AskAsync(context, ListsOut.Events) is not var (asked, found)) return;
        var store = Store(context);
        var referred = new Referred(store, CitedSite.Of(context));

        // Gone through twice, so that what is left out is known before the first event is sent.
        var leftOut = found.Records.Count(happened => CalendarFormat.DaysOrNull(EdtfDate.Parse(happened.Date)) is null);
        context.Response.Headers["X-Events-Left-Out"] = leftOut.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var text = Begin(context, "text/calendar; charset=utf-8", FileName(asked.Address, "ics"));
        CalendarFormat.Open(text.Text, $"events: {asked.InWords(found.Total)}", leftOut);
        foreach (var happened in found.Records)
        {
            CalendarFormat.Write(text.Text, happened, referred, store.Written);
            await text.PassOnAsync(context.RequestAborted);
        }

        CalendarFormat.Close(text.Text);
        await text.FlushAsync(context.RequestAborted);
    }

    private static StoreSession Store(HttpContext context) => context.RequestServices.GetRequiredService<StoreSession>();

    private static Task<(AskedList<T> Asked, RecordList<T> Found)?> AskAsync<T>(HttpContext context, ListOut<T> list, params string[] more)
        where T : ExportedRecord => AskAsync(context, list, 0, int.MaxValue, more);

    /// <summary>What is asked for, and what it holds; null where the address could not be understood or the search was stopped, and that has been answered.</summary>
    private static async Task<(AskedList<T> Asked, RecordList<T> Found)?> AskAsync<T>(HttpContext context, ListOut<T> list, int skip, int take, params string[] more)
        where T : ExportedRecord
    {
        var asked = list.Ask(Store(context), context.Request.Query, context.RequestAborted);
        List<string> wrong = [.. asked.SetAside, .. ListParameters.Strangers(list.Name, context.Request.Query, more)];
        var found = wrong.Count == 0 ? asked.Read(skip, take) : null;
        if (found is { IsStopped: false }) return (asked, found);
        await (found is null ? Problems.WrongAddress(wrong) : Problems.TookTooLong()).ExecuteAsync(context);
        return null;
    }

    /// <summary>Begins an answer that is kept as a file.</summary>
    public static StreamedText Begin(HttpContext context, string type, string fileName)
    {
        context.Response.ContentType = type;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return new StreamedText(context.Response.Body);
    }

    private static string FileName(ListAddress address, string extension)
    {
        var name = Slug.Of(string.Join('-', new[] { address.Path.Trim('/') }.Concat(address.Parts.Select(part => part.Value))));
        return $"{(name.Length > 80 ? name[..80].TrimEnd('-') : name)}.{extension}";
    }
}
