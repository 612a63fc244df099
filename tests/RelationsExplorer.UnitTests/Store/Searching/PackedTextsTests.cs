using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class PackedTextsTests
{
    [Fact]
    public void Texts_come_back_by_their_places_and_places_by_their_texts()
    {
        string[] texts = ["russia", "", "Хабаровск", "中国", "russia-2", .. Enumerable.Range(0, 5000).Select(i => $"person-{i}")];

        var packed = PackedTexts.Of(texts);

        Assert.Equal(texts.Length, packed.Count);
        Assert.All(texts, (text, i) => Assert.Equal((text, i), (packed[i], packed.IndexOf(text))));
    }

    [Theory]
    [InlineData("russi")] // the beginning of one
    [InlineData("russiachina")] // two that lie side by side
    [InlineData("")]
    public void What_is_not_among_them_has_no_place(string text)
    {
        Assert.Equal(-1, PackedTexts.Of(["russia", "china"]).IndexOf(text));
        Assert.Equal(-1, PackedTexts.Of([]).IndexOf(text));
    }
}
