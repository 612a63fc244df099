using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Bibliographies;
using RelationsExplorer.UnitTests.Store;

namespace RelationsExplorer.UnitTests.Import.Bibliographies;

public sealed class SourceFillerTests
{
    private static readonly Source _printed = new(
        new SourceId("s1"), SourceKind.News, "Talks on the river and the bridge", ["Anna Kim"], null, null, EdtfDate.Parse("2014"), null, null, null, null, null, null, "Kim, Talks on the river and the bridge, 2014");

    [Theory]
    [InlineData("title = {Talks on the River and the Bridge}, year = 2014, volume = 3", "3")]                                    // title and year
    [InlineData("title = {Talks on the River and the Bridge}, year = 2015, volume = 3", null)]                                   // another year
    [InlineData("title = {Talks on the River and the Bridge}, volume = 3", "3")]                                                 // no year, but a title of its own
    [InlineData("title = {Talks on the River and the Bridge}, author = {Lee, Bo}, year = 2014, volume = 3", null)]               // somebody else's
    [InlineData("title = {Talks on the River}, year = 2014, volume = 3", null)]
    public void A_work_is_known_by_title_and_year(string fields, string? volume) => Assert.Equal(volume, Fill(_printed, $"@article{{k, {fields}}}").Source.Volume);

    [Theory]
    [InlineData("doi = {10.1000/X.1}, url = {https://elsewhere.example/}, title = {Otherwise}", "3")]
    [InlineData("doi = {10.1000/x.2}, url = {http://www.example.org/talks/}", null)]                                             // the address is the same, the DOI is not
    [InlineData("url = {http://www.example.org/talks/?utm_source=x}", "3")]
    [InlineData("url = {http://www.example.org/}", null)]
    public void A_work_is_known_by_its_DOI_else_by_its_address(string fields, string? volume) =>
        Assert.Equal(volume, Fill(_printed with { Title = null, Doi = "10.1000/x.1", Url = "https://example.org/talks" }, $"@article{{k, {fields}, volume = 3}}").Source.Volume);

    [Fact]
    public void Only_what_the_note_leaves_out_is_filled_in_and_each_value_says_from_where()
    {
        var (filled, diagnostics) = Fill(_printed, "\n@article{kim14, title = {Talks on the river and the bridge}, author = {Kim, Anna Maria}, date = {2014-05-12}, journal = {The Example Review}, url = {https://example.org/talks}, pages = {3--9}}");
        Assert.Empty(diagnostics);
        Assert.Equal((_printed.Id, "2014", "Anna Kim"), (filled.Id, filled.Issued?.ToString(), filled.Authors[0]));
        Assert.Equal(("The Example Review", "https://example.org/talks", "3-9"), (filled.Container, filled.Url, filled.Pages));
        Assert.Equal(["container", "url", "pages"], filled.Origins.Select(origin => origin.Value));
        Assert.All(filled.Origins, origin => Assert.Equal(("bibliography", "a.bib, line 2 (kim14)"), (origin.Rule, origin.Words)));
    }

    [Fact]
    public void A_list_of_authors_that_print_cuts_short_goes_on()
    {
        var cut = _printed with { Authors = ["Anna Kim", Source.AndOthers] };
        Assert.Equal(["Anna Kim", "Bo Lee"], Fill(cut, "@misc{k, title = {Talks on the river and the bridge}, year = 2014, author = {Kim, Anna and Lee, Bo}}").Source.Authors);
        Assert.Equal(cut.Authors, Fill(cut, "@misc{k, title = {Talks on the river and the bridge}, year = 2014, author = {Lee, Bo and Kim, Anna}}").Source.Authors);
    }

    [Fact]
    public void Where_the_two_disagree_the_note_stays_and_a_diagnostic_says_so()
    {
        var (filled, diagnostics) = Fill(_printed with { Doi = "10.1000/x.1", Volume = "4" }, "@article{k, doi = {10.1000/x.1}, title = {Quite another}, year = 2015, volume = 5, author = {Lee, Bo}}");
        Assert.Equal(("2014", "4", "Anna Kim"), (filled.Issued?.ToString(), filled.Volume, filled.Authors[0]));
        Assert.Equal(
            [
                "a.bib:1: warning: title: ‘Quite another’ stands here, and ‘Talks on the river and the bridge’ in the article; the article’s stays [bibliography-conflict]",
                "a.bib:1: warning: authors: ‘Bo Lee’ stands here, and ‘Anna Kim’ in the article; the article’s stays [bibliography-conflict]",
                "a.bib:1: warning: issued: ‘2015’ stands here, and ‘2014’ in the article; the article’s stays [bibliography-conflict]",
                "a.bib:1: warning: volume: ‘5’ stands here, and ‘4’ in the article; the article’s stays [bibliography-conflict]",
            ],
            diagnostics.Select(found => found.ToString()));
    }

    [Fact]
    public void Of_two_works_that_it_may_be_neither_is_taken()
    {
        const string two = "@misc{a, title = {Talks on the river and the bridge}, year = 2014, doi = {10.1000/a}}\n@misc{b, title = {Talks on the river and the bridge}, year = 2014, doi = {10.1000/b}}";
        var (filled, diagnostics) = Fill(_printed, two);
        Assert.Null(filled.Doi);
        Assert.Contains("[bibliography-ambiguous]", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    private static (Source Source, IReadOnlyList<Diagnostic> Diagnostics) Fill(Source source, string bibtex)
    {
        var (entries, ofFile) = BibliographyText.Read("a.bib", bibtex);
        Assert.Empty(ofFile);
        var (collection, diagnostics) = SourceFiller.Fill(new SmallCorpus().Build() with { Sources = [source] }, entries);
        return (Assert.Single(collection.Sources), diagnostics);
    }
}
