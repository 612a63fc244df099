using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.UnitTests.Store.Loading;

/// <summary>A list whose parts are read article by article is a list like any other.</summary>
public sealed class PartsListTests
{
    private readonly PartsList<Remark> _list = new(new Readings(), [new("a"), new("b"), new("c")], parts => parts.Remarks);

    [Fact]
    public void Parts_come_in_the_order_of_the_articles()
    {
        Assert.Equal(["a1", "a2", "c1", "c2"], _list.Select(remark => remark.Text));
        Assert.Equal(4, _list.Count);
    }

    [Fact]
    public void One_part_is_found_by_its_place_and_none_behind_the_last()
    {
        Assert.Equal("c1", _list[2].Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => _list[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _list[-1]);
    }

    private sealed class Readings : IArticleReadings
    {
        public ArticleParts Of(ArticleSlug article) => new(
            [], [], article.Value == "b" ? [] : [Of(article, 1), Of(article, 2)], [], [], []);

        private static Remark Of(ArticleSlug article, int number) => new(new PassageId("p"), null, $"{article}{number}");
    }
}
