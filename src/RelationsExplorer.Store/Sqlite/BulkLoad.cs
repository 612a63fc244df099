using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>A new, empty database file into which rows are loaded in one transaction.</summary>
internal sealed class BulkLoad : IDisposable
{
    /// <summary>Written into the file's header, so that the file can be told from any other SQLite file: "ReEx".</summary>
    public const int ApplicationId = 0x52654578;

    // The file is nobody's until it is whole: no journal, and no waiting for the disk before the end.
    private const string Pragmas = """
        PRAGMA page_size = 8192;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA cache_size = -131072;
        PRAGMA temp_store = MEMORY;
        PRAGMA threads = 2;
        PRAGMA foreign_keys = OFF;
        """;

    private readonly SqliteConnection _connection;
    private readonly StoreContext _context;
    private readonly IReadOnlyList<string> _indexes;
    private readonly ValueHash _hash = new();

    public BulkLoad(string path)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        _connection = new SqliteConnection(address.ToString());
        try
        {
            _connection.Open();
            _context = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseSqlite(_connection).Options);
            Run(Pragmas);
            Run(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {StoreContext.Format}; BEGIN;"));
            (var tables, _indexes) = StoreSchema.Statements(_context);
            foreach (var table in tables) Run(table);
            Run(StoreSql.Read("claim-words.sql"));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Inserts rows in the order given, and says how many. The rows are made on another thread while those before them are written.</summary>
    public int Insert<TRow>(IEnumerable<TRow> rows)
        where TRow : class
    {
        using var table = Table<TRow>();
        var count = 0;
        foreach (var row in RowsAhead.Of(rows))
        {
            table.Insert(row);
            count++;
        }

        return count;
    }

    /// <summary>A table that takes rows one by one, while others take theirs.</summary>
    public BulkTable<TRow> Table<TRow>()
        where TRow : class => new(_connection, _context.Model, _hash);

    /// <summary>A statement of its own, for what no map describes. Its values follow from others and do not count for the version.</summary>
    public BulkStatement Statement(string sql) => new(_connection, sql, hash: null);

    /// <summary>Runs SQL without a result.</summary>
    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A hash of all that was inserted so far.</summary>
    public string ContentHash() => _hash.ToString();

    /// <summary>Makes the indexes and ends the transaction. The file is whole, but not yet safe on the disk.</summary>
    public void Complete()
    {
        foreach (var index in _indexes) Run(index);
        Run("ANALYZE; COMMIT;");
    }

    public void Dispose()
    {
        _context?.Dispose();
        _connection.Dispose();
        _hash.Dispose();
    }
}
