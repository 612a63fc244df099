using RelationsExplorer.Import.Merging;

namespace RelationsExplorer.UnitTests.Import.Merging;

public sealed class WeightyWordsTests
{
    [Theory]
    [InlineData("They signed agreements.", "Agreement and signing", 2)]         // endings do not part words
    [InlineData("A bridge, near Heihe", "the BRIDGE (near Heihe)", 3)]       // nor do letters' size and points
    [InlineData("of the and", "of the and", 0)]                              // empty words weigh nothing
    [InlineData("gas gas gas", "gas", 1)]                                    // each word once
    [InlineData("oil", "gas", 0)]
    public void Texts_share_their_weighty_words(string one, string other, int shared)
    {
        var weighty = new WeightyWords();
        Assert.Equal(shared, WeightyWords.Shared(weighty.Of(one), weighty.Of(other)));
    }

    [Fact]
    public void Slugs_are_taken_as_they_are()
    {
        var weighty = new WeightyWords();
        Assert.Equal(1, WeightyWords.Shared(weighty.Of(["russia", "the", "russia"]), weighty.Of(["china", "the"])));
    }
}
