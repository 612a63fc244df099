using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.UnitTests.Store.Queries;

/// <summary>What is offered where a search found nothing.</summary>
public sealed class NearMissQueryTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("trade billion winter", "without winter: 1")] // the word that is too many
    [InlineData("trade billion \"by 2024\"", "without \"by 2024\": 1")]
    [InlineData("bridge winter summer", "only bridge: 2")] // none is too many: the words that are there
    [InlineData("trade -billion winter", "without winter: 1")] // what must not be there stays out
    [InlineData("winter", "")]
    [InlineData("", "")]
    public void Searches_for_less_are_offered_that_find_something(string text, string offered) => Assert.Equal(offered, Offered(new ClaimFilter { Text = text }));

    [Fact]
    public void Words_that_stand_elsewhere_are_looked_for_in_all_claims() =>
        Assert.Equal("everywhere: 2", Offered(new ClaimFilter { Text = "trade", Themes = [new("arctic")] }));

    private string Offered(ClaimFilter filter)
    {
        var corpus = new SmallCorpus();
        var article = corpus.Article("first");
        foreach (var text in (string[])["Trade came to a billion.", "Trade grew slowly.", "The bridge was built.", "No bridge is safe."]) corpus.Claim(article, text, themes: ["trade-investment"]);
        corpus.Claim(article, "Ice melts.", themes: ["arctic"]);
        using var session = _folder.Open(corpus.Build());
        return string.Join("; ", new NearMissQuery(session).Read(filter, TestContext.Current.CancellationToken)
            .Select(miss => $"{(miss.IsEverywhere ? "everywhere" : miss.Without is { } without ? "without " + without : "only " + miss.Text)}: {miss.Count}"));
    }
}
