using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.PageTests.Citing;

public sealed class CitationStyleTests
{
    private static readonly Source _news = new(
        SourceId.Of("news"), SourceKind.News, "A bridge, at last?", ["Ivan Petrov"], "Amur Gazette", null,
        EdtfDate.Parse("2019-11-30"), EdtfDate.Parse("2020-10-04"), "https://example.org/a", null, null, null, null, "as printed");

    [Fact]
    public void A_newspaper_article_is_cited_as_chicago_and_apa_do()
    {
        Assert.Equal("Petrov, Ivan. “A bridge, at last?” Amur Gazette, November 30, 2019. Accessed October 4, 2020. https://example.org/a.", ChicagoStyle.Cite(_news).Plain);
        Assert.Equal("Petrov, I. (2019, November 30). A bridge, at last? Amur Gazette. https://example.org/a", ApaStyle.Cite(_news).Plain);
    }

    [Fact]
    public void A_journal_article_has_its_volume_number_and_pages_and_a_doi_goes_before_the_address()
    {
        var source = _news with { Kind = SourceKind.Academic, Title = "Two rivers", Container = "Journal of Banks", Issued = EdtfDate.Parse("2014"), Volume = "12", Issue = "3", Pages = "1–20", Doi = "10.1000/x" };
        Assert.Equal("Petrov, Ivan. “Two rivers.” Journal of Banks 12, no. 3 (2014): 1–20. https://doi.org/10.1000/x.", ChicagoStyle.Cite(source).Plain);
        Assert.Equal("Petrov, I. (2014). Two rivers. Journal of Banks, 12(3), 1–20. https://doi.org/10.1000/x", ApaStyle.Cite(source).Plain);
    }

    [Fact]
    public void A_book_has_its_publisher_and_all_its_authors()
    {
        var source = _news with { Kind = SourceKind.Book, Title = "Rivers and States", Authors = ["Anna Sidorova", "Li Wen", "Jan van der Berg"], Container = null, Publisher = "Harbour Press", Issued = EdtfDate.Parse("2016"), Accessed = null, Url = null };
        Assert.Equal("Sidorova, Anna, Li Wen, and Jan van der Berg. Rivers and States. Harbour Press, 2016.", ChicagoStyle.Cite(source).Plain);
        Assert.Equal("Sidorova, A., Li, W., & van der Berg, J. (2016). Rivers and States. Harbour Press.", ApaStyle.Cite(source).Plain);
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var bare = _news with { Title = null, Authors = [], Issued = null, Accessed = null, Url = "javascript:alert(1)" };
        Assert.Equal("Amur Gazette.", ChicagoStyle.Cite(bare).Plain);
        Assert.Equal("Amur Gazette.", ApaStyle.Cite(bare).Plain);
        Assert.Equal("as printed", ChicagoStyle.Cite(bare with { Container = null }).Plain);
        Assert.Equal("as printed", ApaStyle.Cite(bare with { Container = null }).Plain);
    }

    [Fact]
    public void Without_an_author_the_title_comes_first_and_an_undated_page_says_when_it_was_seen()
    {
        var page = _news with { Kind = SourceKind.WebPage, Authors = [], Issued = null };
        Assert.Equal("“A bridge, at last?” Amur Gazette. Accessed October 4, 2020. https://example.org/a.", ChicagoStyle.Cite(page).Plain);
        Assert.Equal("A bridge, at last? Amur Gazette. Retrieved October 4, 2020, from https://example.org/a", ApaStyle.Cite(page).Plain);
    }

    [Theory]
    [InlineData("Monica Duffy Toft", "Toft, Monica Duffy", "Toft, M. D.")]
    [InlineData("Richard C. Bush", "Bush, Richard C.", "Bush, R. C.")]
    [InlineData("Jean-Pierre Cabestan", "Cabestan, Jean-Pierre", "Cabestan, J.-P.")]
    [InlineData("Xi Jinping", "Xi Jinping", "Xi, J.")]                                            // the family name stands first anyhow
    [InlineData("Martin Luther King, Jr.", "King, Martin Luther, Jr.", "King, M. L., Jr.")]
    [InlineData("Ministry of Defence", "Ministry of Defence", "Ministry of Defence")]             // a body is not turned round
    [InlineData("BBC News", "BBC News", "BBC News")]
    [InlineData("Reuters", "Reuters", "Reuters")]
    public void A_name_is_turned_round_where_it_is_a_persons(string name, string inverted, string initials)
    {
        Assert.Equal(inverted, AuthorName.Of(name).Inverted);
        Assert.Equal(initials, AuthorName.Of(name).WithInitials);
    }

    [Fact]
    public void A_list_of_authors_that_print_cut_short_says_so()
    {
        var source = _news with { Authors = ["Ivan Petrov", Source.AndOthers] };
        Assert.StartsWith("Petrov, Ivan, et al. “", ChicagoStyle.Cite(source).Plain, StringComparison.Ordinal);
        Assert.StartsWith("Petrov, I., et al. (2019", ApaStyle.Cite(source).Plain, StringComparison.Ordinal);
    }
}
