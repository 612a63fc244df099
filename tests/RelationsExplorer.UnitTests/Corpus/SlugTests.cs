using RelationsExplorer.Corpus;

namespace RelationsExplorer.UnitTests.Corpus;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Xi Jinping", "xi-jinping")]
    [InlineData("São Tomé & Príncipe", "sao-tome-principe")]
    [InlineData("Côte d’Ivoire", "cote-divoire")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Cafe\u0301", "cafe")] // the accent as a character of its own
    [InlineData("Пётр Йоффе", "петр-йоффе")] // ё is е, but й is not и
    [InlineData("新华社", "新华社")]
    [InlineData("  --  ", "")]
    public void A_name_folds_to_its_slug(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("xi-jinping", true)]
    [InlineData("Xi-jinping", false)]
    [InlineData("xi--jinping", false)]
    [InlineData("", false)]
    [InlineData("café", false)]
    public void A_slug_is_known_as_one(string text, bool valid) => Assert.Equal(valid, Slug.IsValid(text));
}
