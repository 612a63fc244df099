using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.UnitTests.Import.Recognising;

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
