using System.Text;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Keeping;

namespace RelationsExplorer.UnitTests.Import;

/// <summary>What a mistake of the program costs, and that it is told of.</summary>
public sealed class SafeReadingTests
{
    private const string Text = "The Ferry\n\nThe ferry stopped in the second week of the frost, and nobody asked when it would run again.\n\nThe harbour was promised a bridge, and learned to read such promises as it read the weather.\n\nThe bridge was never built, and the town went on as it always had gone on before.\n";

    [Theory]
    [InlineData("harbour", new[] { 5 })]
    [InlineData("ferry stopped|never built", new[] { 3, 7 })]
    public void A_paragraph_with_which_a_mistake_is_made_costs_no_other_one(string culprits, int[] lines)
    {
        var (written, said) = Read(culprits.Split('|'));

        var article = DraftReader.ReadWhole(written!, new SharedWords());
        Assert.Equal(lines, said.Select(d => d.Line ?? 0));
        Assert.All(said, d => Assert.Equal((DiagnosticSeverity.Error, Importer.OurMistake), (d.Severity, d.Code)));
        Assert.All(said, d => Assert.Contains(nameof(InvalidOperationException), d.Message, StringComparison.Ordinal));
        Assert.Equal(lines, article.Passages.Where(p => p.Rule == "unread").Select(p => p.Line));
        Assert.Equal(3 - lines.Length, article.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Fact]
    public void A_mistake_that_no_paragraph_makes_costs_the_article()
    {
        var (written, said) = Read(["The Ferry"]);

        Assert.Null(written);
        Assert.Contains("the file was left out", Assert.Single(said).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_goes_wrong_an_article_is_read_once()
    {
        var times = 0;
        var pipeline = new ArticlePipeline(TextOf.Vocabulary);
        var reading = new SafeReading((file, diagnostics, isUnread) =>
        {
            times++;
            return pipeline.ReadOrNull(file, diagnostics, isUnread);
        });

        Assert.NotNull(reading.WrittenOrNull(File(), new Diagnostics("a.txt")));
        Assert.Equal(1, times);
    }

    private static (byte[]? Written, IReadOnlyList<Diagnostic> Said) Read(string[] culprits)
    {
        var pipeline = new ArticlePipeline(TextOf.Vocabulary);
        var reading = new SafeReading((file, diagnostics, isUnread) =>
        {
            var draft = pipeline.ReadOrNull(file, diagnostics, isUnread);
            if (draft!.Passages.Any(p => p.Kind != PassageKind.Furniture && culprits.Any(words => p.Text.Contains(words, StringComparison.Ordinal)))) throw new InvalidOperationException();
            return draft;
        });
        var diagnostics = new Diagnostics("a.txt");
        return (reading.WrittenOrNull(File(), diagnostics), [.. diagnostics.All.Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }

    private static CorpusFile File() => new("a.txt", Encoding.UTF8.GetBytes(Text));
}
