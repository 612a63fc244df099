using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Queries.Home;

namespace RelationsExplorer.Store;

/// <summary>
/// The way into a store for those who serve it. It notices when an import has put a new file in place: sessions that are
/// open finish on the old one, and every new session reads the new one. Safe for many threads; one for each store.
/// </summary>
public sealed class StoreReader(string path) : IDisposable
{
    private const int Moment = 50;

    private readonly Lock _opening = new();
    private volatile Generation? _current;
    private (long Length, DateTime Written) _refused;
    private long _looked;

    /// <summary>The store file.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>How long a search for words may take before it is left out.</summary>
    public TimeSpan SearchLimit { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>What was wrong with the newest file, where an older one still serves; null where all is well.</summary>
    public StoreCheck? Trouble { get; private set; }

    /// <summary>The store as it stands now, for one request or task. Dispose it in the end.</summary>
    /// <exception cref="StoreUnreadableException">There is no store that can be read, and none was before.</exception>
    public StoreSession Open()
    {
        while (true)
        {
            var generation = Newest();
            if (generation.RentOrNull() is { } connection) return new StoreSession(generation, connection) { SearchLimit = SearchLimit };

            // The file was replaced between the look at it and the opening: look again.
            Retire(generation);
        }
    }

    /// <summary>The version of the store as it stood at most a moment ago; null where there is none that can be read.</summary>
    public string? VersionOrNull()
    {
        try
        {
            // Thousands may ask in a second, and the file is looked at for a few of them.
            var (now, known) = (Environment.TickCount64, _current);
            if (known is not null && now - Volatile.Read(ref _looked) < Moment) return known.Summary.Version;
            Volatile.Write(ref _looked, now);
            return Newest().Summary.Version;
        }
        catch (StoreUnreadableException)
        {
            return null;
        }
    }

    /// <summary>
    /// Wakes up what answers questions, beside the other work at the start of a program, so that the first page is answered as the
    /// tenth is, and finds what it shows. What is wrong with the store is told where it is asked for.
    /// </summary>
    public Task WakeUpAsync() => Task.Run(async () =>
    {
        try
        {
            using var session = Open();
            await new HomeQuery(session).ReadAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or InvalidOperationException)
        {
            // Who asks the store wakes it up, or hears what is wrong.
        }
    });

    /// <summary>Reads what pages keep of the store in memory. Worth calling beside the serving, at the start: no reader has to wait for it then.</summary>
    public void Warm(CancellationToken cancellation = default)
    {
        using var session = Open();
        session.Index.Warm(session.Connection, cancellation);
    }

    /// <summary>Lets go of the store; sessions that are open finish.</summary>
    public void Dispose() => Interlocked.Exchange(ref _current, null)?.Retire();

    private Generation Newest()
    {
        var current = _current;
        var file = new FileInfo(Path);
        var stamp = file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
        if (current is not null && (current.Stamp == stamp || stamp == _refused || stamp == default)) return current;

        // One opens the new file; the others go on with the old one, or wait where there is none.
        if (current is not null && !_opening.TryEnter()) return current;
        if (current is null) _opening.Enter();
        try
        {
            if (_current is { } other && other != current) return other;
            return Replace(current, stamp);
        }
        finally
        {
            _opening.Exit();
        }
    }

    private Generation Replace(Generation? current, (long, DateTime) stamp)
    {
        var check = Generation.Open(Path, stamp, out var opened);
        Trouble = check.IsReady ? null : check;
        if (opened is null)
        {
            if (current is null) throw new StoreUnreadableException(check);
            _refused = stamp;
            return current;
        }

        _current = opened;
        current?.Retire();
        return opened;
    }

    private void Retire(Generation generation)
    {
        if (Interlocked.CompareExchange(ref _current, null, generation) == generation) generation.Retire();
    }
}
