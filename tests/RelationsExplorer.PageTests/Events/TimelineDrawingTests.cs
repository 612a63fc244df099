using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Events;

namespace RelationsExplorer.PageTests.Events;

public sealed class TimelineDrawingTests
{
    [Fact]
    public void An_event_is_drawn_over_all_the_days_that_its_date_may_mean()
    {
        var marks = Drawn("2010/2019", "2012", "2014-06-15").Lanes[0].Marks;
        Assert.Equal(90, marks[0].X + marks[0].Length - marks[0].X, 0.5);
        Assert.Equal(180, marks[0].X, 0.5);
        Assert.Equal(0, marks[1].Length);
    }

    [Fact]
    public void Marks_that_are_in_each_others_way_stand_in_rows_of_their_own()
    {
        var marks = Drawn("2010/2019", "2012", "2012", "2016").Lanes[0].Marks;
        Assert.Equal(3, marks.Count);
        Assert.Equal(marks[0].X, marks[1].X);
        Assert.NotEqual(marks[0].Y, marks[1].Y);
        Assert.Equal(Math.Min(marks[0].Y, marks[1].Y), marks[2].Y);
    }

    [Fact]
    public void Thousands_of_events_are_counted_together_and_none_is_lost()
    {
        var dates = Enumerable.Range(0, 5000).Select(i => $"{1980 + (i % 40)}-{(i % 12) + 1:00}-{(i % 28) + 1:00}").ToArray();
        var drawing = Drawn("1980/2019", dates);
        Assert.Empty(drawing.Lanes[0].Marks);
        Assert.Equal(40, drawing.Lanes[0].Bars.Count);
        Assert.Equal(5000, drawing.Lanes[0].Bars.Sum(bar => bar.Count));
        Assert.Equal("1980", drawing.Lanes[0].Bars[0].Period.Edtf);
    }

    [Fact]
    public void Among_its_neighbours_each_event_is_drawn_however_many_are_in_its_way()
    {
        var events = Enumerable.Repeat(EdtfDate.Parse("2014"), 7).Select((date, i) => new TimelineEvent(i, date.Earliest, date.Latest)).ToArray();
        using var timeline = new Timeline([new TimelineLane("", "", events)], 0, []);
        var window = TimelineWindow.OfOrNull(timeline, null)!;
        Assert.NotEqual(7, TimelineDrawing.Of(timeline, window, names: null).Lanes[0].Marks.Count);
        Assert.Equal(7, TimelineDrawing.Of(timeline, window, names: null, mayCount: false).Lanes[0].Marks.Count);
    }

    [Theory]
    [InlineData("2014", "Jan Feb")]          // the year is said above the drawing
    [InlineData("2013/2014", "2013 Feb")]
    public void Where_months_of_several_years_stand_on_the_line_each_year_begins_with_its_number(string window, string first)
    {
        var drawing = Drawn(window, "2014-05-21");
        Assert.Equal(first, string.Join(' ', drawing.Ticks.Take(2).Select(tick => drawing.NameOf(tick.Period))));
    }

    [Theory]
    [InlineData("2010/2019", 1)]
    [InlineData("1990/2009", 2)]
    [InlineData("2000-05", 3)]
    public void Of_events_of_all_lengths_with_open_and_unknown_ends_each_is_drawn_or_counted_once(string window, int seed)
    {
        var random = new Random(seed);
        var events = Enumerable.Range(0, 4000).Select(_ => Random(random)).OrderBy(e => e.Day).Select((e, i) => e with { Number = i + 1 }).ToArray();
        using var timeline = new Timeline([new TimelineLane("", "", events)], 0, []);
        var during = TimelineWindow.OfOrNull(timeline, EdtfDate.Parse(window))!;
        var lane = TimelineDrawing.Of(timeline, during, names: null).Lanes[0];
        var inside = events.Where(e => e.LastDay >= during.First.Number && e.FirstDay <= during.Last.Number).ToList();
        var spanning = inside.Count(e => e.FirstDay < during.First.Number && e.LastDay > during.Last.Number);

        Assert.True(spanning > 2);
        Assert.NotEmpty(lane.Bars);
        Assert.Equal((spanning, events.Count(e => e.LastDay < during.First.Number)), (lane.Spanning, lane.Earlier));
        Assert.Equal(inside.Count - spanning, lane.Marks.Count + lane.Bars.Sum(bar => bar.Count));
        var drawn = lane.Marks.Select(mark => mark.Number).ToHashSet();
        foreach (var bar in lane.Bars)
        {
            var (first, last) = (bar.Period.First.Number, bar.Period.Last.Number);
            Assert.Equal(bar.Count, inside.Count(e => !drawn.Contains(e.Number) && !(e.FirstDay < during.First.Number && e.LastDay > during.Last.Number)
                && Math.Clamp(e.Beginning ?? 0, during.First.Number, during.Last.Number) is var day && day >= first && day <= last));
        }
    }

