using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.UnitTests.Import.Reading.Page;

public sealed class FurnitureLinesTests
{
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
