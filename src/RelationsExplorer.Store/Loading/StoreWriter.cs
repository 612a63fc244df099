using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// Writes a collection into a store file. The file is built beside the old one and moved into its place in one step:
/// whatever goes wrong before that leaves the old store as it was, and readers of the old one keep it until they let go.
/// </summary>
public static class StoreWriter
{
    /// <summary>Writes the store. The same collection and input give the same bytes.</summary>
    /// <param name="collection">What to store.</param>
    /// <param name="path">The store file; its folder is made where it is missing.</param>
    /// <param name="input">What the collection was made from, in the caller's own words (a hash of files): <see cref="StoreSummary.Input"/>.</param>
    /// <param name="at">The time of this import, under which the log beside the store tells what it changed; null where it is not to tell.</param>
    /// <param name="progress">Told of each step; null for nobody.</param>
    /// <param name="cancellation">Stops between steps; the old store stays.</param>
    /// <exception cref="StoreBusyException">Another process is writing this store.</exception>
    /// <exception cref="IOException">The disk would not take it.</exception>
    public static StoreSummary Write(
        Collection collection,
        string path,
        string? input = null,
        DateTimeOffset? at = null,
        IProgress<LoadProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collection);
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writing = WriteLock.Take(path);

        // Only the holder of the lock builds here, so what stands here already was left by a writer that died.
        var building = path + ".import.new";
        RemoveAll(building);
        if (File.Exists(ChangeLogFile.Next(path))) ChangeLogFile.Settle(path, StoreFile.Check(path).Summary?.Version);
        try
        {
            Mapping.HeaderRow header;
            using (var load = new BulkLoad(building)) header = CollectionLoader.Load(load, collection, input, progress, cancellation);
            var made = StoreSummary.Of(header);

            // The disk takes the file while it is compared with the old one.
            var safe = Task.Run(() => Flush(building), CancellationToken.None);
            try
            {
                if (at is { } time && StoreDifference.Between(path, building, made, time) is var entry && entry.Before != entry.After) ChangeLogFile.Prepare(path, entry);
            }
            finally
            {
                safe.GetAwaiter().GetResult();
            }

            File.Move(building, path, overwrite: true);
            ChangeLogFile.Settle(path, made.Version);
            return made;
        }
        catch (Microsoft.Data.Sqlite.SqliteException e)
        {
            throw new IOException($"The store {path} could not be written: {e.Message}", e);
        }
        finally
        {
            RemoveAll(building);
        }
    }

    /// <summary>
    /// Takes away what an import that died has left beside the store. Does nothing while another one writes, nor where the folder
    /// cannot be written.
    /// </summary>
    /// <param name="path">The store file.</param>
    public static void Sweep(string path)
    {
        path = Path.GetFullPath(path);
        var building = path + ".import.new";
        if (!File.Exists(building) && !File.Exists(building + "-journal") && !File.Exists(ChangeLogFile.Next(path))) return;
        try
        {
            using var writing = WriteLock.Take(path);
            RemoveAll(building);
            ChangeLogFile.Settle(path, StoreFile.Check(path).Summary?.Version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody is at work there, or nobody may be: the next import sweeps.
        }
    }

    /// <summary>
    /// Wakes up what writes, beside the reading of articles: what knows the tables takes a second to begin. What goes wrong
    /// with it is told where it is needed.
    /// </summary>
    public static Task WakeUpAsync() => Task.Run(() =>
    {
        using var load = new BulkLoad(":memory:");
        _ = new ArticleLoader(load);
    });

    private static void Flush(string building)
    {
        using var file = new FileStream(building, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void RemoveAll(string building)
    {
        File.Delete(building);
        File.Delete(building + "-journal");
    }
}
