using System.Diagnostics.Metrics;
using RelationsExplorer.Web.Serving.Metrics;

namespace RelationsExplorer.PageTests.Serving;

public sealed class MetricsCollectorTests
{
    [Fact]
    public async Task What_is_measured_can_be_collected_while_more_is_measured()
    {
        using var collector = new MetricsCollector();
        using var meter = new Meter(StoreMeter.Name);
        var asked = meter.CreateCounter<int>("asked");
        var measuring = Task.Run(() =>
        {
            for (var i = 0; i < 1_500; i++) asked.Add(1, new KeyValuePair<string, object?>("by", i));
        }, TestContext.Current.CancellationToken);
        while (!measuring.IsCompleted) Assert.All(collector.Collect(), series => Assert.NotNull(series.Series));
        await measuring;

        Assert.Equal(1_500, collector.Collect().Count(series => series.Instrument == asked));
    }
}
