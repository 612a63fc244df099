using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.UnitTests.Store.Sqlite;

/// <summary>Work that is done on another thread is the same work.</summary>
public sealed class WorkAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]     // more than may be ahead at once
    public void It_is_done_in_its_order(int count)
    {
        var done = new List<int>();
        using var ahead = new WorkAhead();
        for (var i = 0; i < count; i++)
        {
            var number = i;
            ahead.Add(() => done.Add(number));
        }

        ahead.Finish();
        Assert.Equal(Enumerable.Range(0, count), done);
    }

    [Fact]
    public void What_it_throws_reaches_whoever_waits_for_it()
    {
        using var ahead = new WorkAhead();
        ahead.Add(() => throw new InvalidOperationException("no row"));
        Assert.Equal("no row", Assert.Throws<InvalidOperationException>(ahead.Finish).Message);
    }

    [Fact]
    public void What_it_throws_reaches_whoever_gives_more_and_nothing_more_is_done()
    {
        var done = 0;
        using var ahead = new WorkAhead();
        ahead.Add(() => throw new InvalidOperationException("no row"));
        var thrown = Assert.Throws<InvalidOperationException>(() =>
        {
            // Whoever gives more than there is room for waits, and must not wait for ever.
            for (var i = 0; i < 1_000_000; i++) ahead.Add(() => done++);
        });
        Assert.Equal("no row", thrown.Message);
        Assert.Equal(0, done);
    }
}
