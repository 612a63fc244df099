using System.Globalization;
using System.Text;

namespace RelationsExplorer.Web.Serving.Metrics;

/// <summary>Writes what was measured in the text format of Prometheus (version 0.0.4).</summary>
internal static class MetricsText
{
    /// <summary>The type of the text.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>The text.</summary>
    public static string Write(MetricsCollector collector)
    {
        var text = new StringBuilder();
        foreach (var same in collector.Collect().GroupBy(m => m.Instrument.Name, StringComparer.Ordinal))
        {
            var instrument = same.First().Instrument;
            var bounds = MetricsCollector.BoundsOf(instrument);
            var counts = bounds is null && instrument.GetType().Name is var kind && (kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal));
            var name = Name(instrument.Name) + Unit(instrument.Unit) + (counts ? "_total" : "");
            if (instrument.Description is { Length: > 0 } about) text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {about.ReplaceLineEndings(" ")}\n");
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {(bounds is not null ? "histogram" : counts ? "counter" : "gauge")}\n");
            foreach (var (_, tags, series) in same) Append(text, name, tags, series, bounds);
        }

        return text.ToString();
    }

    /// <summary>A name as the format allows it: letters, digits and underscores.</summary>
    public static string Name(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static void Append(StringBuilder text, string name, string tags, MetricSeries series, IReadOnlyList<double>? bounds)
    {
        var (value, count, buckets) = series.Read();
        var (open, more) = tags.Length == 0 ? ("", "") : ($"{{{tags}}}", tags + ",");
        if (bounds is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}{open} {value:R}\n");
            return;
        }

        for (var i = 0; i < buckets.Length; i++) text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{more}le=\"{bounds[i]:R}\"}} {buckets[i]}\n");
        text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{more}le=\"+Inf\"}} {count}\n{name}_sum{open} {value:R}\n{name}_count{open} {count}\n");
    }

    private static string Unit(string? unit) => unit switch
    {
        "s" => "_seconds",
        "By" => "_bytes",
        _ => "",
    };
}
