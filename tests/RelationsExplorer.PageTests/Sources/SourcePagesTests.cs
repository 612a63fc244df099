namespace RelationsExplorer.PageTests.Sources;

public sealed class SourcePagesTests(SampleSite site)
{
    [Theory]
    [InlineData("/sources", 2, "All 2 works that the articles cite.")]
    [InlineData("/sources?kind=book", 1, "1 source: book.")]
    [InlineData("/sources?issued=2019", 1, "1 source: of 2019.")]
    [InlineData("/sources?issued-to=January+2019", 1, "1 source: appeared no later than January 2019.")]
    [InlineData("/sources?article=words-without-notes", 0, "No source: cited by Words without Notes.")]
    [InlineData("/sources?q=petrov", 1, "1 source: with the words petrov.")]
    public async Task A_filter_is_said_in_a_sentence_and_holds(string address, int count, string sentence)
    {
        var page = await site.GetAsync(address);
        Assert.Equal(count, page.Document.QuerySelectorAll(".records > li").Length);
        Assert.Equal(sentence, page.WordsOf(".asked > p"));
    }

    [Fact]
    public async Task A_source_shows_how_to_cite_it_where_to_read_it_and_what_rests_on_it()
    {
        var page = await site.GetAsync("/sources/" + SampleCorpus.Gazette);
        Assert.StartsWith("Petrov, Ivan. “The bridge opens at last.” Amur Gazette, November 30, 2019.", page.WordsOf(".styles dd"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("aside a[href='https://example.org/gazette']"));
        Assert.NotNull(page.Document.QuerySelector("aside a[href='https://web.archive.org/web/*/https://example.org/gazette']"));
        Assert.Equal(2, page.Document.QuerySelectorAll(".claim-card").Length);
        Assert.Equal("Two Banks of One River", page.WordsOf("aside .bars .what"));
        Assert.Equal("2 claims", page.WordsOf("aside .bars .count"));
    }

    [Fact]
    public async Task A_work_without_an_address_may_be_looked_for_by_its_title()
    {
        var page = await site.GetAsync("/sources/" + SampleCorpus.Book);
        Assert.Equal(
            ["https://search.worldcat.org/search?q=Rivers%20and%20States%20Li%20Wen", "https://duckduckgo.com/?q=Rivers%20and%20States%20Li%20Wen"],
            page.Document.QuerySelectorAll("aside .panel a.outward").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("Look for", (await site.GetAsync("/sources/" + SampleCorpus.Gazette)).WordsOf("aside"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_rests_on_a_source_says_by_which_note_and_not_again_on_what()
    {
        var page = await site.GetAsync("/sources/" + SampleCorpus.Gazette);
        Assert.All(page.Document.QuerySelectorAll(".claim-card .where").Select(Page.Words), where =>
        {
            Assert.Contains("note 1", where, StringComparison.Ordinal);
            Assert.DoesNotContain("rests", where, StringComparison.Ordinal);
        });
        Assert.Equal(["Copy", "Copy"], page.Document.QuerySelectorAll(".styles button.copy").Select(button => button.GetAttribute("aria-label")));
    }
}
