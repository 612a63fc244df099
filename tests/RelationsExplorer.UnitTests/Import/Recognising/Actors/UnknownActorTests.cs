using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.UnitTests.Import.Recognising.Actors;

public sealed class UnknownActorTests
{
    [Theory]
    [InlineData("A wholesaler in Heihe, Ann Lee, waits forty days for a train.", "ann-lee")] // what she is stands before the name
    [InlineData("The cost was high, if we believe Ann Lee’s book The Long Winter.", "ann-lee")]
    [InlineData("Ann Lee, its envoy for the harbour, went home.", "ann-lee")]
    [InlineData("Some 300 gathered at the harbour, the Meridian news agency reported.", "meridian")]
    [InlineData("In a survey that the Meridian institute made, few were glad.", "meridian-institute")]
    [InlineData("A study of the think-tank Fairway was read with care.", "fairway")]
    public void A_person_or_body_that_only_the_text_knows_is_found(string sentence, string actor) =>
        Assert.Contains(actor, TextOf.Claims(sentence).SelectMany(c => c.Actors).Select(a => a.Value));

    [Theory]
    [InlineData("The company behind it, Seaways, is new.", "seaways")]
    [InlineData("Ann Lee, 31, owns two boats.", "ann-lee")]
    [InlineData("The Harbour Institute has shown it.", "harbour-institute")] // with no article in its name
    [InlineData("Ann Lee had a stall.\n\n“Pay,” said Lee.", "ann-lee")]
    [InlineData("“Pay,” said Ann Lee, a sociologist at the institute.", "ann-lee")] // she is no institute
    public void A_name_is_the_same_however_it_is_introduced(string text, string actor)
    {
        Assert.Equal([actor], TextOf.Claims(text).SelectMany(c => c.Actors).Select(a => a.Value).Distinct());
        Assert.Contains(actor, TextOf.Claims(text)[0].Actors.Select(a => a.Value));
    }

    [Theory]
    [InlineData("In August 1960 Moscow called its specialists home.", "soviet-union")]
    [InlineData("Moscow called its specialists home in August 1960.", "soviet-union")]
    [InlineData("In August 2010 Moscow called its specialists home.", "russia")]
    [InlineData("Moscow called its specialists home.", "russia")]
    public void A_capital_stands_for_the_state_of_its_time(string sentence, string state) =>
        Assert.Equal([state], TextOf.Claims(sentence).SelectMany(c => c.Actors).Select(a => a.Value).Distinct());

    [Theory]
    [InlineData("The Monday newspaper was thin.")] // a day
    [InlineData("A harbour in the north, Long Winter, freezes over.")] // no calling
    [InlineData("Harbours Grow Without, said the headline.")] // a headline's words
    [InlineData("The Treaty of Friendly Cooperation, a long paper, was read.")] // the name of a treaty
    public void What_is_no_name_of_anybody_is_not(string sentence) =>
        Assert.Empty(TextOf.Claims(sentence).SelectMany(c => c.Actors));

    [Fact]
    public void A_body_begins_in_its_own_sentence() =>
        Assert.Contains("standing-committee-of-the-harbour-board", TextOf.Claims("He went to Longwater. Standing Committee of the Harbour Board met again.").SelectMany(c => c.Actors).Select(a => a.Value));

    [Theory]
    [InlineData("Traders said that the harvest was poor.", "traders")]
    [InlineData("A Chinese engineer told us that the pump was new.", "chinese-engineer")]
    public void Who_speaks_without_a_name_is_no_person_of_the_corpus(string sentence, string slug) // the next article's traders are others
    {
        var speaker = Assert.Single(TextOf.Paragraph(sentence).Vocabulary.Actors, a => a.Slug.Value == slug);

        Assert.Equal(ActorKind.Unnamed, speaker.Kind);
        Assert.NotNull(speaker.Description);
    }
}
