using RelationsExplorer.Import.Reading.Formats;

namespace RelationsExplorer.UnitTests.Import.Reading.Formats;

public class LostSpacesTests
{
    [Theory]
    [InlineData("most of it, according toReuters,", "most of it, according to Reuters,")]
    [InlineData("Anna Holm of the Crisis Groupargued last year", "Anna Holm of the Crisis Group argued last year")]
    [InlineData("as she hasnoted,", "as she has noted,")]
    [InlineData("a databasemaintained by Anna Holm", "a database maintained by Anna Holm")]
    [InlineData("keeps a list (seehere).", "keeps a list (see here).")]
    [InlineData("the Footnotes of an Unpublished reporting, therefore adhering", "the Footnotes of an Unpublished reporting, therefore adhering")] // words of their own
    public void A_space_lost_beside_a_link_is_put_back(string printed, string mended) =>
        Assert.Equal(mended, LostSpaces.Mended(printed + new string('.', 60))[..mended.Length]);
}
