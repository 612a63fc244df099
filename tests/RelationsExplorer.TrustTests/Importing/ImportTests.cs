using System.Diagnostics;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Sqlite;
using RelationsExplorer.TrustTests.Serving;

namespace RelationsExplorer.TrustTests.Importing;

/// <summary>
/// Whatever ends an import, the store that served before still serves, whole, and the next import succeeds.
/// <c>RELATIONS_KILLS=200</c> kills two hundred.
/// </summary>
public sealed class ImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-import-").FullName;
    private readonly string _small;
    private readonly string _store;

    public ImportTests()
    {
        (_small, _store) = (Path.Combine(_folder, "small.md"), Path.Combine(_folder, "store", "relations.db"));
        File.WriteAllText(_small, "---\nslug: talks\ntitle: Talks\npublished: \"2019\"\n---\n\nRussia and China held talks in May 2014.\n");
    }

    public void Dispose()
    {
        File.SetUnixFileMode(Path.GetDirectoryName(_store)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_import_that_is_killed_at_any_moment_leaves_the_store_that_served()
    {
        var kills = Effort.Of("RELATIONS_KILLS", 4);
        var small = await VersionAfterAsync(_small);
        var started = Stopwatch.GetTimestamp();
        var whole = await VersionAfterAsync(SeedStore.Articles);
        var duration = Stopwatch.GetElapsedTime(started);
        Assert.Equal(small, await VersionAfterAsync(_small));
        var random = new Random(7);
        var (died, finished) = (0, 0);
        for (var i = 0; i < kills; i++)
        {
            using var app = AppProcess.Start([], "import", SeedStore.Articles, "--store", _store);
            // Half of them at any moment; half while the new store is being written, which is the shortest part.
            if (i % 2 == 0) await Task.Delay(duration * random.NextDouble());
            else await BeingWrittenAsync(app, random.Next(120));
            app.Kill();
            await app.EndAsync();
            var found = StoreFile.Check(_store);
            Assert.True(found.IsReady, $"kill {i}: {found.Message}");
            Assert.Contains(found.Summary!.Version, new[] { small, whole });
            if (found.Summary.Version == whole) finished++;
            else died++;
            if (found.Summary.Version == whole) await VersionAfterAsync(_small);
        }

        Effort.Tell($"{kills} imports killed: {died} before and {finished} after the new store stood; the store was whole each time");
        Assert.Equal(whole, await VersionAfterAsync(SeedStore.Articles));
        Assert.Equal(["relations.db", "relations.db.changes.jsonl", "relations.db.drafts", "relations.db.files", "relations.db.lock"], Names());
    }

    [Fact]
    public async Task A_full_disk_leaves_the_store_that_served()
    {
        var small = await VersionAfterAsync(_small);
        // No file may grow beyond 600 blocks of 512 bytes; who ignores the signal is told by the call that writes.
        var (code, _, complained) = await AppProcess.RunAsync(["sh", "-c", "trap '' XFSZ; ulimit -f 600; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", "sh"], "import", SeedStore.Articles, "--store", _store);
        Assert.Equal(1, code);
        Assert.Matches("(?m)^error: The store .* could not be written: .*$", complained);
        Assert.Equal(small, StoreFile.Check(_store).Summary?.Version);
        Assert.Equal(["relations.db", "relations.db.changes.jsonl", "relations.db.drafts", "relations.db.files", "relations.db.lock"], Names());
        Assert.NotEqual(small, await VersionAfterAsync(SeedStore.Articles));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_leaves_the_store_that_served()
    {
        var small = await VersionAfterAsync(_small);
        File.SetUnixFileMode(Path.GetDirectoryName(_store)!, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        // Root writes everywhere, unless that power is taken from it.
        string[] asAnyone = Environment.UserName == "root" ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];
        var (code, _, complained) = await AppProcess.RunAsync(asAnyone, "import", SeedStore.Articles, "--store", _store);
        Assert.Equal(1, code);
        Assert.Single(complained.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.StartsWith("error:", StringComparison.Ordinal));
        Assert.Equal(small, StoreFile.Check(_store).Summary?.Version);
    }

    [Fact]
    public async Task Of_imports_at_once_one_writes_and_the_others_are_told_so()
    {
        await VersionAfterAsync(_small);
        var all = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => AppProcess.RunAsync([], "import", SeedStore.Articles, "--store", _store)));
        Assert.Contains(all, ended => ended.ExitCode == 0);
        Assert.All(all.Where(ended => ended.ExitCode != 0), ended => Assert.Contains("error: Another import is writing the store", ended.Complained, StringComparison.Ordinal));
        Assert.Equal(5, StoreFile.Check(_store).Summary?.Articles);
        Assert.Equal(["relations.db", "relations.db.changes.jsonl", "relations.db.drafts", "relations.db.files", "relations.db.lock"], Names());
    }

    [Theory]
    [InlineData(63, "has format")]           // the last byte of the number of the format
    [InlineData(20_000, "is damaged")]       // a page somewhere inside
    public async Task A_store_of_another_format_or_a_damaged_one_is_told_of_and_built_anew(int spoilt, string words)
    {
        await VersionAfterAsync(_small);
        var bytes = await File.ReadAllBytesAsync(_store, TestContext.Current.CancellationToken);
        if (spoilt < 100) bytes[spoilt]++;
        else Array.Fill(bytes, (byte)0xA5, spoilt / 8192 * 8192, 8192);
        await File.WriteAllBytesAsync(_store, bytes, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_store + ".import.new", "half a store", TestContext.Current.CancellationToken);
        using var app = AppProcess.Start([], "serve", "--corpus", _small, "--store", _store, "--urls", "http://127.0.0.1:0");
        // The leftover of the import that died is swept when the site starts.
        while (!(StoreFile.Check(_store).IsReady && app.HasSaid("Relations Explorer is at")) && !app.HasEnded) await Task.Delay(50, TestContext.Current.CancellationToken);
        app.AskToStop();
        var (code, said, _) = await app.EndAsync();
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.Contains("It is built anew.", said, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Equal(StoreCondition.Ready, StoreFile.Check(_store).Condition);
        Assert.Equal(["relations.db", "relations.db.changes.jsonl", "relations.db.drafts", "relations.db.files", "relations.db.lock"], Names());
    }

    private async Task<string> VersionAfterAsync(string path)
    {
        var (code, _, complained) = await AppProcess.RunAsync([], "import", path, "--store", _store);
        Assert.True(code == 0, complained);
        return StoreFile.Check(_store).Summary!.Version;
    }

    private async Task BeingWrittenAsync(AppProcess app, int longer)
    {
        while (!File.Exists(_store + ".import.new") && !app.HasEnded) await Task.Delay(1);
        await Task.Delay(longer);
    }

    private IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(_store)!).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
