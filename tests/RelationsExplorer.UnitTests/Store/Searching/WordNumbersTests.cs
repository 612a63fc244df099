using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class WordNumbersTests
{
    [Theory]
    [InlineData("pipeline", "pipelines")]
    [InlineData("country", "countries")]
    [InlineData("railway", "railways")]
    [InlineData("embassy", "embassies")]
    [InlineData("clash", "clashes")]
    [InlineData("tax", "taxes")]
    [InlineData("crisis", "crises")]
    public void The_singular_has_its_plural(string one, string many) => Assert.Equal([many], WordNumbers.OthersOf(one));

    [Theory]
    [InlineData("pipelines", "pipeline")]
    [InlineData("countries", "country")]
    [InlineData("railways", "railway")]
    [InlineData("clashes", "clash")]
    [InlineData("taxes", "tax")]
    [InlineData("disputes", "dispute")]
    [InlineData("statesmen", "statesman")]
    public void The_plural_has_its_singular(string many, string one) => Assert.Equal([one], WordNumbers.OthersOf(many));

    [Theory]
    [InlineData("press")]
    [InlineData("status")]
    [InlineData("basis")]
    public void An_s_is_not_always_the_sign_of_a_plural(string word) => Assert.DoesNotContain(word[..^1], WordNumbers.OthersOf(word));

    [Theory]
    [InlineData("xi")]
    [InlineData("1969")]
    [InlineData("3.5")]
    [InlineData("китай")]
    [InlineData("中")]
    public void Other_than_english_words_have_one_form(string word) => Assert.Empty(WordNumbers.OthersOf(word));
}
