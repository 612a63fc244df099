using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.UnitTests.Import.Reading.Page;

public sealed class FurnitureLinesTests
{
    [Theory]
    [InlineData("LENGTH: 402 words", "page-database")]
    [InlineData("[Photo] An icebreaker loads. (Courtesy of the operator)", "page-credit")]
    [InlineData("ANN LEE/XINHUA", "page-credit")]
    [InlineData("Follow @DeltaInstitute", "page-tools")]
    [InlineData("(ADDS quotes, paragraphs 3-5)", "page-notice")]
    [InlineData("Check against delivery", "page-notice")]
    [InlineData("40 | The River Trade", "page-running-line")]
    [InlineData("Every Monday. By submitting, you consent to receiving our mails.", "page-newsletter")]
    [InlineData("Language barriers slowed the talks.", null)]
    [InlineData("Translation took a week, and nobody paid for it.", null)]
    [InlineData("Section 5 of the treaty binds both.", null)]
    [InlineData("Follow the money, he said.", null)]
    public void Lines_of_databases_agencies_and_sites_are_told_from_text(string text, string? rule) => Assert.Equal(rule, new FurnitureLines().FirstOrNull(text)?.Rule);

    [Fact]
    public void A_line_is_known_by_the_same_rule_however_many_lines_were_asked_about_before()
    {
        string[] asked =
        [
            "Read more: A river runs dry", "Sign up for our weekly newsletter", "Tags: energy, gas", "5 min read", "© 2019 The Example Review",
            "A ferry on the Amur in winter. Photo: Ann Lee", "The two sides opened a bridge in 2019.", "",
        ];
        var lines = new FurnitureLines();
        var first = asked.Select(text => lines.FirstOrNull(text)?.Rule).ToList();
        for (var i = 0; i < FurnitureLines.AskedBeforeCompiling; i++) lines.FirstOrNull("The talks went on.");
        Assert.Equal(first, asked.Select(text => lines.FirstOrNull(text)?.Rule).ToList());
        Assert.Equal(["page-related", "page-newsletter", "page-tags"], first.Take(3));
        Assert.Null(first[6]);
    }
}
