using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Web.Commands;

/// <summary><c>import --dry-run</c>: builds the store in a folder of its own, compares the two and throws the new one away.</summary>
internal static class DryRun
{
    /// <summary>Tells what an import would change.</summary>
    /// <returns>Whether all could be read.</returns>
    public static bool Tell(CorpusFolder folder, string storeFile, Report report, CancellationToken stop)
    {
        var read = StoreBuild.Read(folder, report, stop);
        var aside = Directory.CreateTempSubdirectory("relations-dry-run-");
        try
        {
            var file = Path.Combine(aside.FullName, "new.db");
            StoreWriter.Write(read.Collection, file, cancellation: stop);
            using var after = new StoreReader(file);
            using var now = after.Open();
            using var before = StoreFile.Check(storeFile).IsReady ? new StoreReader(storeFile) : null;
            using var old = before?.Open();
            report.Tell(StoreComparison.Between(old, now));
            report.Totals(read, Terminal.Line(read));
            return !read.HasErrors;
        }
        finally
        {
            aside.Delete(recursive: true);
        }
    }
}
