using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Merging;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.UnitTests.Import.Merging;

public sealed class SourceMergerTests
{
    private const string Full = "Lena Brandt, “Talks on the river,” Dagbladet, May 3, 2015, https://www.example.org/talks/?utm_source=x";

    [Theory]
    [InlineData("Lena Brandt, ‘Talks on the River’, Dagbladet, 3 May 2015", true)] // another house style
    [InlineData("“Talks on the river,” Dagbladet, May 2015", true)] // less is said, nothing differs
    [InlineData("Brandt, L. (2015). Talks on the river. Dagbladet.", true)]
    [InlineData("“Ferry talks,” http://example.org/talks#top", true)] // the same address
    [InlineData("Lena Brandt, “Talks on the river,” Dagbladet, May 4, 2016", false)] // another date
    [InlineData("Vera Kim, “Talks on the river,” Dagbladet, May 3, 2015", false)] // another author
    [InlineData("“Talks on the river,” Reuters, May 3, 2015", false)] // another outlet
    [InlineData("“Talks on the lake,” Dagbladet, May 3, 2015", false)] // another title
    public void A_work_cited_in_two_articles_is_one_where_nothing_differs(string other, bool same)
    {
        var (sources, became) = SourceMerger.Merge([Citing("a", Full), Citing("b", other)]);
        Assert.Equal(same ? 1 : 2, sources.Count);
        Assert.All(became.Values, id => Assert.Contains(sources, source => source.Id == id));
    }

    [Fact]
    public void The_merged_record_takes_the_fullest_value_of_each_field()
    {
        var (sources, _) = SourceMerger.Merge([Citing("a", "Brandt, L. (2015). Talks on the river. Dagbladet."), Citing("b", Full + ", accessed June 1, 2018")]);
        var source = Assert.Single(sources);
        Assert.Equal(("Lena Brandt", "2015-05-03", "2018-06-01", "Dagbladet"), (source.Authors[0], source.Issued?.ToString(), source.Accessed?.ToString(), source.Container));
    }

    [Fact]
    public void A_work_that_is_an_article_of_the_corpus_says_so()
    {
        var cited = new Article(new ArticleSlug("talks"), "talks.md", "Talks on the River", ["Lena Brandt"], "Dagbladet", EdtfDate.Parse("2015-05"), null, null, "en", ArticleForm.Original);
        var (sources, _) = SourceMerger.Merge([Citing("a", "Lena Brandt, ‘Talks on the River’, Dagbladet, 3 May 2015"), new Draft(cited)]);
        Assert.Equal("talks", Assert.Single(sources).CorpusArticle?.Value);
    }

    [Fact]
    public void A_report_known_by_outlet_and_day_alone_stays_with_its_article()
    {
        var (sources, _) = SourceMerger.Merge([Citing("a", "TASS, 3 May 2020."), Citing("b", "TASS, 3 May 2020.")]);
        Assert.Equal(2, sources.Count);
    }

    [Fact]
    public void The_ids_do_not_depend_on_which_other_articles_there_are()
    {
        var alone = SourceMerger.Merge([Citing("b", Full)]).Sources;
        var together = SourceMerger.Merge([Citing("a", "Vera Kim, “Tea,” Dagbladet, May 4, 2015."), Citing("b", Full)]).Sources;
        Assert.Contains(alone[0].Id, together.Select(source => source.Id));
    }

    [Theory]
    [InlineData("https://www.Example.org/a/?utm_source=x&id=2#top", "example.org/a?id=2")]
    [InlineData("http://example.org/a", "example.org/a")]
    [InlineData("https://m.example.org/a%20b/", "example.org/a b")]
    public void An_address_is_known_by_what_matters_in_it(string url, string canonical) => Assert.Equal(canonical, SourceIdentity.CanonicalUrl(url));

    private static Draft Citing(string slug, string reference)
    {
        var article = new Article(new ArticleSlug(slug), slug + ".txt", "An Article " + slug, [], null, null, null, null, "en", ArticleForm.Original);
        Passage[] passages =
        [
            new(PassageId.Of(slug, "1"), article.Slug, 0, PassageKind.Paragraph, 1, "They met.[^1]"),
            new(PassageId.Of(slug, "2"), article.Slug, 1, PassageKind.Note, 2, reference, Label: "1"),
        ];
        return NoteReader.Read(new Draft(article) { Passages = passages }, new Diagnostics(slug));
    }
}
