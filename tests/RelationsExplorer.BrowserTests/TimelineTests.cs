namespace RelationsExplorer.BrowserTests;

/// <summary>The timeline and the list below it.</summary>
public sealed class TimelineTests(SeedSite site)
{
    [Theory]
    [InlineData("/events")]
    [InlineData("/events?theme=energy")]
    [InlineData("/events?during=2014")]
    public async Task The_list_holds_as_many_events_as_it_says(string address)
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(address);
        var said = await visit.FoundAsync();
        var all = site.Collection.Events.Count;
        if (address == "/events") Assert.Equal(all, said);
        else Assert.InRange(said, 1, all - 1);
        Assert.NotEqual(0, await visit.Page.Locator("svg.timeline").CountAsync());

        var listed = new List<string>();
        while (true)
        {
            listed.AddRange(await visit.Page.Locator("ol.records > li.event-row .title a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"));
            var later = visit.Page.Locator(".paging a[rel=next]");
            if (await later.CountAsync() == 0) break;
            await visit.GoAsync((await later.GetAttributeAsync("href"))!);
        }

        Assert.Equal(said, listed.Count);
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Empty(visit.Faults);
    }
}
