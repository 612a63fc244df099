using RelationsExplorer.Import.Notes.InText.Links;

namespace RelationsExplorer.UnitTests.Import.Notes.InText.Links;

/// <summary>What a site is called, by the words beside a link to it.</summary>
public sealed class SiteNameTests
{
    [Theory]
    [InlineData("riversinstitute.org", "Researchers at the Rivers Institute counted them", "Rivers Institute")]
    [InlineData("38north.example", "wrote on the site 38 North", "38 North")]
    [InlineData("www.delta-post.example", "the Delta-Post asked him", "Delta-Post")]
    [InlineData("dp.example.co.uk", "the D.P. said so", null)] // too few letters to be sure
    [InlineData("riversinstitute.org", "an institute for rivers counted them", null)]
    [InlineData("riversinstitute.org", "Rivers, Institute of", null)]
    public void Words_that_spell_the_host_are_its_name(string host, string text, string? name) => Assert.Equal(name, SiteNames.SpelledOrNull(host, text));
}
