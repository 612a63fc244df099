using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RelationsExplorer.Store.Mapping;
using SQLitePCL;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>A connection that can only read, with the context that queries through it. Used by one session at a time.</summary>
internal sealed class ReadConnection : IDisposable
{
    // Pages of the file are read where the system keeps them, without a copy of their own in each connection.
    private const string Settings = "PRAGMA query_only = 1; PRAGMA mmap_size = 2147418112; PRAGMA cache_size = -1024; PRAGMA temp_store = MEMORY;";

    private readonly SqliteConnection _connection;
    private readonly PreparedStatements _prepared = new();
    private StoreContext? _context;

    static ReadConnection() => SqliteLibrary.SetUp();

    /// <summary>Opens a store file that nobody changes while it is open: new content always comes as a new file.</summary>
    /// <exception cref="SqliteException">It cannot be opened, or is no database.</exception>
    public ReadConnection(string path)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = AddressOf(path), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        _connection = new SqliteConnection(address.ToString());
        try
        {
            _connection.Open();
            using var pragmas = _connection.CreateCommand();
            pragmas.CommandText = Settings;
            pragmas.ExecuteNonQuery();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>A store file as SQLite is told of it. Immutable: no locks and no look for changes, since a store file never changes; it is only ever replaced.</summary>
    public static string AddressOf(string path) => "file:" + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + "?immutable=1";

    /// <summary>For what is asked through EF. It is made when it is first asked for: EF takes half a second to wake up, and a look at a store does without.</summary>
    public StoreContext Context => _context ??= new StoreContext(new DbContextOptionsBuilder<StoreContext>()
        // A list of numbers is one parameter: the statement stays the same, however many they are.
        .UseSqlite(_connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(_prepared)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .EnableThreadSafetyChecks(false)
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning))
        .Options);

    /// <summary>A command of raw SQL.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }

    /// <summary>The first value of the first row, as a number.</summary>
    public long Number(string sql)
    {
        using var command = Command(sql);
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Makes a running statement stop when the token is cancelled; it then throws <see cref="SqliteException"/> with code 9.</summary>
    public CancellationTokenRegistration InterruptOn(CancellationToken cancellation) =>
        cancellation.Register(static handle => raw.sqlite3_interrupt((sqlite3)handle!), _connection.Handle);

    public void Dispose()
    {
        _context?.Dispose();
        _prepared.Dispose();
        _connection.Dispose();
    }
}
