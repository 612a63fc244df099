using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class BestValuesTests
{
    [Fact]
    public void The_best_are_found_whether_there_are_more_and_of_equals_the_first()
    {
        var best = new BestValues(2);
        best.AddAll(0, [3, 0, 5, 3, 0], [9, 8, 7, 6, 5]);
        Assert.Equal([(0, 3), (2, 5)], best.Found().Found.Order());
        Assert.True(best.Found().IsCut);
    }

    [Fact]
    public void No_more_are_looked_at_once_none_can_be_among_the_best()
    {
        var best = new BestValues(1);
        best.AddAll(0, [5, 2, 4], [9, 5, 5]);
        Assert.True(best.IsSettled(5));
        Assert.False(best.IsSettled(6));
        Assert.Equal([(0, 5)], best.Found().Found);
    }

    [Fact]
    public void Where_no_more_are_borne_than_wanted_it_is_never_settled()
    {
        var best = new BestValues(2);
        best.AddAll(10, [5, 0, 4], [.. Enumerable.Repeat(9, 13)]);
        Assert.False(best.IsSettled(0));
        Assert.Equal([(10, 5), (12, 4)], best.Found().Found.Order());
        Assert.False(best.Found().IsCut);
    }
}
