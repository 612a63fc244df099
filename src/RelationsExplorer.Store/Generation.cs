using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store;

/// <summary>One store file while it serves: its connections, and what is kept of it in memory.</summary>
internal sealed class Generation
{
    private const int MostIdle = 16;

    private readonly string _path;
    private readonly ConcurrentBag<ReadConnection> _idle = [];
    private volatile bool _retired;

    private Generation(string path, (long, DateTime) stamp, StoreSummary summary, ReadConnection connection)
    {
        (_path, Stamp, Summary, Index) = (path, stamp, summary, new StoreIndex(summary));
        _idle.Add(connection);
    }

    /// <summary>Length and time of the file, by which a new one is noticed.</summary>
    public (long Length, DateTime Written) Stamp { get; }

    /// <summary>Whatever stands at the path now.</summary>
    public FileStream OpenFile() => new(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, useAsync: true);

    /// <summary>Whether an open file is the one that this generation reads.</summary>
    public bool IsStampOf(FileStream file) => Stamp == (file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));

    public StoreSummary Summary { get; }

    public StoreIndex Index { get; }

    /// <summary>Opens the file if it can be read.</summary>
    public static StoreCheck Open(string path, (long, DateTime) stamp, out Generation? opened)
    {
        opened = null;
        if (!File.Exists(path)) return StoreFile.Check(path);
        ReadConnection? connection = null;
        try
        {
            connection = new ReadConnection(path);
            var check = StoreFile.Check(path, connection);
            if (check.IsReady) opened = new Generation(path, stamp, check.Summary!, connection);
            return check;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException)
        {
            return StoreFile.Check(path);
        }
        finally
        {
            if (opened is null) connection?.Dispose();
        }
    }

    /// <summary>A connection to this very file; null where the path leads to another by now.</summary>
    public ReadConnection? RentOrNull()
    {
        if (_idle.TryTake(out var connection)) return connection;
        try
        {
            connection = new ReadConnection(_path);
            if (StoreSummary.ReadOrNull(connection)?.Version == Summary.Version) return connection;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException)
        {
            // The path leads to something else, or to nothing: whoever asked looks again.
        }

        connection?.Dispose();
        return null;
    }

    public void Return(ReadConnection connection)
    {
        if (_retired || _idle.Count >= MostIdle) connection.Dispose();
        else _idle.Add(connection);
        if (_retired) CloseIdle();
    }

    /// <summary>No new session will come; connections close as they are given back.</summary>
    public void Retire()
    {
        _retired = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var connection)) connection.Dispose();
    }
}
