using System.Text.Json;
using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>How much a page costs its reader: bytes, the wait for the largest paint, and words that jump while it loads.</summary>
public sealed class BudgetTests(SeedSite site)
{
    private const int MostBytes = 100_000;
    private const int SlowestPaint = 1_000;

    // What a page needs is what it needs at best: on a busy machine a first paint may end amid a line, which the rest of its words then break anew.
    private const int Tries = 3;

    private const string Watch = """
        window.paint = 0; window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.paint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
        """;

    public static TheoryData<string> Kinds => Addresses.EachKind;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_light_and_stands_still_while_it_loads(string address)
    {
        var shift = double.MaxValue;
        for (var i = 0; i < Tries && shift > 0; i++)
        {
            var load = await LoadAsync(site.Real(address), slower: 1);
            Assert.InRange(load.Bytes, 1, MostBytes);
            shift = Math.Min(shift, load.Shift);
        }

        Assert.Equal(0, shift);
    }

    // A time means something on a machine that does nothing else: asked for by itself (-explicit only).
    [Theory(Explicit = true)]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_soon_there_on_a_processor_four_times_slower(string address)
    {
        var paint = double.MaxValue;
        for (var i = 0; i < Tries && paint > SlowestPaint; i++) paint = Math.Min(paint, (await LoadAsync(site.Real(address), slower: 4)).Paint);
        Assert.InRange(paint, 1, SlowestPaint);
    }

    // With nothing kept from an earlier page.
    private async Task<(int Bytes, double Paint, double Shift)> LoadAsync(string address, int slower)
    {
        await using var visit = await site.VisitAsync();
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var bytes = 0.0;
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
        await session.SendAsync("Network.enable");
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slower });
        await visit.Page.AddInitScriptAsync(Watch);
        await visit.GoAsync(address);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var seen = await visit.Page.EvaluateAsync<JsonElement>("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done({ paint: window.paint, shift: window.shift }))))");
        return ((int)bytes, seen.GetProperty("paint").GetDouble(), seen.GetProperty("shift").GetDouble());
    }
}
