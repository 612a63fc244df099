using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Recognising.Figures;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.UnitTests.Import.Reading;

/// <summary>Tables and the numbers of charts, with markup and without.</summary>
public sealed class TableTests
{
    private const string Above = "The Ferry and the Bridge of Alta\n\nThe ferry between the two towns stopped in the second week of the frost, and for the first time in memory nobody on either bank asked when it would run again or who would pay for it.\n\n";
    private const string Below = "\n\nBoth harbours had been promised a bridge by their capitals, and both had learned to read such promises as they read the weather, with patience and without any great belief in them at all.\n";

    [Theory]
    [InlineData("Table 1. Who owns the ferries of Alta\nFerry\nOwner\nShare\nTwo Bells\nHarbour Office\n20%\nLong River\nBo Chen\n9.9%")] // most cells are words
    [InlineData("Table 1. Fish landed, tonnes\nYear\nAlta\nBeta\n2013\n49.6\n39.6\n2014\n53.7\n41.6")] // a cell a line
    [InlineData("Table 2: Fish landed, tonnes\n31 May 2013 31 May 2014\nAlta 49.6 53.7\nBeta 39.6 41.6")] // a row a line
    [InlineData("Chart 1. Fish landed, tonnes\n2013 49.6\n2014 53.7\n2015 41.6")]
    [InlineData("Figure 3. Fish landed, tonnes\n\n2013 49.6\n\n2014 53.7")] // with empty lines between
    public void Short_lines_with_numbers_below_a_caption_are_a_table(string table)
    {
        var draft = Read(Above + table + "\nSource: Harbour Office of Alta" + Below);

        var lines = draft.Passages.SkipWhile(p => p.Rule != Passage.TableCaption).TakeWhile(p => p.IsOfTable).ToList();
        Assert.Equal(table.Split('\n', StringSplitOptions.RemoveEmptyEntries), lines.Select(p => p.Text));
        Assert.All(lines, p => Assert.Equal(PassageKind.Paragraph, p.Kind));
        Assert.StartsWith("Source", draft.Passages[draft.Passages.ToList().IndexOf(lines[^1]) + 1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_end_in_several_numbers_need_no_caption() =>
        Assert.Equal(3, Read(Above + "Fish 12,400 13,100\nTimber 3.5 4.25\nIce, cut and stored 120 118" + Below).Passages.Count(p => p.Rule == Passage.TableRow));

    [Theory]
    [InlineData("Fish of the delta, 2019 (US$ billion)\n\nPort | Out | In\nAlta | 20.3 | 26.1\nBeta | 9.9 | 21.5\nGamma | 24.2 | 9.8")] // above the heads of the columns
    [InlineData("Fish of the delta, 2019 (US$ billion)\n\nAlta 20.3 26.1\nBeta 9.9 21.5\nGamma 24.2 9.8")]
    public void A_line_that_ends_in_a_unit_captions_the_rows_below_it(string table)
    {
        var draft = Read(Above + table + Below);

        Assert.Equal("Fish of the delta, 2019 (US$ billion)", Assert.Single(draft.Passages, p => p.Rule == Passage.TableCaption).Text);
        Assert.Equal(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, draft.Passages.Count(p => p.IsOfTable));
        Assert.Contains("20300000000 USD", Figures(table));
    }

    [Theory]
    [InlineData("Figure 2. The ferry at Alta in the last summer of its service")] // a picture
    [InlineData("Table 4. What the harbours promised\n\n2. The Winter of the Year 2014")] // a heading follows
    public void A_caption_without_numbers_below_it_is_none_of_a_table(string caption) =>
        Assert.DoesNotContain(Read(Above + caption + Below).Passages, p => p.IsOfTable);

    [Fact]
    public void The_rows_of_a_web_page_keep_their_cells_together() =>
        Assert.Equal(["Year · Fish", "2013 · 49.6"], Read($"<article><h1>The Ferry of Alta</h1><p>{Above}</p><table><tr><th>Year</th><th>Fish</th></tr><tr><td>2013</td><td>49.6</td></tr></table><p>{Below}</p></article>", "a.html")
            .Passages.Where(p => p.Rule == Passage.TableRow).Select(p => p.Text));

    [Fact]
    public void A_page_that_is_set_in_a_table_is_no_table() =>
        Assert.DoesNotContain(Read($"<table><tr><td>Home<br>Harbours</td><td><h1>The Ferry of Alta</h1><p>{Above}</p><p>{Below}</p></td></tr></table>", "a.html").Passages, p => p.IsOfTable);

    [Theory]
    [InlineData("billion US dollars", "Alta 49.6", "49600000000 USD")]
    [InlineData("per cent of total", "Alta 2.8", "2.8 percent")]
    [InlineData("% of exports", "Alta 2.8", "2.8 percent")]
    [InlineData("$ million", "Alta −1.5", "-1500000 USD")]
    [InlineData("million tonnes", "Alta 12,400.5", "12400500000 t")]
    [InlineData("tonnes, then billion euros", "Alta 3", "3000000000 EUR")] // the last one named
    public void A_bare_number_of_a_table_has_the_unit_of_its_caption(string unit, string row, string figure) =>
        Assert.Equal([figure], Figures($"Table 1. Landed at Alta ({unit})\n{row}\n2014 T-72").Take(1));

    [Fact]
    public void The_numbers_of_a_row_have_the_units_in_the_heads_of_their_columns() =>
        Assert.Equal(["19720000 t", "29.4 percent", "24330000 t", "-0.5 percent", "24350000 t", "0.1 percent"], Figures("Year  Landed (mln tonnes)  Change (pct)\n2011  19.72  +29.4\n2012  24.33  -0.5\n2013  24.35  +0.1"));

    [Theory]
    [InlineData("Table 1. Landed at Alta\nFish 49.6\nIce 39.6")] // no unit is said
    [InlineData("Table 1. Landed (tonnes)\nin 2013\nin 2014")] // years are dates
    public void What_has_no_unit_or_is_a_year_is_no_figure(string table) => Assert.Empty(Figures(table));

    [Fact]
    public void A_table_makes_no_statements_and_its_source_is_that_of_the_paragraph_above()
    {
        var draft = SentenceSplitter.Split(NoteReader.Read(Read(Above + "Table 1. Fish landed, tonnes\n2013 49.6\n2014 53.7\nSource: Harbour Office, Yearbook of Alta, 2015" + Below), new Diagnostics("a.txt")));

        Assert.DoesNotContain(draft.Sentences, s => draft.Passages.Single(p => p.Id == s.Passage).IsOfTable);
        Assert.StartsWith("The ferry", draft.Passages.Single(p => p.Id == Assert.Single(draft.References).Passage).Text, StringComparison.Ordinal);
    }

    private static List<string> Figures(string table)
    {
        var draft = Read(Above + table + Below);
        return [.. FigureRecogniser.Find(draft, DateRecogniser.Find(draft)).Select(f => FormattableString.Invariant($"{f.Figure.Low} {f.Figure.Unit}"))];
    }

    private static Draft Read(string text, string name = "a.txt") =>
        ArticleReader.Read(new CorpusFile(name, Encoding.UTF8.GetBytes(text)), new Diagnostics(name))!;
}
