using System.Text;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.UnitTests.Import.Notes.References;

namespace RelationsExplorer.UnitTests.Import;

/// <summary>Digits of other scripts are digits to a pattern, and none to whoever reads a number: neither must end in an exception.</summary>
public sealed class ForeignDigitsTests
{
    [Theory]
    [InlineData("On ٣٠ February 2019 the ferry stopped, as it had on 30 February 20١٩.")]
    [InlineData("The ferry stopped last month (May 20١٤), and last Saturday, 2٥ June 2016.")]
    [InlineData("The ferry stopped for good.\n\n[١] Lee, Ann. Quiet Rivers. Oxford: House, 2014.\n\n[٢] Lee, Ann. Rivers. Oxford: House, 2015.")]
    [InlineData("٢٠/May/١٤\n\nThe ferry stopped for good, and nobody asked when it would run again.\n\n© 20١٤ Ann Lee")]
    public void They_cost_no_article(string text)
    {
        var read = TextOf.Files(("a.txt", $"The Ferry That Stopped\n\nBy Ann Lee\n\n{text}\n"));

        Assert.DoesNotContain(read.Diagnostics, said => said.Code == Importer.OurMistake);
        Assert.Single(read.Collection.Articles);
    }

    [Theory]
    [InlineData("0123456789")]
    [InlineData("3456789")] // a year is still known by its century
    public void They_cost_no_note(string changed)
    {
        foreach (var (raw, _) in ReferenceTableTests.References().Select(row => row.Data))
        {
            var foreign = new StringBuilder(raw);
            foreach (var digit in changed) foreign.Replace(digit, (char)('٠' + (digit - '0')));
            Assert.Null(Record.Exception(() => ReferenceParser.Parse(foreign.ToString())));
        }
    }
}
