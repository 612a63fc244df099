using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.UnitTests.Store.Searching;

/// <summary>What a claim's page shows of other articles that say much the same.</summary>
public sealed class LikeClaimsTests : IDisposable
{
    private const string Told = "The first cargo of liquefied gas left Sabetta in December 2017.";

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Claims_of_other_articles_that_share_rare_words_are_found_the_likest_first() =>
        Assert.Equal(
            ["In December 2017 the first cargo of liquefied gas sailed from Sabetta.", "Gas left Sabetta for the first time in December 2017, and the harbour was lit."],
            await LikeOf(Told, "Gas left Sabetta for the first time in December 2017, and the harbour was lit.", "In December 2017 the first cargo of liquefied gas sailed from Sabetta."));

    [Theory]
    [InlineData("The two ministers spoke for an hour about customs.")] // of something else
    [InlineData("It left in 2017.")] // too short to tell
    public async Task Others_are_left_out(string other) => Assert.Empty(await LikeOf(Told, other));

    [Fact]
    public async Task Too_short_a_claim_is_like_no_other() => Assert.Empty(await LikeOf("Both may be right.", "Both may be right."));

    [Fact]
    public async Task What_tells_of_the_same_event_is_not_shown_twice()
    {
        var corpus = new SmallCorpus();
        var claim = corpus.Claim(corpus.Article("first"), Told);
        corpus.Event("A cargo leaves", "2017-12", [claim, corpus.Claim(corpus.Article("second"), Told)]);
        using var session = _folder.Open(corpus.Build());

        var read = await new ClaimQuery(session).ReadOrNullAsync(claim.Id, TestContext.Current.CancellationToken);

        Assert.Single(Assert.Single(read!.Events).Others);
        Assert.Empty(read.Like);
    }

    private async Task<IEnumerable<string>> LikeOf(string text, params string[] others)
    {
        var corpus = new SmallCorpus();
        var article = corpus.Article("first");
        var claim = corpus.Claim(article, text);
        corpus.Claim(article, text + " It was cold.");
        foreach (var (i, other) in others.Index()) corpus.Claim(corpus.Article($"other-{i}"), other);
        for (var i = 0; i < 30; i++) corpus.Claim(article, $"In the {i}th year nothing of note was told of the trade.");
        using var session = _folder.Open(corpus.Build());
        return (await new ClaimQuery(session).ReadOrNullAsync(claim.Id, TestContext.Current.CancellationToken))!.Like.Select(found => found.Text);
    }
}
