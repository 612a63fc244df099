using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.UnitTests.Corpus.Dates;

public sealed class EdtfRefusalTests
{
    [Theory]
    [InlineData("2014-13", "month 13 in '2014-13': months run from 01 to 12")]
    [InlineData("2014-00", "month 00 in '2014-00': months run from 01 to 12")]
    [InlineData("2014-2X", "month 2X in '2014-2X': months run from 01 to 12")]
    [InlineData("2014-02-30", "day 30 in '2014-02-30': February 2014 has 28 days")]
    [InlineData("2015-02-29", "day 29 in '2015-02-29': February 2015 has 28 days")]
    [InlineData("1900-02-29", "day 29 in '1900-02-29': February 1900 has 28 days")]
    [InlineData("1960-06-31", "June 1960 has 30 days")]
    [InlineData("2014-01-32", "day 32 in '2014-01-32': no month has it")]
    [InlineData("XXX1-02-29", "no day of the calendar agrees")]
    [InlineData("15XX-02-3X", "no day of the calendar agrees")]
    [InlineData("156X-09-31", "no day of the calendar agrees")]
    [InlineData("2019-X4-31", "no day of the calendar agrees")]
    [InlineData("-0100-02-29", "has 28 days")]
    [InlineData("2019-04-4X", "no month has it")]
    [InlineData("2019-XX-00", "no month has it")]
    [InlineData("-0000-01-01", "there is no year minus zero")]
    [InlineData("196x", "a year of four digits")]
    [InlineData("y-17e7", "a date begins with a year of four digits")]
    [InlineData("Y17e7", "Y is for years of more than four digits")]
    [InlineData("Y-1985", "Y is for years of more than four digits")]
    [InlineData("1950S", "how many of the year's digits are significant")]
    [InlineData("2004-(06)?-11", "a month has two digits")]
    [InlineData("2004-06-?", "a day has two digits")]
    [InlineData("193", "a year of four digits")]
    [InlineData("1985-102", "is left over")]
    [InlineData("1985-W15-5", "a month has two digits")]
    [InlineData("1985–04–12", "is left over")]
    [InlineData("１９８５", "a year of four digits")]
    [InlineData("..", "a year of four digits")]
    [InlineData("1985/...", "a year of four digits")]
    [InlineData("unknown/2006", "an unknown one is left empty")]
    [InlineData("2004/P1Y", "a year of four digits")]
    [InlineData("0800/-0999", "before it begins")]
    [InlineData("2005-09-24T24:00:01", "there is no time 24:00:01")]
    [InlineData("2005-09-24T10:00:00-00:00", "is no time zone")]
    [InlineData("2005-09-24T10:00:00+0430", "is no time zone")]
    [InlineData("2005-09-24T10:00:00.042", "is no time zone")]
    [InlineData("2005-09-24T10:00:00z", "is no time zone")]
    [InlineData("[1760..1762..1764]", "'..1764' is left over")]
    [InlineData("[[1999]]", "a year of four digits")]
    [InlineData("[1667,1668]?", "a set that begins with [ ends with ]")]
    [InlineData("[1985-04-12T23:20:30]", "a set holds dates, no times of day")]
    [InlineData("2014-13/2015", "'2014-13/2015' is no EDTF date: month 13 in '2014-13'")]
    [InlineData("", "nothing is written")]
    [InlineData("yesterday", "a date begins with a year of four digits")]
    [InlineData("21 May 2014", "no spaces")]
    [InlineData(" 1863-03-29", "no spaces")]
    [InlineData("1863-03 -29", "no spaces")]
    [InlineData("214", "a year of four digits")]
    [InlineData("+2006", "a year has no plus sign")]
    [InlineData("20067890", "a year of more than four digits begins with Y")]
    [InlineData("-0000", "there is no year minus zero")]
    [InlineData("199u", "a year of four digits")]
    [InlineData("2014-5", "a month has two digits")]
    [InlineData("2014-05-1", "a day has two digits")]
    [InlineData("2014/05/21", "an interval has one slash")]
    [InlineData("20140521", "a year of more than four digits begins with Y")]
    [InlineData("2014-05-21x", "'x' is left over")]
    [InlineData("2014.05", "'.05' is left over")]
    [InlineData("2001-42", "months run from 01 to 12")]
    [InlineData("2001-21-05", "a season or quarter has no day")]
    [InlineData("2001-21^southernHemisphere", "'^southernHemisphere' is left over")]
    [InlineData("1984?~", "% stands for ? and ~ together")]
    [InlineData("2004-06-11~?", "% stands for ? and ~ together")]
    [InlineData("Y2006", "Y is for years of more than four digits")]
    [InlineData("y170000002", "a date begins with a year of four digits")]
    [InlineData("Y017000", "does not begin with 0")]
    [InlineData("Y17E", "after E stands a number")]
    [InlineData("Y17E70", "the year is beyond")]
    [InlineData("Y20067890-14-10", "a year that begins with Y has no month")]
    [InlineData("1950S0", "how many of the year's digits are significant")]
    [InlineData("1950S5", "how many of the year's digits are significant")]
    [InlineData("195XS2", "do not go together")]
    [InlineData("1950S2-04", "a year with significant digits has no month")]
    [InlineData("2012/2011", "the interval ends on 2011-12-31, before it begins on 2012-01-01")]
    [InlineData("2000/12-12", "a year of four digits")]
    [InlineData("/", "an interval has a beginning or an end")]
    [InlineData("2004/open", "an open end is written '..'")]
    [InlineData("2005-07-25T10:10:10Z/2006-01-01T10:10:10Z", "no times of day")]
    [InlineData("2012-10-10T1:10:10", "a time of day is written hh:mm:ss")]
    [InlineData("2012-10-10T10:10", "a time of day is written hh:mm:ss")]
    [InlineData("2012-10-10t10:10:10", "is left over")]
    [InlineData("2012-10-10T25:10:10", "there is no time 25:10:10")]
    [InlineData("2012-10-10T10:10:10Z10", "'Z10' is no time zone")]
    [InlineData("2012-10-10T10:10:10+15:00", "is no time zone")]
    [InlineData("2012-10T10:10:10", "is left over")]
    [InlineData("2012-10-1XT10:10:10", "only with a day that is known")]
    [InlineData("[1667,1668", "a set that begins with [ ends with ]")]
    [InlineData("[1667,1668}", "a set that begins with [ ends with ]")]
    [InlineData("{1667]", "a set that begins with { ends with }")]
    [InlineData("[]", "a set has at least one member")]
    [InlineData("[..]", "two dots in a set stand beside a date")]
    [InlineData("[1667,,1668]", "between the commas of a set stand dates")]
    [InlineData("[1667, 1668]", "no spaces")]
    [InlineData("[1667/1668]", "a set holds dates, no intervals")]
    [InlineData("[1667,..1668]", "'all before' stands first")]
    [InlineData("[1667..,1668]", "'all after' stands last")]
    [InlineData("[1672..1670]", "before it begins")]
    [InlineData("[1670..1672-05]", "the same precision")]
    public void A_wrong_text_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var error));
        Assert.Null(date);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Contains(text, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_nonsense_is_not_repeated_in_full()
    {
        Assert.False(EdtfDate.TryParse(new string('9', 100_000), out _, out var error));
        Assert.InRange(error.Length, 1, 400);
    }

    [Fact]
    public void Nothing_at_all_is_refused() => Assert.False(EdtfDate.TryParse(null, out _, out _));

    [Fact]
    public void Parse_throws_the_reason() =>
        Assert.Contains("month 13", Assert.Throws<FormatException>(() => EdtfDate.Parse("2014-13")).Message, StringComparison.Ordinal);
}
