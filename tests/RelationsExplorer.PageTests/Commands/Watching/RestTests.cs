using RelationsExplorer.Web.Commands.Watching;

namespace RelationsExplorer.PageTests.Commands.Watching;

public sealed class RestTests
{
    [Theory]
    [InlineData("1 1 1", "")]              // nothing happens
    [InlineData("1 2 2 2", "2")]           // changed, and at rest: told once
    [InlineData("1 2 3 4 4", "4")]         // told when it has come to rest, not before
    [InlineData("1 2 1 1", "")]            // it came back
    [InlineData("1 ? 1 ? 2 ? 2 2", "7")]   // nobody could look: no change, and no rest
    [InlineData("? 2 2", "2")]             // there was nothing to look at in the beginning
    [InlineData("1 2 2 3 3", "2 4")]       // what changes after it was told is told again
    public void A_change_counts_once_it_has_come_to_rest(string looks, string told)
    {
        var all = looks.Split(' ').Select(look => look == "?" ? (UInt128?)null : UInt128.Parse(look, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var rest = new Rest(all[0]);
        Assert.Equal(told, string.Join(' ', Enumerable.Range(1, all.Count - 1).Where(i => rest.IsTime(all[i]))));
    }
}
