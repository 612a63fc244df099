using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Loading;

namespace RelationsExplorer.UnitTests.Store.Loading;

public sealed class ArticlePrintTests
{
    [Fact]
    public void What_is_said_elsewhere_leaves_the_print_of_an_article_alone()
    {
        var alone = PrintOf("told", Corpus());
        var among = Corpus();
        among.Claim(among.Article("before", published: "1999"), "Another claim.", themes: ["arctic"], actors: ["china"]);
        Assert.Equal(alone, PrintOf("told", among));
    }

    [Theory]
    [InlineData("1", "The ferry runs in winter.", Stance.Friction, "russia", "energy")]        // another stance
    [InlineData("1", "The ferry runs in summer.", Stance.Neutral, "russia", "energy")]         // other words
    [InlineData("1", "The ferry runs in winter.", Stance.Neutral, "china", "energy")]          // another speaker
    [InlineData("1", "The ferry runs in winter.", Stance.Neutral, "russia", "arctic")]         // another theme
    [InlineData("2", "The ferry runs in winter.", Stance.Neutral, "russia", "energy")]         // another title
    public void An_article_that_reads_otherwise_has_another_print(string title, string words, Stance stance, string speaker, string theme) =>
        Assert.NotEqual(PrintOf("told", Corpus()), PrintOf("told", Corpus(title, words, stance, speaker, theme)));

    private static SmallCorpus Corpus(
        string title = "1", string words = "The ferry runs in winter.", Stance stance = Stance.Neutral, string speaker = "russia", string theme = "energy")
    {
        var corpus = new SmallCorpus();
        corpus.Claim(corpus.Article("told", title: title), words, themes: [theme], speaker: speaker, stance: stance);
        return corpus;
    }

    private static long PrintOf(string slug, SmallCorpus corpus)
    {
        var collection = corpus.Build();
        var numbers = new Numbering(collection);
        var parts = GatheredParts.Of(collection, numbers).Of(new(slug));
        return ArticlePrint.Of(new NumberedArticle(numbers.Articles.Of(new ArticleSlug(slug)), parts, numbers, new ToldClaims(collection, numbers)));
    }
}
