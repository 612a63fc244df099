using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Pages.Events;

namespace RelationsExplorer.PageTests.Events;

public sealed class TakenDatesTests
{
    [Theory]
    [InlineData("1689", "1689", "a 1858|a 1689", "a 1689")]                          // two events in one sentence
    [InlineData("2014-05", "last May", "a last May=2014-05|a 2014", "a last May")]   // the very date before one that holds it
    [InlineData("2014-05-21", "21 May", "a 21 May=2014-05-21|b 2014", "a 21 May|b 2014")] // each sentence by itself
    [InlineData("2014", "the year after", "a the year after=2013|a 2010", "a the year after")] // the words from which it was read
    [InlineData("1999/..", "enlargement", "a 1989", "")]                             // from elsewhere
    [InlineData("2014", null, "a some day=", "")]
    public void Of_the_dates_in_the_sentences_of_an_event_those_are_shown_that_are_its_own(string date, string? words, string read, string taken)
    {
        var dates = read.Split('|').Select(Read).ToList();
        var parted = TakenDates.Of(dates, EdtfDate.Parse(date), words);
        Assert.Equal(taken, string.Join('|', parted.Taken.Select(one => $"{one.Read.Claim} {one.Read.Words}")));
        Assert.Equal(dates.Count, parted.Taken.Count + parted.Others.Count);
    }

    private static (ReadDate Read, string Article) Read(string one)
    {
        var (claim, rest) = (one[..1], one[2..]);
        var words = rest.Split('=')[0];
        var means = rest.Split('=')[^1];
        return (new ReadDate(new ClaimId(claim), words, means.Length == 0 ? null : EdtfDate.Parse(means), null, "rule"), "On rivers");
    }
}
