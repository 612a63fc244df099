using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Web.Pages.Articles;
using RelationsExplorer.Web.Pages.Claims;
using RelationsExplorer.Web.Pages.Discrepancies;
using RelationsExplorer.Web.Pages.Events;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Pages.Sources;

namespace RelationsExplorer.Web.Lists;

/// <summary>Reads from an address which list is asked for, as the page of the same name does.</summary>
internal static class AskedLists
{
    public static Task<AskedList<ArticleRecord>> ArticlesAsync(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var ask = ArticleAsk.Of(query);
        return Task.FromResult(new AskedList<ArticleRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Articles(ask.Filter, skip, take), total => ask.InWords(total).Sentence));
    }

    public static async Task<AskedList<ClaimRecord>> ClaimsAsync(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = await NamedValues.ReadAsync(store, unknown => ClaimAsk.Of(query, unknown), ask => ask.Address, stop);
        return new AskedList<ClaimRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Claims(ask.Filter, skip, take, stop),
            total => ask.InWords(total, isStopped: false, names).Sentence);
    }

    public static async Task<AskedList<EventRecord>> EventsAsync(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = await NamedValues.ReadAsync(store, unknown => EventAsk.Of(query, unknown), ask => ask.Address, stop);
        return new AskedList<EventRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Events(ask.Filter, skip, take, stop),
            total => ask.InWords(total, isStopped: false, names).Sentence);
    }

    public static async Task<AskedList<SourceRecord>> SourcesAsync(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = await NamedValues.ReadAsync(store, unknown => SourceAsk.Of(query, unknown), ask => ask.Address, stop);
        return new AskedList<SourceRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Sources(ask.Filter, skip, take, stop),
            total => ask.InWords(total, isStopped: false, names).Sentence);
    }

    public static async Task<AskedList<DiscrepancyRecord>> DiscrepanciesAsync(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = await NamedValues.ReadAsync(store, unknown => DiscrepancyAsk.Of(query, unknown), ask => ask.Address, stop);
        return new AskedList<DiscrepancyRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Discrepancies(ask.Filter, skip, take), total => ask.InWords(total, names).Sentence);
    }

    public static Task<AskedList<ActorRecord>> ActorsAsync(StoreSession store, IQueryCollection query, CancellationToken stop) =>
        NamedAsync<ActorRecord>(query, "/actors", "actor", (text, skip, take) => new RecordsQuery(store).Actors(new ActorFilter { Text = text }, skip, take), stop);

    public static Task<AskedList<PlaceRecord>> PlacesAsync(StoreSession store, IQueryCollection query, CancellationToken stop) =>
        NamedAsync<PlaceRecord>(query, "/places", "place", (text, skip, take) => new RecordsQuery(store).Places(new PlaceFilter { Text = text }, skip, take), stop);

    public static Task<AskedList<ThemeRecord>> ThemesAsync(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(new AskedList<ThemeRecord>(
            new AddressReader(query, "/themes").Address, [], (skip, take) => new RecordsQuery(store).Themes(skip, take), total => $"All {Words.Count(total, "theme")}."));
    }

    private static Task<AskedList<T>> NamedAsync<T>(IQueryCollection query, string path, string one, Func<string?, int, int, RecordList<T>> read, CancellationToken stop)
        where T : ExportedRecord
    {
        stop.ThrowIfCancellationRequested();
        var reader = new AddressReader(query, path);
        var text = reader.Text("q");
        return Task.FromResult(new AskedList<T>(
            reader.Address, reader.SetAside, (skip, take) => read(text, skip, take),
            total => text is null ? $"All {Words.Count(total, one)}." : $"{Words.Count(total, one)}: called {text}."));
    }
}
