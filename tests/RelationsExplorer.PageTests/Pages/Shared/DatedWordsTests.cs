using System.Text.Encodings.Web;
using System.Text.Unicode;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

/// <summary>Dates within the words that say how a value was worked out.</summary>
public sealed class DatedWordsTests
{
    [Theory]
    [InlineData("year of publication, 2014-05-22/2014-06~", "year of publication, <span title=\"2014-05-22/2014-06~\">roughly between 22 May 2014 and June 2014</span>")]
    [InlineData("2014-05 (month of publication)", "<span title=\"2014-05\">May 2014</span> (month of publication)")]
    [InlineData("this year (the date before, 2018-06-01)", "this year (the date before, <span title=\"2018-06-01\">1 June 2018</span>)")]
    [InlineData("from 1776 to 2017", "from 1776 to 2017")] // years say the same in words
    [InlineData("Vostok-2018 & 38 billion", "Vostok-2018 &amp; 38 billion")] // no dates
    [InlineData("", "")]
    public void A_date_is_told_in_words_with_its_value_in_the_title(string text, string markup)
    {
        using var writer = new StringWriter();
        new DatedWords(text).WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        Assert.Equal(markup, writer.ToString());
    }

    [Fact]
    public void In_a_title_of_its_own_it_stands_without_markup() =>
        Assert.Equal("the date before, May 2014", DatedWords.Plain("the date before, 2014-05"));
}
