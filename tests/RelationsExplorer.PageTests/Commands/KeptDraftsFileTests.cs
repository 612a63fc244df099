using RelationsExplorer.Import;
using RelationsExplorer.Import.Keeping;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

/// <summary>The file beside the store that keeps readings: whole or not used, and never in the way of an import.</summary>
public sealed class KeptDraftsFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("relations-kept-");

    private string Store => Path.Combine(_folder.FullName, "relations.db");

    private string Drafts => Store + ".drafts";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_kept_is_found_by_the_next_import()
    {
        Keep(("a", [1, 2, 3]), ("b", []));
        using var kept = KeptDraftsFile.Open(Store);
        Assert.Equal([1, 2, 3], kept.FindOrNull(Key("a"))!.Value.ToArray());
        Assert.Empty(kept.FindOrNull(Key("b"))!.Value.ToArray());
        Assert.Null(kept.FindOrNull(Key("c")));
        Assert.Null(kept.Trouble);
    }

    [Fact]
    public void What_was_kept_in_this_import_is_handed_out_again_once_it_is_whole()
    {
        Keep(("a", [1, 2, 3]));
        using var kept = KeptDraftsFile.Open(Store);
        kept.Keep(Key("b"), new byte[] { 4, 5 });
        Assert.NotNull(kept.FindOrNull(Key("a")));
        Assert.Null(kept.AgainOrNull(Key("b")));
        kept.Complete();
        Assert.Equal([4, 5], kept.AgainOrNull(Key("b"))!.Value.ToArray());
        Assert.Equal([1, 2, 3], kept.AgainOrNull(Key("a"))!.Value.ToArray());
        Assert.Null(kept.AgainOrNull(Key("c")));
    }

    [Fact]
    public void A_fresh_reading_takes_the_place_of_the_one_that_was_found()
    {
        Keep(("a", [1]), ("b", [2]));
        using (var kept = KeptDraftsFile.Open(Store))
        {
            Assert.NotNull(kept.FindOrNull(Key("a")));
            kept.Keep(Key("a"), new byte[] { 3, 4 });
            kept.Complete();
            Assert.Equal([3, 4], kept.AgainOrNull(Key("a"))!.Value.ToArray());
        }

        using var again = KeptDraftsFile.Open(Store);
        Assert.Equal([3, 4], again.FindOrNull(Key("a"))!.Value.ToArray());
        Assert.Null(again.FindOrNull(Key("b")));
        Assert.Null(again.Trouble);
    }

    [Fact]
    public void An_import_that_stops_leaves_what_was_kept_before()
    {
        Keep(("a", [1]));
        using (var kept = KeptDraftsFile.Open(Store)) kept.Keep(Key("b"), new byte[] { 2 });
        using var again = KeptDraftsFile.Open(Store);
        Assert.NotNull(again.FindOrNull(Key("a")));
        Assert.Null(again.FindOrNull(Key("b")));
    }

    [Fact]
    public void A_damaged_reading_is_not_handed_out_and_told_of()
    {
        Keep(("a", [1, 2, 3]), ("b", [4]));
        var bytes = File.ReadAllBytes(Drafts);
        bytes[^1]++;
        File.WriteAllBytes(Drafts, bytes);
        using var kept = KeptDraftsFile.Open(Store);
        Assert.NotNull(kept.FindOrNull(Key("a")));
        Assert.Null(kept.FindOrNull(Key("b")));
        kept.Complete();
        Assert.Equal($"Of the readings kept in {Drafts}, 1 were damaged; these articles were read again.", kept.Trouble);
    }

    [Theory]
    [InlineData(5)]      // less than says what it is
    [InlineData(30)]     // in the middle of the first key
    [InlineData(-1)]     // the last byte is missing
    public void A_file_that_was_cut_short_gives_what_is_whole(int length)
    {
        Keep(("a", [1, 2, 3]), ("b", [4, 5]));
        var bytes = File.ReadAllBytes(Drafts);
        File.WriteAllBytes(Drafts, length < 0 ? bytes[..^1] : bytes[..length]);
        using var kept = KeptDraftsFile.Open(Store);
        Assert.Equal(length < 0, kept.FindOrNull(Key("a")) is not null);
        Assert.Null(kept.FindOrNull(Key("b")));
        kept.Complete();
        Assert.NotNull(kept.Trouble);
    }

    [Fact]
    public void A_file_of_another_kind_is_replaced()
    {
        File.WriteAllText(Drafts, "The story of a bridge over a river, which is no file of ours at all, and long enough to look like one.");
        Keep(("a", [1]));
        using var kept = KeptDraftsFile.Open(Store);
        Assert.NotNull(kept.FindOrNull(Key("a")));
        Assert.Null(kept.Trouble);
    }

    [Fact]
    public void While_another_import_keeps_its_own_this_one_goes_on_without()
    {
        using var first = KeptDraftsFile.Open(Store);
        using var second = KeptDraftsFile.Open(Store);
        Assert.StartsWith("What was read is not kept for the next import: ", second.Trouble, StringComparison.Ordinal);
        second.Keep(Key("a"), new byte[] { 1 });
        second.Complete();
        Assert.False(File.Exists(Drafts));
    }

    private static DraftKey Key(string name) => DraftKey.Of(new CorpusFile(name, ReadOnlyMemory<byte>.Empty), []);

    private void Keep(params (string Name, byte[] Draft)[] drafts)
    {
        using var kept = KeptDraftsFile.Open(Store);
        foreach (var (name, draft) in drafts) kept.Keep(Key(name), draft);
        kept.Complete();
    }
}
