using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.UnitTests.Corpus.Dates;

/// <summary>Every example of the Library of Congress specification, with its level and the days that it may mean.</summary>
public sealed class EdtfSpecificationTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    public void An_example_of_level_0_is_read(string text, string earliest, string latest) => IsRead(text, 0, earliest, latest);

    [Theory]
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31")]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/..", "1985-04-01", null)]
    [InlineData("1985/..", "1985-01-01", null)]
    [InlineData("../1985-04-12", null, "1985-04-12")]
    [InlineData("../1985-04", null, "1985-04-30")]
    [InlineData("../1985", null, "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", null)]
    [InlineData("1985-04/", "1985-04-01", null)]
    [InlineData("1985/", "1985-01-01", null)]
    [InlineData("/1985-04-12", null, "1985-04-12")]
    [InlineData("/1985-04", null, "1985-04-30")]
    [InlineData("/1985", null, "1985-12-31")]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31")]
    public void An_example_of_level_1_is_read(string text, string? earliest, string? latest) => IsRead(text, 1, earliest, latest);

    [Theory]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("Y171010000S3", "171000000-01-01", "171999999-12-31")]
    [InlineData("Y3388E2S3", "338000-01-01", "338999-12-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]                  // the second quarter
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]                  // spring in the south
    [InlineData("2003-32", "2003-06-01", "2003-08-31")]                  // winter in the south
    [InlineData("2003-30", "2003-12-01", "2004-02-29")]                  // summer in the south
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]                  // the first third
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]                  // the second half
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", null, "1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01", null)]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", null)]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31")]
    [InlineData("[..1984]", null, "1984-12-31")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    [InlineData("{..1984}", null, "1984-12-31")]
    [InlineData("2004-06~-11", "2004-06-11", "2004-06-11")]
    [InlineData("2004?-06-11", "2004-06-11", "2004-06-11")]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11")]
    [InlineData("2004-%06-11", "2004-06-11", "2004-06-11")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    public void An_example_of_level_2_is_read(string text, string? earliest, string? latest) => IsRead(text, 2, earliest, latest);

    [Theory]
    [InlineData("196X/..", 2, "1960-01-01", null)]                       // unspecified digits in an interval are level 2
    [InlineData("1965/1969~", 1, "1965-01-01", "1969-12-31")]
    [InlineData("../..", 1, null, null)]
    [InlineData("XXXX", 2, "0000-01-01", "9999-12-31")]                  // level 1 has one or two unspecified digits of a year
    [InlineData("1XX3", 2, "1003-01-01", "1993-12-31")]
    [InlineData("201X-XX", 2, "2010-01-01", "2019-12-31")]
    [InlineData("20XX-07", 2, "2000-07-01", "2099-07-31")]
    [InlineData("2019-0X", 2, "2019-01-01", "2019-09-30")]
    [InlineData("2019-XX-31", 2, "2019-01-31", "2019-12-31")]
    [InlineData("2019-04-X1", 2, "2019-04-01", "2019-04-21")]
    [InlineData("2016-02-X9", 2, "2016-02-09", "2016-02-29")]
    [InlineData("1985-1X-XX", 2, "1985-10-01", "1985-12-31")]
    [InlineData("-156X-12-25", 2, "-1569-12-25", "-1560-12-25")]
    [InlineData("201X?", 1, "2010-01-01", "2019-12-31")]
    [InlineData("2004-06-XX?", 1, "2004-06-01", "2004-06-30")]
    [InlineData("2004?-%06", 2, "2004-06-01", "2004-06-30")]
    [InlineData("2011-~06-~04", 2, "2011-06-04", "2011-06-04")]
    [InlineData("2001-?09~-09", 2, "2001-09-09", "2001-09-09")]
    [InlineData("?2001", 2, "2001-01-01", "2001-12-31")]
    [InlineData("2001-21~", 1, "2001-03-01", "2001-05-31")]
    [InlineData("2001?-21", 2, "2001-03-01", "2001-05-31")]
    [InlineData("Y1E5", 2, "100000-01-01", "100000-12-31")]
    [InlineData("Y17101E4S3", 2, "171000000-01-01", "171999999-12-31")]
    [InlineData("Y-17101E3S3", 2, "-17199999-01-01", "-17100000-12-31")]
    [InlineData("1950S1", 2, "1000-01-01", "1999-12-31")]
    [InlineData("1950S4", 2, "1950-01-01", "1950-12-31")]
    [InlineData("1984?/2004%", 1, "1984-01-01", "2004-12-31")]
    [InlineData("-1000/-0999", 1, "-1000-01-01", "-0999-12-31")]
    [InlineData("Y-61000/-2000", 1, "-61000-01-01", "-2000-12-31")]
    [InlineData("2012-21/2012-22", 1, "2012-03-01", "2012-08-31")]
    [InlineData("1919-XX-02/1919-XX-01", 2, "1919-01-02", "1919-12-01")]
    [InlineData("1985/1985", 0, "1985-01-01", "1985-12-31")]
    [InlineData("2004-06-11/2004-06", 0, "2004-06-11", "2004-06-30")]
    [InlineData("{1760..}", 2, "1760-01-01", null)]
    [InlineData("[-1760-01,1760-02,1760-12..]", 2, "-1760-01-01", null)]
    [InlineData("{2001-21,2002-22}", 2, "2001-03-01", "2002-08-31")]
    [InlineData("2005-09-24T24:00:00", 0, "2005-09-24", "2005-09-24")]
    [InlineData("2005-09-24T10:00:00+14:00", 0, "2005-09-24", "2005-09-24")]
    [InlineData("-0004-02-29", 1, "-0004-02-29", "-0004-02-29")]
    [InlineData("0000-02-29", 0, "0000-02-29", "0000-02-29")]
    [InlineData("1923-21/1924", 1, "1923-03-01", "1924-12-31")]
    [InlineData("-0099-03-15", 1, "-0099-03-15", "-0099-03-15")]
    [InlineData("-000X", 1, "-0009-01-01", "-0001-12-31")]               // there is no year minus zero
    [InlineData("-19XX", 1, "-1999-01-01", "-1900-12-31")]
    [InlineData("15XX-02-29", 2, "1504-02-29", "1596-02-29")]            // only leap years have the day
    [InlineData("2015-02-X8", 2, "2015-02-08", "2015-02-28")]
    [InlineData("1919-XX-31", 2, "1919-01-31", "1919-12-31")]
    [InlineData("1865-X2-02", 2, "1865-02-02", "1865-12-02")]
    [InlineData("20XX-21", 2, "2000-03-01", "2099-05-31")]
    [InlineData("-1950S2", 2, "-1999-01-01", "-1900-12-31")]
    [InlineData("[1667, 1668, 1670..1672]", 2, "1667-01-01", "1672-12-31")] // a space after the comma
    [InlineData("[1667?,1668~]", 2, "1667-01-01", "1668-12-31")]
    [InlineData("?2004-06~-10/2004-06-%11", 2, "2004-06-10", "2004-06-11")]
    [InlineData("2016-12-31T23:59:60Z", 0, "2016-12-31", "2016-12-31")]  // a leap second
    [InlineData("2000-02-29", 0, "2000-02-29", "2000-02-29")]
    [InlineData("0000", 0, "0000-01-01", "0000-12-31")]
    public void What_follows_from_the_specification_is_read_too(string text, int level, string? earliest, string? latest) =>
        IsRead(text, level, earliest, latest);

    private static void IsRead(string text, int level, string? earliest, string? latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(level, date.Level);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
    }
}
