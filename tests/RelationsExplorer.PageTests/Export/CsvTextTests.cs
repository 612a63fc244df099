using System.Globalization;
using RelationsExplorer.Web.Export;

namespace RelationsExplorer.PageTests.Export;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("with, comma", "\"with, comma\"")]
    [InlineData("with \"quotes\"", "\"with \"\"quotes\"\"\"")]
    [InlineData("two\r\nlines\u0000", "two lines")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("=1+1", "'=1+1")]                                     // a spreadsheet would count
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+49", "'+49")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'=1+1")]                                   // the tab is gone, and the sign first
    [InlineData("＝1+1", "'＝1+1")]                                    // full width, which some spreadsheets take for the same
    [InlineData("-12.5", "-12.5")]                                    // a number stays one
    [InlineData("a=1", "a=1")]
    public void A_cell_stands_as_text_whatever_it_begins_with(string? value, string cell)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvText.WriteRow(text, [value]);
        Assert.Equal(cell + "\r\n", text.ToString());
    }
}
