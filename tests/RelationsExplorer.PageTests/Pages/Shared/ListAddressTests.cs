using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Pages.Shared;

public sealed class ListAddressTests
{
    private static readonly ListAddress _list = new("/claims", [("q", "gas & oil"), ("theme", "energy"), ("page", "3")]);

    [Fact]
    public void Values_are_written_so_that_they_can_be_read_again() =>
        Assert.Equal("/claims?q=gas%20%26%20oil&theme=energy&page=3", _list.ToString());

    [Fact]
    public void What_changes_the_list_leads_to_its_first_page()
    {
        Assert.Equal("/claims?q=gas%20%26%20oil&theme=energy&theme=arctic", _list.With("theme", "arctic").ToString());
        Assert.Equal("/claims?q=gas%20%26%20oil", _list.Without("theme", "energy").ToString());
        Assert.Equal("/claims?q=gas%20%26%20oil", _list.Toggle("theme", "energy").ToString());
        Assert.Equal("/claims?theme=energy&q=rail", _list.Only("q", "rail").ToString());
    }

    [Fact]
    public void The_first_page_does_not_stand_in_the_address()
    {
        Assert.Equal("/claims?q=gas%20%26%20oil&theme=energy", _list.AtPage(1).ToString());
        Assert.Equal("/claims?q=gas%20%26%20oil&theme=energy&page=2", _list.AtPage(2).ToString());
    }

    [Fact]
    public void A_list_that_nothing_narrows_is_only_its_path() => Assert.Equal("/claims", new ListAddress("/claims", []).ToString());
}
