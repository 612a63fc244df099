using System.Runtime.CompilerServices;
using RelationsExplorer.Import;

namespace RelationsExplorer.UnitTests.Import;

/// <summary>The word lists that lie beside the code.</summary>
public sealed class WordListTests
{
    [Fact]
    public void Every_list_can_be_read()
    {
        // A list is read when the class beside which it lies is first used; a row that cannot be read stops it there.
        var wrong = typeof(Importer).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .Select(type => Record.Exception(() => RuntimeHelpers.RunClassConstructor(type.TypeHandle))).OfType<Exception>().Select(e => e.InnerException?.Message ?? e.Message);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("energy\tmuch\tpipeline")]
    [InlineData("energy")]
    public void A_row_without_its_number_is_told_of_with_file_and_line(string row)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => WordList.Number("cues.tsv", (12, row.Split('\t')), 1));
        Assert.Equal("cues.tsv, line 12: a number belongs in column 2", wrong.Message);
    }
}
