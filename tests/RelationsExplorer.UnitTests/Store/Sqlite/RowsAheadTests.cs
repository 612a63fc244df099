using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.UnitTests.Store.Sqlite;

/// <summary>Rows that are made on another thread are the same rows.</summary>
public sealed class RowsAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]        // a whole list, and none behind it
    [InlineData(257)]
    [InlineData(10_000)]     // more than may be ahead at once
    public void They_come_in_their_order(int count) =>
        Assert.Equal(Enumerable.Range(0, count), RowsAhead.Of(Enumerable.Range(0, count)));

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void What_making_a_row_throws_reaches_the_writer(int bad)
    {
        var rows = Enumerable.Range(0, 10_000).Select(n => n == bad ? throw new InvalidOperationException("no row") : n);
        Assert.Equal("no row", Assert.Throws<InvalidOperationException>(() => RowsAhead.Of(rows).Count()).Message);
    }

    [Fact]
    public void A_writer_that_stops_stops_the_making()
    {
        var made = 0;
        foreach (var row in RowsAhead.Of(Enumerable.Range(0, 1_000_000).Select(_ => ++made)))
        {
            if (row == 300) break;
        }

        Assert.InRange(made, 300, 10_000);
    }
}
