using RelationsExplorer.Store;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.UnitTests.Store;

public sealed class StoreReaderTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_store_is_told() => AssertUnreadable(StoreCondition.Missing, "There is no store at");

    [Fact]
    public void A_file_that_is_no_database_is_told_as_damaged()
    {
        File.WriteAllText(_folder.File(), "This is not a database, whatever its name says. It is only a text.");

        AssertUnreadable(StoreCondition.Damaged, "Import again.");
    }

    [Fact]
    public void An_empty_file_is_told_as_damaged()
    {
        File.WriteAllText(_folder.File(), "");

        AssertUnreadable(StoreCondition.Damaged, "it is no store of this program");
    }

    [Fact]
    public void A_file_that_is_cut_short_is_told_as_damaged()
    {
        StoreWriter.Write(GeneratedCorpus.Make(4, 10), _folder.File());
        using (var file = new FileStream(_folder.File(), FileMode.Open)) file.SetLength(file.Length - 8192);

        AssertUnreadable(StoreCondition.Damaged, "is damaged");
    }

    [Fact]
    public void A_file_with_a_spoilt_page_is_told_as_damaged()
    {
        StoreWriter.Write(GeneratedCorpus.Make(4, 10), _folder.File());
        var bytes = File.ReadAllBytes(_folder.File());
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2 / 8192 * 8192, 8192);
        File.WriteAllBytes(_folder.File(), bytes);

        AssertUnreadable(StoreCondition.Damaged, "is damaged");
    }

    [Fact]
    public void A_store_of_another_format_is_told()
    {
        StoreWriter.Write(GeneratedCorpus.Make(1, 1), _folder.File());
        var bytes = File.ReadAllBytes(_folder.File());
        bytes[63]++; // the last byte of the user version in SQLite's header
        File.WriteAllBytes(_folder.File(), bytes);

        AssertUnreadable(StoreCondition.OtherFormat, "Import again.");
    }

    [Fact]
    public void A_path_with_signs_that_mean_something_in_addresses_is_opened()
    {
        var path = _folder.File("a #1 ?x=50%25&y é.db");
        StoreWriter.Write(GeneratedCorpus.Make(1, 2), path);
        using var reader = new StoreReader(path);
        using var session = reader.Open();

        Assert.Equal(2, session.Summary.Claims);
    }

    [Fact]
    public void An_open_session_stays_with_its_store_and_the_next_reads_the_new_one()
    {
        StoreWriter.Write(GeneratedCorpus.Make(1, 2), _folder.File());
        using var reader = new StoreReader(_folder.File());
        using var old = reader.Open();
        StoreWriter.Write(GeneratedCorpus.Make(1, 3), _folder.File());
        using var next = reader.Open();

        Assert.Equal((2, 3), (old.Context.Claims.Count(), next.Context.Claims.Count()));
    }

    [Fact]
    public void A_store_can_be_read_into_memory_beforehand()
    {
        StoreWriter.Write(GeneratedCorpus.Make(40, 10), _folder.File());
        using var reader = new StoreReader(_folder.File());
        reader.Warm(TestContext.Current.CancellationToken);
        File.Delete(_folder.File());
        using var session = reader.Open();

        Assert.Equal(400, session.Index.List(session.Connection, "claims-by-event").Length);
    }

    [Fact]
    public void A_new_file_that_cannot_be_read_does_not_end_the_service()
    {
        StoreWriter.Write(GeneratedCorpus.Make(1, 2), _folder.File());
        using var reader = new StoreReader(_folder.File());
        reader.Open().Dispose();
        File.WriteAllText(_folder.File("broken"), "no database");
        File.Move(_folder.File("broken"), _folder.File(), overwrite: true);

        using var session = reader.Open();

        Assert.Equal(2, session.Context.Claims.Count());
        Assert.Equal(StoreCondition.Damaged, reader.Trouble?.Condition);
    }

    [Fact]
    public async Task Readers_never_see_two_stores_at_once_while_imports_go_on()
    {
        StoreWriter.Write(GeneratedCorpus.Make(1, 1), _folder.File());
        using var reader = new StoreReader(_folder.File());
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var read = 0;
            while (!stop.IsCancellationRequested || read == 0)
            {
                using var session = reader.Open();
                Assert.Equal(session.Summary.Claims, session.Context.Claims.Count());
                Assert.Equal(session.Summary.Claims, session.Context.Claims.Max(claim => claim.Number));
                read++;
            }
        })).ToList();
        for (var size = 2; size < 12; size++) StoreWriter.Write(GeneratedCorpus.Make(1, size), _folder.File());
        await stop.CancelAsync();

        await Task.WhenAll(readers);
    }

    private void AssertUnreadable(StoreCondition condition, string words)
    {
        var check = StoreFile.Check(_folder.File());
        Assert.Equal(condition, check.Condition);
        Assert.Contains(words, check.Message, StringComparison.Ordinal);
        using var reader = new StoreReader(_folder.File());
        Assert.Equal(check, Assert.Throws<StoreUnreadableException>(reader.Open).Check);
    }
}
