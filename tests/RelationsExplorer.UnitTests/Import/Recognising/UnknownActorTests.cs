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
    public void What_is_no_name_of_anybody_is_not(string sentence) =>
        Assert.Empty(TextOf.Claims(sentence).SelectMany(c => c.Actors));
}
