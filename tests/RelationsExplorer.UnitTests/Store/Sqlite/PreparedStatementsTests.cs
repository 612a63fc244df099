using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.UnitTests.Store.Sqlite;

public sealed class PreparedStatementsTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_question_with_another_value_has_another_answer()
    {
        using var session = _folder.Open(ThreeArticles());

        var found = new[] { 1, 2, 3, 2, 9 }.Select(number => session.Context.Articles.Where(row => row.Number == number).Select(row => row.Slug.Value).SingleOrDefault());

        Assert.Equal(["one", "two", "three", "two", null], found);
    }

    [Fact]
    public void A_question_can_be_put_again_while_its_answer_is_still_being_read()
    {
        using var session = _folder.Open(ThreeArticles());
        var context = session.Context;

        var found = new List<string>();
        foreach (var outer in After(context, 0))
        {
            foreach (var inner in After(context, outer.Number)) found.Add($"{outer.Slug} {inner.Slug}");
        }

        Assert.Equal(["one two", "one three", "two three"], found);
    }

    [Fact]
    public void An_answer_that_was_not_read_to_its_end_does_not_hold_up_the_next()
    {
        using var session = _folder.Open(ThreeArticles());

        var first = After(session.Context, 0).First().Slug.Value;
        var all = After(session.Context, 0).Count();

        Assert.Equal(("one", 3), (first, all));
    }

    private static IEnumerable<ArticleRow> After(StoreContext context, int number) => context.Articles.Where(row => row.Number > number).OrderBy(row => row.Number);

    private static Collection ThreeArticles()
    {
        var corpus = new SmallCorpus();
        foreach (var (slug, published) in new[] { ("one", "2001"), ("two", "2002"), ("three", "2003") })
            corpus.Claim(corpus.Passage(corpus.Article(slug, published), "Snow fell in May."), "Snow fell in May.");
        return corpus.Build();
    }
}
