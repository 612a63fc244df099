using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.UnitTests.Import.Recognising;

public sealed class PairTests
{
    [Theory]
    [InlineData("Trade between the two countries grew.", "china russia")]
    [InlineData("Neither side promised anything.", "china russia")]
    [InlineData("Both capitals were surprised.", "china russia")]
    [InlineData("Last year the two traded more than before.", "china russia")]
    [InlineData("The two have met before.", "china russia")]
    [InlineData("India met Russia, and both sides were content.", "india russia")] // who was named together before
    [InlineData("India sold tea to Japan, and trade between the two reached a billion.", "india")] // which two, nobody knows
    [InlineData("The two bridges were opened.", "")]
    [InlineData("Of the harbours, the two in the north freeze.", "")]
    [InlineData("Either way, it was late.", "")]
    public void Words_for_a_pair_stand_for_both(string sentence, string actors) =>
        Assert.Equal(actors, string.Join(' ', TextOf.Paragraph(sentence).Mentions.OfType<ActorMention>().Select(mention => mention.Actor.Value).Distinct().Order(StringComparer.Ordinal)));
}
