using System.Diagnostics.Metrics;

namespace RelationsExplorer.Web.Serving.Metrics;

/// <summary>The values of one instrument under one set of tags.</summary>
/// <param name="bounds">The upper bounds of a histogram's buckets; null for any other instrument.</param>
/// <param name="adds">Whether what is measured is added to what was there, rather than put in its place.</param>
internal sealed class MetricSeries(IReadOnlyList<double>? bounds, bool adds)
{
    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[bounds?.Count ?? 0];
    private double _value;
    private long _count;

    /// <summary>Takes a measurement in.</summary>
    public void Record(double measured)
    {
        lock (_lock)
        {
            _value = adds ? _value + measured : measured;
            _count++;
            for (var i = 0; i < _buckets.Length; i++)
                if (measured <= bounds![i]) _buckets[i]++;
        }
    }

    /// <summary>The value or sum, how often it was measured, and how many measurements lie at or below each bound.</summary>
    public (double Value, long Count, long[] Buckets) Read()
    {
        lock (_lock) return (_value, _count, [.. _buckets]);
    }

    /// <summary>Whether an instrument's measurements add up.</summary>
    public static bool AddsUp(Instrument instrument) => !instrument.IsObservable && !instrument.GetType().Name.StartsWith("Gauge", StringComparison.Ordinal);
}
