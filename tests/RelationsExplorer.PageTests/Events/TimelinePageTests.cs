using System.Net;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.PageTests.Events;

public sealed class TimelinePageTests(SampleSite site)
{
    [Fact]
    public async Task Every_event_that_is_drawn_stands_in_the_list_in_the_order_of_its_days()
    {
        var page = await site.GetAsync("/events");
        var drawn = page.Document.QuerySelectorAll("svg.timeline a[href^='/events/']").Select(a => a.GetAttribute("href")).ToHashSet();
        var listed = page.Document.QuerySelectorAll(".event-row a[href^='/events/']").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(2, listed.Count);
        Assert.Equal(drawn, listed.ToHashSet());
        Assert.Equal("/events/" + SampleCorpus.Bridge, listed[0]);
        Assert.All(page.Document.QuerySelectorAll("svg a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
    }

    [Theory]
    [InlineData("/events?during=2019", 2, "2 events: possibly within 2019.")]
    [InlineData("/events?during=2019-05-07", 1, "1 event: possibly within 7 May 2019.")]              // some day of May 2019
    [InlineData("/events?during=2019-05-07&surely=yes", 0, "No event: surely within 7 May 2019.")]    // but which, nobody says
    [InlineData("/events?theme=connectivity&during=201X", 1, "1 event: about Transport and connectivity; possibly within the 2010s.")]
    [InlineData("/events?article=a-bridge-too-late", 1, "1 event: told of in A Bridge Too Late?.")]
    [InlineData("/events?type=trade&status=happened", 1, "1 event: of the kind trade; happened.")]
    [InlineData("/events?q=bridge", 1, "1 event: with the words bridge.")]
    public async Task A_filter_is_said_in_a_sentence_and_holds(string address, int count, string sentence)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(count, page.Document.QuerySelectorAll(".event-row").Length);
        Assert.Equal(sentence, page.WordsOf(".asked > p"));
    }

    [Theory]
    [InlineData("/events?during=Tuesday", "‘Tuesday’ is not a date: write 1969, March 1969, the 1960s, or 2014 to 2016 for a span; it was set aside.")]
    [InlineData("/events?type=party", "‘party’ is not a type; it was set aside.")]
    [InlineData("/events?place=atlantis", "‘atlantis’ is not a place here; it was set aside.")]
    [InlineData("/events?lanes=colours", "‘colours’ is none of: themes, articles; it was set aside.")]
    public async Task A_value_that_cannot_be_understood_is_named_and_the_rest_is_shown(string address, string sentence)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(sentence, page.WordsOf(".set-aside p"));
        Assert.Equal(2, page.Document.QuerySelectorAll(".event-row").Length);
    }

    [Fact]
    public async Task One_zooms_by_plain_links_from_the_decade_to_the_month_and_out_again()
    {
        var decade = await site.GetAsync("/events?theme=connectivity&during=201X");
        Assert.Equal("/events?theme=connectivity", decade.Document.QuerySelector(".trail a")!.GetAttribute("href"));
        var year = Assert.Single(decade.Document.QuerySelectorAll(".parts a"));
        Assert.Equal("/events?theme=connectivity&during=2019", year.GetAttribute("href"));
        Assert.Equal("2019, 1 event", year.GetAttribute("aria-label"));

        var months = await site.GetAsync(year.GetAttribute("href")!);
        var month = Assert.Single(months.Document.QuerySelectorAll(".parts a"));
        Assert.Equal("/events?theme=connectivity&during=2019-05", month.GetAttribute("href"));
        Assert.Equal(["/events?theme=connectivity", "/events?theme=connectivity&during=201X"], months.Document.QuerySelectorAll(".trail a:not(.beside-it)").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/events?theme=connectivity&during=2018", "/events?theme=connectivity&during=2020"], months.Document.QuerySelectorAll(".trail .beside-it").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2014", "1776/2017 1999/.. 2010/2014 2014 2014-05", 3)]
    [InlineData("2014", "../2015 1999/.. 2010/2014 2014", 3)]
    [InlineData("2014", "1999/.. 2010/2014 2014", 0)]      // few enough to be passed by the eye
    [InlineData("2014", "1776/2017 1999/.. 2010/2014", 0)]  // nothing to pass to
    [InlineData("../2014", "1776/2017 1999/.. 2010/2014 2014", 0)]
    public void Where_many_events_began_before_the_time_asked_for_they_can_be_passed(string during, string dates, int before) =>
        Assert.Equal(before, Web.Pages.Events.IndexModel.Before([.. dates.Split(' ').Select(EdtfDate.Parse)], EdtfDate.Parse(during)));

    [Fact]
    public async Task An_empty_timeline_says_what_to_loosen()
    {
        var page = await site.GetAsync("/events?during=2019-05-07&surely=yes");
        Assert.Contains("possibly lies within 7 May 2019", page.WordsOf(".empty"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".empty a[href='/events?during=2019-05-07']"));
    }

    [Fact]
    public async Task An_event_can_be_cited_with_those_who_tell_of_it()
    {
        var page = await site.GetAsync("/events/" + SampleCorpus.Bridge);
        Assert.Equal(
            [
                $"‘Russia and China join the Amur bridge’, May 2019, as told by 2 claims in 2 articles, Relations Explorer, event {SampleCorpus.Bridge}, http://localhost/events/{SampleCorpus.Bridge}",
                "http://localhost/events/" + SampleCorpus.Bridge,
            ],
            page.Document.QuerySelectorAll(".acts .copy").Select(button => button.GetAttribute("data-copy")));
    }

    [Fact]
    public async Task An_event_shows_its_tellings_side_by_side_in_order_of_publication_with_their_sources()
    {
        var page = await site.GetAsync("/events/" + SampleCorpus.Bridge);
        Assert.Equal(["Two Banks of One River", "A Bridge Too Late?"], page.Document.QuerySelectorAll(".telling-article h3 > a").Select(Page.Words));
        Assert.Contains("The bridge opens at last", page.WordsOf(".rests-on"), StringComparison.Ordinal);
        Assert.Equal("in its place in the text · drawing together", string.Join(" · ", page.Document.QuerySelectorAll(".telling-article .where")[0].QuerySelectorAll(".dots > span").Select(Page.Words)).Replace("▸◂", "", StringComparison.Ordinal));
        Assert.Contains("May 2019", page.WordsOf(".says"), StringComparison.Ordinal);
        Assert.Contains("no earlier than 1 May 2019, no later than 31 May 2019", page.WordsOf("aside"), StringComparison.Ordinal);
        Assert.Contains("“in May 2019”", page.WordsOf(".origins"), StringComparison.Ordinal);
    }
}