    [Fact]
    public void Events_that_reach_beyond_both_ends_are_counted_where_they_are_more_than_a_few()
    {
        var lane = Drawn("2014", "2000/2020", "1990/..", "196X/2030", "2014-05").Lanes[0];
        Assert.Equal(3, lane.Spanning);
        Assert.Single(lane.Marks);
    }

    [Theory]
    [InlineData("2014-05", EventStatus.Happened, false, false, false, false)]
    [InlineData("2014~", EventStatus.Planned, true, true, false, false)]          // an estimate fades at both ends
    [InlineData("1965/1969~", EventStatus.Happened, false, true, false, false)]   // only its end is an estimate
    [InlineData("2005/..", EventStatus.Happened, false, false, false, true)]      // it goes on
    [InlineData("../2012", EventStatus.Denied, false, false, true, false)]
    [InlineData("2005/", EventStatus.Announced, false, true, false, false)]       // it has an end that nobody knows
    public void The_ends_of_a_mark_say_what_the_date_says(string date, EventStatus status, bool fadesAtStart, bool fadesAtEnd, bool openAtStart, bool openAtEnd) =>
        Assert.Equal(
            new MarkShape(status, fadesAtStart, fadesAtEnd, openAtStart, openAtEnd),
            MarkShape.Of(new EventRef(EventId.Of("e"), "An event", EdtfDate.Parse(date), status)));

    [Theory]
    [InlineData("196X", "196X", "197X", "195X")]
    [InlineData("1969", "1969", "1970", "1968")]
    [InlineData("1969-12", "1969-12", "1970-01", "1969-11")]
    [InlineData("2016-02-28", "2016-02-28", "2016-02-29", "2016-02-27")]
    public void A_round_period_knows_its_neighbours(string date, string edtf, string next, string previous)
    {
        var period = Period.OfOrNull(EdtfDate.Parse(date))!.Value;
        Assert.Equal((edtf, next, previous), (period.Edtf, period.Next.Edtf, period.Previous.Edtf));
    }

    [Theory]
    [InlineData("1969~")]
    [InlineData("1969/1970")]
    [InlineData("[1969,1970]")]
    [InlineData("-0044")]
    public void What_is_in_doubt_or_no_round_span_is_no_period(string date) => Assert.Null(Period.OfOrNull(EdtfDate.Parse(date)));

    [Fact]
    public void A_few_early_events_do_not_press_the_rest_together()
    {
        List<KeyValuePair<long, int>> years = [new(1689, 1), new(1858, 2), .. Enumerable.Range(1995, 25).Select(year => new KeyValuePair<long, int>(year, 4))];
        Assert.Equal(1990, TimelineWindow.StartOfBulk(years));
        Assert.Equal(1990, TimelineWindow.StartOfBulk(years[2..]));
    }

    private static TimelineDrawing Drawn(string window, params string[] dates)
    {
        var (events, during) = (dates.Select((date, i) => (Number: i + 1, Date: EdtfDate.Parse(date))).OrderBy(e => e.Date).ToList(), EdtfDate.Parse(window));
        var lane = new TimelineLane("economy", "Economy", events.Select(e => new TimelineEvent(e.Number, e.Date.Earliest, e.Date.Latest)).ToArray());
        using var timeline = new Timeline([lane], 0, []);
        return TimelineDrawing.Of(timeline, TimelineWindow.OfOrNull(timeline, during)!, names: null);
    }

    // Days of the years 1985 to 2025; one in six without a beginning, an end, or both.
    private static TimelineEvent Random(Random random)
    {
        var (first, length) = ((int)new Day(1985, 1, 1).Number + random.Next(40 * 365), random.Next(3) == 0 ? random.Next(9000) : random.Next(40));
        return random.Next(18) switch
        {
            0 => new TimelineEvent(0, TimelineEvent.Open, first),
            1 => new TimelineEvent(0, first, TimelineEvent.Endless),
            2 => new TimelineEvent(0, TimelineEvent.Open, TimelineEvent.Endless),
            _ => new TimelineEvent(0, first, first + length),
        };
    }
}
