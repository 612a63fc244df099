using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.UnitTests.Import.Reading.Page;

public sealed class SectionFinderTests
{
    private const string Body = "The ferry between the two towns stopped in the second week of the frost, and nobody on either bank asked when it would run again.";

    [Fact]
    public void A_line_without_words_is_no_heading_and_harms_none() =>
        Assert.Equal(
            [PassageKind.Paragraph, PassageKind.Heading, PassageKind.Paragraph, PassageKind.Paragraph],
            SectionFinder.Find([Line(1, ""), Line(2, "What Came of It"), Line(3, ""), Line(4, Body)]).Select(block => block.Kind));

    [Fact]
    public void A_numbered_heading_right_below_another_is_no_caption() =>
        Assert.Equal(
            [PassageKind.Heading, PassageKind.Heading, PassageKind.Paragraph, PassageKind.Heading, PassageKind.Paragraph],
            SectionFinder.Find([Line(1, "2 Three Instruments"), Line(2, "2.1 The swap line"), Line(3, Body), Line(4, "3 What Came of It"), Line(5, Body)]).Select(block => block.Kind));

    private static Block Line(int number, string text) => new(number, PassageKind.Paragraph, text);
}
