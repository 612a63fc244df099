namespace RelationsExplorer.UnitTests.Import.Judging;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("The harvest was poor.", "author -")]
    [InlineData("According to TASS, the harvest was poor.", "tass -")]
    [InlineData("Sergey Lavrov said that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov told TASS that the harvest was poor.", "sergey-lavrov tass")] // the outlet passes it on
    [InlineData("According to a report of The Daily Herald, Sergey Lavrov said that the harvest was poor.", "sergey-lavrov the-daily-herald")]
    [InlineData("“The harvest was poor and prices are bound to rise,” said Sergey Lavrov.", "sergey-lavrov -")]
    [InlineData("Historian Ann Lee argued that the harvest was poor.", "ann-lee -")] // a person whom only the text knows
    [InlineData("Ann Lee, a former minister, said that the harvest was poor.", "ann-lee -")]
    [InlineData("Sergey Lavrov and Wang Yi said that the harvest was poor.", "sergey-lavrov -")] // of two, the first named
    [InlineData("Moscow claims that the harvest was poor.", "russia -")]
    [InlineData("Moscow and Beijing agreed on a price for the harvest.", "author -")] // a deed of states, not a word
    public void The_innermost_voice_speaks_and_an_outlet_around_it_reports(string sentence, string speakerAndReporter)
    {
        var claim = TextOf.Claims(sentence)[0];

        Assert.Equal(speakerAndReporter, $"{claim.Speaker} {claim.Reporter?.Value ?? "-"}");
    }

    [Fact]
    public void He_is_the_person_who_spoke_before()
    {
        var claims = TextOf.Claims("Sergey Lavrov said that the harvest was poor. He added that prices rose.");

        Assert.Equal("sergey-lavrov", claims[1].Speaker.ToString());
    }

    [Fact]
    public void A_report_that_opens_a_paragraph_goes_on()
    {
        var claims = TextOf.Claims("According to a report by The Daily Herald, the harvest was poor. Prices rose at once.");

        Assert.Equal("the-daily-herald", claims[1].Speaker.ToString());
        Assert.Equal("report-goes-on", claims[1].Origins.Single(o => o.Value == "speaker").Rule);
    }

    [Fact]
    public void Every_claim_says_how_its_speaker_was_found()
    {
        var origin = TextOf.Claims("Sergey Lavrov said that the harvest was poor.")[0].Origins.Single(o => o.Value == "speaker");

        Assert.Equal(("said", "Sergey Lavrov said"), (origin.Rule, origin.Words));
    }
}
