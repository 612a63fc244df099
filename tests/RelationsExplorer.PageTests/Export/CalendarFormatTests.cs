using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Web.Export;

namespace RelationsExplorer.PageTests.Export;

public sealed class CalendarFormatTests
{
    [Theory]
    [InlineData("2019-12-02", "2019-12-02 2019-12-02")]
    [InlineData("2014-05-20/2014-05-21", "2014-05-20 2014-05-21")]
    [InlineData("2019-12", null)]                                     // no day
    [InlineData("2019-12-02~", null)]                                 // about that day
    [InlineData("2019-12-02?", null)]                                 // perhaps
    [InlineData("2014-05-20/2014-05", null)]                          // no last day
    [InlineData("2014-05-20/..", null)]                               // no end
    [InlineData("[2014-05-20,2014-05-21]", null)]                     // one of the two
    [InlineData("-0044-03-15", null)]                                 // no calendar goes back so far
    public void Only_what_happened_on_a_known_day_stands_in_a_calendar(string edtf, string? days) =>
        Assert.Equal(days, CalendarFormat.DaysOrNull(EdtfDate.Parse(edtf)) is var (first, last) ? $"{first.Joined('-')} {last.Joined('-')}" : null);

    [Fact]
    public void Long_lines_are_folded_at_75_octets_and_no_letter_is_cut()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CalendarFormat.Open(text, string.Concat(Enumerable.Repeat("Владивосток; 中俄, ", 9)), leftOut: 3);
        Assert.All(text.ToString().Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("X-RELATIONS-LEFT-OUT:3\r\n", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', text.ToString());
    }
}
