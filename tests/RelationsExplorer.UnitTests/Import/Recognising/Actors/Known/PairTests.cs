using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.UnitTests.Import.Recognising.Actors.Known;

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
    [InlineData("As long as it was shut, two nations could admire each other.", "china russia")]
    [InlineData("Perhaps nothing binds two peoples like a queue.", "china russia")]
    [InlineData("It is a marriage between two giants.", "china russia")]
    [InlineData("A road needs both banks.", "china russia")]
    [InlineData("What becomes of the friendship “without limits” on the bus?", "china russia")]
    [InlineData("The “no-limits” partnership has its price.", "china russia")]
    [InlineData("A friendship that has no limits is easily declared.", "china russia")]
    [InlineData("A limitless friendship was declared.", "china russia")]
    [InlineData("It was late. The governments agreed on a date.", "china russia")]
    [InlineData("It was said that the parties had all but settled.", "china russia")]
    [InlineData("India told Russia that two countries can trade.", "india russia")]
    [InlineData("The parties of the left lost.", "")]
    [InlineData("He had friends, but no limits were set.", "")]
    [InlineData("The other two states did nothing.", "")]
    [InlineData("The two bridges were opened.", "")]
    [InlineData("Of the harbours, the two in the north freeze.", "")]
    [InlineData("Either way, it was late.", "")]
    public void Words_for_a_pair_stand_for_both(string sentence, string actors) =>
        Assert.Equal(actors, string.Join(' ', TextOf.Paragraph(sentence).Mentions.OfType<ActorMention>().Select(mention => mention.Actor.Value).Distinct().Order(StringComparer.Ordinal)));
}
