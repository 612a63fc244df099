using RelationsExplorer.Import.Reading.Formats.Markdown;

namespace RelationsExplorer.UnitTests.Import.Reading.Formats.Markdown;

public sealed class MarkdownLimitsTests
{
    [Theory]
    [InlineData("> ", 60, "words", "quotations nested more than 50 deep")]
    [InlineData("- ", 60, "words", "lists nested more than 50 deep")]
    [InlineData("[", 2001, "", "more than 2,000 opening brackets in one paragraph")]
    [InlineData("a *b ", 2001, "", "more than 2,000 emphasis signs in one paragraph")]
    [InlineData("`a", 2001, "", "more than 2,000 backticks in one paragraph")]
    public void What_nobody_writes_is_refused_with_its_line(string sign, int times, string end, string reason) =>
        Assert.Equal((2, reason), MarkdownLimits.Broken("Words.\n" + string.Concat(Enumerable.Repeat(sign, times)) + end));

    [Theory]
    [InlineData("[^1]: Ann Lee, Rivers, https://example.org/a_b_c_d_e_f_g_h_i_j\n", 400)]
    [InlineData("- [Rivers](https://example.org/a) and [towns](https://example.org/b)\n", 1500)]
    [InlineData("<b>bold</b> ", 60)]
    [InlineData("It is 5 > 4. ", 60)]
    [InlineData("> words of another\n", 200)]
    public void Long_lists_of_notes_and_links_are_not(string line, int times) =>
        Assert.Null(MarkdownLimits.Broken(string.Concat(Enumerable.Repeat(line, times))));
}
