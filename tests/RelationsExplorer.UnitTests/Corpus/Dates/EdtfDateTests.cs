using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.UnitTests.Corpus.Dates;

public sealed class EdtfDateTests
{
    [Fact]
    public void A_month_is_a_month_not_its_first_day()
    {
        var clashes = EdtfDate.Parse("1969-03");
        Assert.Equal(new Day(1969, 3, 1), clashes.Earliest);
        Assert.Equal(new Day(1969, 3, 31), clashes.Latest);
    }

    [Theory]
    [InlineData("1969-03", "196X", true)]       // the sixties hold it
    [InlineData("1969-03", "1969-04", false)]
    [InlineData("1969/..", "2014", true)]       // an open end goes on
    [InlineData("../1969", "1970", false)]
    [InlineData("1969/", "2014", true)]         // an unknown end may be late
    [InlineData("../..", "2014", true)]
    public void Dates_overlap_where_a_day_may_belong_to_both(string one, string other, bool overlap) =>
        Assert.Equal(overlap, EdtfDate.Parse(one).Overlaps(EdtfDate.Parse(other)));

    [Theory]
    [InlineData("2014-05-21", "2014", true, true)]
    [InlineData("2014", "2014-05", false, true)]      // the year may lie outside the month
    [InlineData("2014/..", "2014", false, true)]
    [InlineData("2014/..", "2010/..", true, true)]
    [InlineData("../2012", "2010/..", false, true)]
    [InlineData("2012", "2014", false, false)]
    [InlineData("1965/1969~", "196X", true, true)]
    public void Within_is_asked_as_surely_and_as_possibly(string date, string range, bool surely, bool possibly)
    {
        Assert.Equal(surely, EdtfDate.Parse(date).SurelyWithin(EdtfDate.Parse(range)));
        Assert.Equal(possibly, EdtfDate.Parse(date).PossiblyWithin(EdtfDate.Parse(range)));
    }

    [Fact]
    public void Dates_sort_by_beginning_then_by_end_and_open_beginnings_come_first()
    {
        var dates = new[] { "2014-05/..", "2014", "2014-05-21", "2014-05", "../2016", "196X", "2014-01-01" }.Select(EdtfDate.Parse);
        Assert.Equal(
            ["../2016", "196X", "2014-01-01", "2014", "2014-05", "2014-05/..", "2014-05-21"],
            dates.Order().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("2014-05-21", EdtfPrecision.Day)]
    [InlineData("2014-05-XX", EdtfPrecision.Month)]
    [InlineData("2014-22", EdtfPrecision.Season)]
    [InlineData("2014-XX-XX", EdtfPrecision.Year)]
    [InlineData("201X", EdtfPrecision.Decade)]
    [InlineData("20XX", EdtfPrecision.Century)]
    [InlineData("XXXX-12-25", EdtfPrecision.Wider)]
    [InlineData("2014/2015", EdtfPrecision.Interval)]
    [InlineData("[2014,2016]", EdtfPrecision.Set)]
    public void A_date_knows_how_finely_it_tells_the_time(string text, EdtfPrecision precision) =>
        Assert.Equal(precision, EdtfDate.Parse(text).Precision);

    [Theory]
    [InlineData("2014~", true, false)]
    [InlineData("2014?", false, true)]
    [InlineData("2014-%05", true, true)]
    [InlineData("1965/1969~", true, false)]
    [InlineData("[2014?,2016]", false, true)]
    [InlineData("2014", false, false)]
    public void Doubt_anywhere_is_doubt(string text, bool approximate, bool uncertain)
    {
        Assert.Equal(approximate, EdtfDate.Parse(text).IsApproximate);
        Assert.Equal(uncertain, EdtfDate.Parse(text).IsUncertain);
    }

    [Fact]
    public void Dates_are_made_from_their_parts()
    {
        Assert.Equal("2014", EdtfDate.OfYear(2014).ToString());
        Assert.Equal("-0043", EdtfDate.OfYear(-43).ToString());
        Assert.Equal("Y12014", EdtfDate.OfYear(12014).ToString());
        Assert.Equal("2014-05", EdtfDate.OfMonth(2014, 5).ToString());
        Assert.Equal("2014-05-21", EdtfDate.OfDay(new Day(2014, 5, 21)).ToString());
        Assert.Equal("2014/2016-05", EdtfDate.Between(EdtfDate.OfYear(2014), EdtfDate.OfMonth(2016, 5)).ToString());
        Assert.Equal("2014/..", EdtfDate.Since(EdtfDate.OfYear(2014)).ToString());
        Assert.Equal("../2014", EdtfDate.Until(EdtfDate.OfYear(2014)).ToString());
    }

    [Fact]
    public void Impossible_parts_are_refused() => Assert.Throws<FormatException>(() => EdtfDate.OfMonth(2014, 13));
}
