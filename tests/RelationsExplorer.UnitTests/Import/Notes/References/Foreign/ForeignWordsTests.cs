using RelationsExplorer.Import.Notes.References.Foreign;

namespace RelationsExplorer.UnitTests.Import.Notes.References.Foreign;

/// <summary>What references of other countries print in words of their own.</summary>
public sealed class ForeignWordsTests
{
    [Fact]
    public void Each_mark_of_the_list_changes_its_example() =>
        Assert.All(ForeignWords.Marks, mark => Assert.NotEqual(mark.Example, mark.Replace(mark.Example)));

    [Theory]
    [InlineData("Vgl. Kim, Rivers, S. 4", "cf. Kim, Rivers, S. 4")]
    [InlineData("4 Cfr. anche Kim, Rivers", "4 cf. Kim, Rivers")]
    [InlineData("Kim, Rivers, 4. Voir aussi Holm, Rails, 5", "Kim, Rivers, 4. see also Holm, Rails, 5")]
    [InlineData("Цит. по: Титаренко М. Л. Россия", "quoted in Титаренко М. Л. Россия")]
    [InlineData("Verhoeven, Rivers, 4", "Verhoeven, Rivers, 4")]       // a name that begins like one of the words
    public void Words_before_a_reference_are_those_of_English(string note, string english) => Assert.Equal(english, ForeignWords.WithEnglishLeads(note));
}
