using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.UnitTests.Import.Notes.References.Press;

public sealed class HostsTests
{
    [Theory]
    [InlineData("english.customs.gov.ru", "Federal Customs Service of Russia", "government")] // only the list of hosts knows it
    [InlineData("iea.org", "International Energy Agency", "government")] // what it is, the list of outlets says
    [InlineData("bbc.co.uk", "BBC", "broadcaster")]
    public void A_host_and_all_below_it_belong_to_a_house(string host, string name, string kind) =>
        Assert.Equal(new Outlet(name, kind), Hosts.FindOrNull(host));

    [Fact]
    public void A_host_that_only_ends_alike_belongs_to_nobody() => Assert.Null(Hosts.FindOrNull("notiea.org"));

    [Fact]
    public void What_kind_of_house_it_is_stands_in_one_list_alone() =>
        Assert.All(
            WordList.Rows(typeof(Hosts), "hosts.tsv"),
            row => Assert.Equal(Outlets.FindOrNull(row[1]) is null ? 3 : 2, row.Length));
}
