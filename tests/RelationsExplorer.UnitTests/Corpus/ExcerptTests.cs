using RelationsExplorer.Corpus;

namespace RelationsExplorer.UnitTests.Corpus;

/// <summary>The beginnings of texts that messages and labels quote.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("river", 5, "river")] // there is room for all of it
    [InlineData("rivers", 5, "river…")]
    [InlineData("gas 😀 deal", 6, "gas 😀…")] // an emoji takes two units, which both have room
    [InlineData("gas 😀 deal", 5, "gas …")] // half of it is none
    [InlineData("gas 😀", 6, "gas 😀")]
    [InlineData("gas", 0, "…")]
    public void A_text_is_cut_to_the_room_there_is_and_never_amid_a_character(string text, int most, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.Of(text, most));
}
