using RelationsExplorer.Store;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.UnitTests.Store.Loading;

public sealed class StoreWriterTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_collection_gives_the_same_bytes()
    {
        StoreWriter.Write(GeneratedCorpus.Make(40, 30), _folder.File("one.db"), "input");
        StoreWriter.Write(GeneratedCorpus.Make(40, 30), _folder.File("two.db"), "input");

        Assert.Equal(File.ReadAllBytes(_folder.File("one.db")), File.ReadAllBytes(_folder.File("two.db")));
    }

    [Fact]
    public void Another_collection_has_another_version()
    {
        var one = StoreWriter.Write(GeneratedCorpus.Make(2, 3), _folder.File("one.db"));
        var two = StoreWriter.Write(GeneratedCorpus.Make(2, 3, seed: 2), _folder.File("two.db"));

        Assert.NotEqual(one.Version, two.Version);
    }

    [Fact]
    public void An_empty_collection_makes_a_store()
    {
        StoreWriter.Write(new SmallCorpus().Build(), _folder.File());

        Assert.Equal(StoreCondition.Ready, StoreFile.Check(_folder.File()).Condition);
    }

    [Fact]
    public void What_refers_to_nothing_is_refused_and_the_old_store_stays()
    {
        var corpus = new SmallCorpus();
        corpus.Claim(corpus.Article("first"), "One plain claim.", themes: ["energy"]);
        StoreWriter.Write(corpus.Build(), _folder.File());
        var before = File.ReadAllBytes(_folder.File());

        var broken = corpus.Build() with { Passages = [] };
        var refused = Assert.Throws<InvalidOperationException>(() => StoreWriter.Write(broken, _folder.File()));

        Assert.Contains("which the collection lacks", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.File()));
        Assert.Equal(["relations.db", "relations.db.lock"], _folder.Names);
    }

    [Fact]
    public void A_writer_that_is_cancelled_leaves_the_old_store()
    {
        StoreWriter.Write(GeneratedCorpus.Make(2, 3), _folder.File());
        var before = File.ReadAllBytes(_folder.File());
        using var stop = new CancellationTokenSource();
        var progress = new Stopping(stop, "claims");

        Assert.Throws<OperationCanceledException>(() => StoreWriter.Write(GeneratedCorpus.Make(3, 3), _folder.File(), progress: progress, cancellation: stop.Token));

        Assert.Equal(before, File.ReadAllBytes(_folder.File()));
        Assert.Equal(["relations.db", "relations.db.lock"], _folder.Names);
    }

    [Fact]
    public void What_a_dead_writer_left_is_taken_away()
    {
        File.WriteAllText(_folder.File("relations.db.import.new"), "half a store");

        StoreWriter.Write(GeneratedCorpus.Make(2, 3), _folder.File());

        Assert.Equal(["relations.db", "relations.db.lock"], _folder.Names);
    }

    [Fact]
    public void A_second_writer_is_turned_away_while_the_first_writes()
    {
        Exception? second = null;
        var progress = new Doing(() => second ??= Record.Exception(() => StoreWriter.Write(GeneratedCorpus.Make(2, 3), _folder.File())));

        StoreWriter.Write(GeneratedCorpus.Make(2, 4), _folder.File(), progress: progress);

        Assert.IsType<StoreBusyException>(second);
        Assert.Equal(8, StoreFile.Check(_folder.File()).Summary!.Claims);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error_of_the_disk()
    {
        File.WriteAllText(_folder.File("a-file"), "");

        Assert.ThrowsAny<IOException>(() => StoreWriter.Write(GeneratedCorpus.Make(1, 1), Path.Combine(_folder.File("a-file"), "relations.db")));
    }

    [Fact]
    public void Claims_are_numbered_in_order_of_publication_and_place()
    {
        var corpus = new SmallCorpus();
        var (undated, late, early) = (corpus.Article("a", published: null), corpus.Article("b", "2020"), corpus.Article("c", "2019-05"));
        corpus.Claim(undated, "Undated comes last.");
        corpus.Claim(late, "Second by date.");
        var passage = corpus.Passage(early, "First by date. And next in its passage.");
        corpus.Claim(passage, "And next in its passage.");
        corpus.Claim(passage, "First by date.");

        using var session = _folder.Open(corpus.Build());

        Assert.Equal(
            ["First by date.", "And next in its passage.", "Second by date.", "Undated comes last."],
            session.Context.Claims.OrderBy(claim => claim.Number).Select(claim => claim.Text));
    }

    [Fact]
    public void Every_reference_of_the_store_leads_somewhere()
    {
        using var session = _folder.Open(GeneratedCorpus.Make(10, 10));
        using var command = session.Connection.Command("PRAGMA foreign_key_check");
        using var rows = command.ExecuteReader();

        Assert.False(rows.Read());
    }

    private sealed class Doing(Action act) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => act();
    }

    private sealed class Stopping(CancellationTokenSource stop, string step) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Step == step) stop.Cancel();
        }
    }
}
