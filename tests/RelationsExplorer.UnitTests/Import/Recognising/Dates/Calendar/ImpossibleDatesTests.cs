namespace RelationsExplorer.UnitTests.Import.Recognising.Dates.Calendar;

public sealed class ImpossibleDatesTests
{
    [Theory]
    [InlineData("On 30 February 2019 it rained.", "'30 February 2019'")]
    [InlineData("On February 30, 2019 it rained.", "'February 30, 2019'")]
    [InlineData("On the 31st of April it rained.", "'31st of April'")]
    [InlineData("On 29 February 2019 it rained.", "'29 February 2019'")] // no leap year
    public void A_day_that_no_calendar_has_is_told_with_its_line(string text, string words)
    {
        var read = TextOf.Files(("a.md", "---\ntitle: T\nedition: restated\n---\n\n" + text + "\n"));

        Assert.Equal($"a.md:6: warning: {words} is no day of the calendar; it was read as no date [impossible-date]", Assert.Single(read.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("On 29 February 2020 it rained.")]
    [InlineData("Between 20 and 31 March 2019 it rained, and again on May 1, 2020.")]
    public void A_day_of_the_calendar_is_not(string text) =>
        Assert.Empty(TextOf.Files(("a.md", "---\ntitle: T\nedition: restated\n---\n\n" + text + "\n")).Diagnostics);
}
