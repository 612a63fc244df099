using System.Text;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;

namespace RelationsExplorer.UnitTests.Import.Reading;

/// <summary>Links in the running text, as sources.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("bridge.md", "# A Bridge\n\nThe new bridge [opened to lorries](https://www.reuters.com/world/2022-06-10/bridge/ \"Bridge opens\") in June.[^1] Nobody had hoped for it any more.\n\n[^1]: Vera Kim, “Floods,” Dagbladet, May 3, 2015.")]
    [InlineData("bridge.html", "<html><body><h1>A Bridge</h1><p>The new bridge <a title=\"Bridge opens\" href=\"https://www.reuters.com/world/2022-06-10/bridge/\">opened to lorries</a> in June. Nobody had hoped for it any more.</p></body></html>")]
    public void A_link_in_the_text_is_a_source(string name, string text)
    {
        var source = Assert.Single(Read(name, text).Sources, source => source.Url is not null);
        Assert.Equal(("Bridge opens", "Reuters", "2022-06-10"), (source.Title, source.Container, source.Issued?.ToString()));
    }

    [Theory]
    [InlineData("http://english.customs.gov.cn/table", "General Administration of Customs")] // a host below one of the list
    [InlineData("https://www.ft.com/content/5", "Financial Times")]
    [InlineData("http://www.xinhuanet.com/english/c_1.htm", "Xinhua")] // by its best name
    [InlineData("https://blog.example.org/rivers", null)]
    public void The_host_of_a_link_says_whose_it_is(string url, string? container) =>
        Assert.Equal(container, Assert.Single(Read("bridge.md", $"# A Bridge\n\nThe new bridge [opened to lorries]({url}) in June. Nobody had hoped for it any more.").Sources).Container);

    [Fact]
    public void A_note_that_holds_a_link_has_its_address()
    {
        var source = Assert.Single(Read("bridge.md", "# A Bridge\n\nThe new bridge opened to lorries in June.[^1] Nobody had hoped for it any more.\n\n[^1]: Vera Kim, “[Floods](https://example.org/floods),” Dagbladet, May 3, 2015.").Sources);
        Assert.Equal(("Floods", "Dagbladet", "https://example.org/floods"), (source.Title, source.Container, source.Url));
    }

    [Fact]
    public void A_link_within_its_own_site_a_script_and_an_anchor_are_none() =>
        Assert.Empty(Read("bridge.md", "---\nurl: https://www.example.org/bridge\n---\n# A Bridge\n\nThe [new bridge](https://example.org/tags/bridge) opened to [lorries](javascript:alert) in [June](#june). Nobody had hoped for it any more.").Sources);

    [Fact]
    public void An_outlet_that_is_linked_is_one_source()
    {
        var source = Assert.Single(Read("bridge.md", "# A Bridge\n\nAccording to [The Diplomat](https://thediplomat.com/2022/06/the-bridge/) on 12 June 2022, the bridge had opened to lorries. Nobody had hoped for it any more.").Sources);
        Assert.Equal(("The Diplomat", "2022-06-12"), (source.Container, source.Issued?.ToString()));
    }

    [Fact]
    public void The_words_of_a_link_stay_as_they_were()
    {
        var article = Read("bridge.md", "# A Bridge\n\nThe [new   bridge](https://example.org/bridge) \uE000opened\uE003 to lorries in June. Nobody had hoped for it any more.");
        Assert.Contains(article.Passages, passage => passage.Text == "The new bridge opened to lorries in June. Nobody had hoped for it any more.");
    }

    private static ImportedArticle Read(string name, string text)
    {
        var result = Importer.Import([new CorpusFile(name, Encoding.UTF8.GetBytes(text), null)], Vocabulary.Empty);
        return new ImportedArticle(result.Collection.Sources, result.Collection.Passages);
    }

    private sealed record ImportedArticle(IReadOnlyList<RelationsExplorer.Corpus.Sources.Source> Sources, IReadOnlyList<RelationsExplorer.Corpus.Articles.Passage> Passages);
}
