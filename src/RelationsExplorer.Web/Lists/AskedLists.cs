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
    public static AskedList<ArticleRecord> Articles(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var ask = ArticleAsk.Of(query);
        return new AskedList<ArticleRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Articles(ask.Filter, skip, take), total => ask.InWords(total).Sentence);
    }

    public static AskedList<ClaimRecord> Claims(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = NamedValues.Read(store, unknown => ClaimAsk.Of(query, unknown), ask => ask.Address);
        return new AskedList<ClaimRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Claims(ask.Filter, skip, take, stop),
            total => ask.InWords(total, isStopped: false, names).Sentence);
    }

    public static AskedList<EventRecord> Events(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = NamedValues.Read(store, unknown => EventAsk.Of(query, unknown), ask => ask.Address);
        return new AskedList<EventRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Events(ask.Filter, skip, take, stop),
            total => ask.InWords(total, isStopped: false, names).Sentence);
    }

    public static AskedList<SourceRecord> Sources(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = NamedValues.Read(store, unknown => SourceAsk.Of(query, unknown), ask => ask.Address);
        return new AskedList<SourceRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Sources(ask.Filter, skip, take, stop),
            total => ask.InWords(total, isStopped: false, names).Sentence);
    }

    public static AskedList<DiscrepancyRecord> Discrepancies(StoreSession store, IQueryCollection query, CancellationToken stop)
    {
        var (ask, names) = NamedValues.Read(store, unknown => DiscrepancyAsk.Of(query, unknown), ask => ask.Address);
        return new AskedList<DiscrepancyRecord>(
            ask.Address, ask.SetAside, (skip, take) => new RecordsQuery(store).Discrepancies(ask.Filter, skip, take), total => ask.InWords(total, names).Sentence);
    }

    public static AskedList<ActorRecord> Actors(StoreSession store, IQueryCollection query, CancellationToken stop) =>
        Named<ActorRecord>(query, "/actors", "actor", (text, skip, take) => new RecordsQuery(store).Actors(new ActorFilter { Text = text }, skip, take));

    public static AskedList<PlaceRecord> Places(StoreSession store, IQueryCollection query, CancellationToken stop) =>
        Named<PlaceRecord>(query, "/places", "place", (text, skip, take) => new RecordsQuery(store).Places(new PlaceFilter { Text = text }, skip, take));

    public static AskedList<ThemeRecord> Themes(StoreSession store, IQueryCollection query, CancellationToken stop) =>
        new(new AddressReader(query, "/themes").Address, [], (skip, take) => new RecordsQuery(store).Themes(skip, take), total => $"All {Words.Count(total, "theme")}.");

    private static AskedList<T> Named<T>(IQueryCollection query, string path, string one, Func<string?, int, int, RecordList<T>> read)
        where T : ExportedRecord
    {
        var reader = new AddressReader(query, path);
        var text = reader.Text("q");
        return new AskedList<T>(
            reader.Address, reader.SetAside, (skip, take) => read(text, skip, take),
            total => text is null ? $"All {Words.Count(total, one)}." : $"{Words.Count(total, one)}: called {text}.");
    }
}
