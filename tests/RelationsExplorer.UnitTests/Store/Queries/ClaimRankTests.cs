using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Queries;

public sealed class ClaimRankTests : IDisposable
{
    private const long TooOftenToWeigh = 1_000_000;

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Claims_with_a_very_common_word_come_by_their_length_whatever_the_page()
    {
        int[] lengths = [5, 2, 90, 5, 70, 3, 2, 9, 5]; // what is longer than 63 words counts as equally long
        var corpus = new SmallCorpus();
        var article = corpus.Article("first", "2021");
        foreach (var length in lengths)
        {
            var text = string.Join(' ', Enumerable.Repeat("gas", length)) + ".";
            corpus.Claim(corpus.Passage(article, text), text);
        }

        using var session = _folder.Open(corpus.Build());
        using var all = NumberSet.All(lengths.Length);
        using var counted = new CountedSet(all);
        var rank = new ClaimRank(session, counted);
        List<int> Page(int skip, int take) => rank.Page(SearchText.Parse("gas"), TooOftenToWeigh, Paging.Slice(skip, take));

        int[] expected = [2, 7, 6, 1, 4, 9, 8, 3, 5];
        Assert.Equal(expected, Page(0, 100));
        for (var skip = 0; skip <= lengths.Length; skip++)
        {
            for (var take = 1; take <= 4; take++) Assert.Equal(expected.Skip(skip).Take(take), Page(skip, take));
        }
    }
}
