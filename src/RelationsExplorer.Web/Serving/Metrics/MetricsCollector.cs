using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace RelationsExplorer.Web.Serving.Metrics;

/// <summary>Listens to what the framework, the runtime and the store measure, for <see cref="MetricsText"/> to write out.</summary>
internal sealed class MetricsCollector : IDisposable
{
    private const int MostSeries = 2_000;

    // Seconds: from what a cache answers to what a reader no longer waits for.
    private static readonly double[] _seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private static readonly HashSet<string> _meters = new(StringComparer.Ordinal)
    {
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", StoreMeter.Name,
    };

    private readonly ConcurrentDictionary<(Instrument Instrument, string Tags), MetricSeries> _series = new();
    private readonly MeterListener _listener = new();

    public MetricsCollector()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter.Name)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((i, v, tags, _) => Record(i, v, tags));
        _listener.SetMeasurementEventCallback<float>((i, v, tags, _) => Record(i, v, tags));
        _listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Record(i, v, tags));
        _listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Record(i, v, tags));
        _listener.Start();
    }

    /// <summary>All that was measured, by instrument and tags in order of their names; what is only observed is asked for now.</summary>
    public IReadOnlyList<(Instrument Instrument, string Tags, MetricSeries Series)> Collect()
    {
        _listener.RecordObservableInstruments();
        // Its own snapshot: sorting the dictionary itself copies it in two steps, between which a measurement may add a series.
        return [.. _series.ToArray()
            .OrderBy(s => s.Key.Instrument.Name, StringComparer.Ordinal).ThenBy(s => s.Key.Tags, StringComparer.Ordinal)
            .Select(s => (s.Key.Instrument, s.Key.Tags, s.Value))];
    }

    /// <summary>The bounds of a histogram's buckets; null for any other instrument.</summary>
    public static IReadOnlyList<double>? BoundsOf(Instrument instrument) => instrument is Histogram<double> or Histogram<long> or Histogram<int> ? _seconds : null;

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double measured, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (instrument, Written(tags));
        if (!_series.TryGetValue(key, out var series))
        {
            if (_series.Count >= MostSeries) return;
            series = _series.GetOrAdd(key, static k => new MetricSeries(BoundsOf(k.Instrument), MetricSeries.AddsUp(k.Instrument)));
        }

        series.Record(measured);
    }

    // a="b",c="d": as the text format has it.
    private static string Written(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.Length == 0) return "";
        var parts = new string[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            var value = Convert.ToString(tags[i].Value, CultureInfo.InvariantCulture) ?? "";
            var escaped = value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);
            parts[i] = $"{MetricsText.Name(tags[i].Key)}=\"{escaped}\"";
        }

        return string.Join(',', parts);
    }
}
