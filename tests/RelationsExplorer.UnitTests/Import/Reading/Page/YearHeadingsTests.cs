using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Reading.Page;

namespace RelationsExplorer.UnitTests.Import.Reading.Page;

public sealed class YearHeadingsTests
{
    private const string Text = "The ferry between the two towns stopped in the second week of the frost, and nobody asked.";

    [Fact]
    public void Years_above_entries_of_days_are_headings() =>
        Assert.Equal([false, true, false, false, true, false], AreHeadings(Text, "2001", "June 15 - The ferry stopped.", Text, "2002", "Dec. 2: It ran again."));

    [Fact]
    public void Years_that_leave_some_out_are_headings_of_what_is_told_below() =>
        Assert.Equal([true, false, true, false, true, false], AreHeadings("1989", Text, "1996–97", Text, "2001", Text));

    [Fact]
    public void Numbers_of_pages_that_look_like_years_are_none() =>
        Assert.Equal([false, false, false, false, false], AreHeadings(Text, "1998", Text, "1999", Text));

    [Fact]
    public void Years_in_no_order_are_none() =>
        Assert.Equal([false, false, false, false, false, false], AreHeadings("2009", Text, "1996", Text, "2001", Text));

    [Fact]
    public void Years_of_a_table_are_none() => Assert.Equal([false, false, false, false], AreHeadings("2001", "2002", "2005", Text));

    private static IEnumerable<bool> AreHeadings(params string[] lines)
    {
        var blocks = lines.Select((text, i) => new Block(i + 1, PassageKind.Paragraph, text)).ToArray();
        YearHeadings.Mark(blocks);
        return blocks.Select(block => block.Kind == PassageKind.Heading);
    }
}
