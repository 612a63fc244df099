using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store;

/// <summary>
/// One request's view of the store: whatever it asks, it is answered by the same store, even where a new one is put in
/// place meanwhile. For one thread at a time.
/// </summary>
public sealed class StoreSession : IDisposable
{
    private ReadConnection? _connection;

    internal StoreSession(Generation generation, ReadConnection connection) => (Generation, _connection) = (generation, connection);

    /// <summary>What the store says of itself.</summary>
    public StoreSummary Summary => Generation.Summary;

    /// <summary>When the file was written, in universal time: the date of this reading of the corpus.</summary>
    public DateTime Written => Generation.Stamp.Written;

    /// <summary>
    /// The store file itself, opened to be copied out: of this generation, even where another has been put in place since.
    /// Null where that happened before it could be opened; a new session then has the new one. Dispose it.
    /// </summary>
    public FileStream? OpenFileOrNull()
    {
        var file = Generation.OpenFile();
        if (Generation.IsStampOf(file)) return file;
        file.Dispose();
        return null;
    }

    /// <summary>How long a search for words may take before it is left out.</summary>
    public TimeSpan SearchLimit { get; init; } = TimeSpan.FromSeconds(1);

    internal Generation Generation { get; }

    internal ReadConnection Connection => _connection ?? throw new ObjectDisposedException(nameof(StoreSession));

    internal StoreIndex Index => Generation.Index;

    internal StoreContext Context => Connection.Context;

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _connection, null) is { } connection) Generation.Return(connection);
    }
}
