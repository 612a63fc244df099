using System.Diagnostics.Metrics;
using RelationsExplorer.Store;

namespace RelationsExplorer.Web.Serving.Metrics;

/// <summary>What is measured of the store: how much it holds, which version serves, and whether a newer one cannot be read.</summary>
internal sealed class StoreMeter : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "RelationsExplorer";

    private readonly Meter _meter = new(Name);
    private readonly StoreReader _store;

    public StoreMeter(StoreReader store)
    {
        _store = store;
        _meter.CreateObservableGauge("relations.store.articles", () => Of(s => s.Articles), description: "Articles in the store that serves.");
        _meter.CreateObservableGauge("relations.store.claims", () => Of(s => s.Claims), description: "Claims in the store that serves.");
        _meter.CreateObservableGauge("relations.store.trouble", () => Of(_ => 0) == 0 && _store.Trouble is null ? 0 : 1, description: "1 where the newest store cannot be read.");
        _meter.CreateObservableGauge("relations.store.version", Version, description: "1, with the version of the store that serves.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private int Of(Func<StoreSummary, int> what) => SummaryOrNull() is { } summary ? what(summary) : -1;

    private Measurement<int>[] Version() =>
        SummaryOrNull() is { } summary ? [new Measurement<int>(1, new KeyValuePair<string, object?>("version", summary.Version))] : [];

    private StoreSummary? SummaryOrNull()
    {
        try
        {
            using var session = _store.Open();
            return session.Summary;
        }
        catch (StoreUnreadableException)
        {
            return null;
        }
    }
}
