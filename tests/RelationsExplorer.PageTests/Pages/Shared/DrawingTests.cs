using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Web.Pages.Places;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

/// <summary>Where things stand on the drawings.</summary>
public sealed class DrawingTests
{
    private static readonly ListAddress _events = new("/events", []);

    [Fact]
    public void A_year_lies_between_its_first_and_last_day_on_the_scale()
    {
        var scale = new TimeScale(new Day(2000, 1, 1), new Day(2009, 12, 31), 3653);
        Assert.Equal(0, scale.Start(new Day(2000, 1, 1)));
        Assert.Equal(366, scale.End(new Day(2000, 12, 31)));
        Assert.Equal(3653, scale.End(null));
        Assert.Equal(0, scale.Start(new Day(1969, 3, 2)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(900, "900")]
    [InlineData(12.34, "12.3")]
    [InlineData(12.96, "13")] // a whole number has no point
    [InlineData(0.25, "0.3")]
    [InlineData(-3.26, "-3.3")]
    [InlineData(-0.04, "0")] // nothing has no sign
    public void A_place_is_written_with_one_decimal_at_most(double place, string written) => Assert.Equal(written, TimeScale.Text(place));

    [Fact]
    public void Ticks_are_round_years_with_room_for_their_names()
    {
        var ticks = new TimeScale(new Day(1989, 5, 1), new Day(2024, 12, 31), 640).Years().ToList();
        Assert.Equal(["1990", "1995", "2000", "2005", "2010", "2015", "2020"], ticks.Select(t => t.Label));
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= 48));
    }

    [Fact]
    public void Events_in_each_others_way_stand_on_lanes_of_their_own()
    {
        var strip = EventStrip.OfOrNull([Event("2014"), Event("2014-05"), Event("2019")])!;
        var (first, second, third) = (strip.Marks[0], strip.Marks[1], strip.Marks[2]);
        Assert.NotEqual(first.Y, second.Y);
        Assert.Equal(first.Y, third.Y);
        Assert.True(first.Length > second.Length);
    }

    [Fact]
    public void An_event_long_before_the_others_is_counted_and_not_drawn()
    {
        var strip = EventStrip.OfOrNull([Event("1689"), .. Enumerable.Range(2010, 10).Select(y => Event(y.ToString(System.Globalization.CultureInfo.InvariantCulture)))])!;
        Assert.Equal(1, strip.Earlier);
        Assert.Equal(10, strip.Marks.Count);
    }

    [Theory]
    [InlineData("2014", false, null)]
    [InlineData("2014~", false, "vague")]
    [InlineData("2005/..", false, "vague")]
    [InlineData("2030", true, "future")]
    public void What_is_not_certain_is_drawn_otherwise(string date, bool isFuture, string? manner) =>
        Assert.Equal(manner, new StripEvent(EventId.Of(date), date, EdtfDate.Parse(date), isFuture).Manner);

    [Fact]
    public void A_strip_needs_two_events_with_dates() => Assert.Null(EventStrip.OfOrNull([Event("2014")]));

    [Fact]
    public void Years_far_before_the_bulk_share_one_bar_that_leads_to_all_of_them()
    {
        var density = YearDensity.OfOrNull([(1689, 1), (1858, 1), .. Enumerable.Range(1990, 30).Select(y => (y, 2))], _events)!;
        Assert.Equal(1990, density.FirstYear);
        Assert.Equal(2, density.Bars[0].Count);
        Assert.Equal("/events?during=..%2F1989", density.Bars[0].Address.ToString());
        Assert.Equal("/events?during=1990", density.Bars[1].Address.ToString());
    }

    [Fact]
    public void The_place_itself_lies_in_the_middle_and_what_is_far_away_is_not_on_the_map()
    {
        var map = new Locator(50, 127);
        var (x, y) = map.PlaceOrNull(50, 127)!.Value;
        Assert.Equal((Locator.Middle, Locator.Middle), (x, y));
        Assert.True(map.PlaceOrNull(55, 127)!.Value.Y < y);
        Assert.True(map.PlaceOrNull(50, 132)!.Value.X > x);
        Assert.Null(map.PlaceOrNull(38, -77));
        Assert.Null(map.PlaceOrNull(-50, -53));
        Assert.Equal("50° north, 127° east", Locator.InWords(50, 127));
    }

    private static StripEvent Event(string date) => new(EventId.Of(date), date, EdtfDate.Parse(date), false);
}
