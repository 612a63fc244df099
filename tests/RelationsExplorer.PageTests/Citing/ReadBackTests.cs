using RelationsExplorer.Import;
using RelationsExplorer.Import.Bibliographies;

namespace RelationsExplorer.PageTests.Citing;

/// <summary>What this site writes for reference managers is what it reads beside articles.</summary>
public sealed class ReadBackTests(SampleSite site)
{
    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csl.json")]
    public async Task Every_source_comes_back_as_it_left(string format)
    {
        using var client = site.Client;
        var written = await client.GetByteArrayAsync(new Uri("/sources." + format, UriKind.Relative), TestContext.Current.CancellationToken);
        var (entries, diagnostics) = BibliographyReader.Read([new CorpusFile("sources." + format, written)]);
        Assert.Empty(diagnostics);
        var sources = SampleCorpus.Build().Sources;
        Assert.Equal(sources.Count, entries.Count);
        foreach (var entry in entries)
        {
            var source = Assert.Single(sources, source => source.Title == entry.Work.Title);
            // "Li, Wen" does not say in which order the name is spoken.
            Assert.Equal(source.Authors.Select(WordsOf), entry.Work.Authors.Select(WordsOf));
            Assert.Equal((source.Issued?.ToString(), source.Url, source.Doi), (entry.Work.Issued?.ToString(), entry.Work.Url, entry.Work.Doi));
        }
    }

    private static string WordsOf(string name) => string.Join(' ', name.Split(' ').Order(StringComparer.Ordinal));
}
