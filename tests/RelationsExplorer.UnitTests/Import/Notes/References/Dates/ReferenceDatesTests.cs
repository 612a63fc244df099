using RelationsExplorer.Import.Notes.References.Dates;

namespace RelationsExplorer.UnitTests.Import.Notes.References.Dates;

public sealed class ReferenceDatesTests
{
    [Theory]
    [InlineData("May 13, 2009", "2009-05-13")]
    [InlineData("13 May 2009", "2009-05-13")]
    [InlineData("04 August 2020", "2020-08-04")]
    [InlineData("October, 23, 2020", "2020-10-23")] // a stray comma
    [InlineData("Sep. 21, 2018", "2018-09-21")]
    [InlineData("November 08, 2019", "2019-11-08")]
    [InlineData("2014-05-21", "2014-05-21")]
    [InlineData("13.05.2009", "2009-05-13")] // day first, as Russian and Central European houses write
    [InlineData("13 мая 2009", "2009-05-13")]
    [InlineData("2019年6月5日", "2019-06-05")]
    [InlineData("2nd of June, 2011", "2011-06-02")]
    [InlineData("(2019, May 3)", "2019-05-03")]
    [InlineData("(2019, May)", "2019-05")]
    [InlineData("July 2015", "2015-07")]
    [InlineData("January/February 2016", "2016-01/2016-02")]
    [InlineData("(2019)", "2019")]
    [InlineData("2019a", "2019")]
    [InlineData("31/12/2018", "2018-12-31")]
    public void A_printed_date_is_read(string text, string edtf) => Assert.Equal(edtf, ReferenceDates.WholeOrNull(text)?.Date.ToString());

    [Theory]
    [InlineData("n.d.")]
    [InlineData("02/03/2018")] // which is the month?
    [InlineData("pp. 1900-1950")]
    [InlineData("February 30, 2018 edition")]
    [InlineData("US$2014")]
    public void What_is_no_date_is_left(string text) => Assert.Null(ReferenceDates.WholeOrNull(text));

    [Theory]
    [InlineData("https://example.org/2018/02/28/two-rivers-pub-75000", "2018-02-28")]
    [InlineData("https://example.org/opinions/2014/3/12/a-struggle", "2014-03-12")]
    [InlineData("https://example.org/2019/11/two-rivers/", "2019-11")]
    [InlineData("https://example.org/isn/97061/Steppe_Feb2009.pdf", "2009-02")]
    [InlineData("https://example.org/rnv_92_brics-eng_march_2016_0.pdf", "2016-03")]
    [InlineData("https://example.org/a/20180228-rivers", "2018-02-28")]
    [InlineData("https://example.org/article/2165182/two-rivers", null)] // a number, not a date
    public void An_address_gives_the_date_it_contains(string url, string? edtf) => Assert.Equal(edtf, AddressDates.FindOrNull(url)?.ToString());
}
