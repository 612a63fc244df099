using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// A new, empty database file into which rows are loaded in one transaction. Rows are made and packed by whoever loads them, and
/// written meanwhile on another thread, which has the connection to itself until the end.
/// </summary>
internal sealed class BulkLoad : IDisposable
{
    /// <summary>Written into the file's header, so that the file can be told from any other SQLite file: "ReEx".</summary>
    public const int ApplicationId = 0x52654578;

    private const int FullPack = 1 << 18;

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
    private readonly List<string> _indexes;
    private readonly List<string> _tables = [];
    private readonly List<BulkStatement> _statements = [];
    private readonly WorkAhead _writing = new();
    private readonly ConcurrentBag<PackedRows> _free = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _statementCount;

    static BulkLoad() => SqliteLibrary.SetUp();

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
            var (tables, indexes) = StoreSchema.Statements(_context);
            _indexes = [.. indexes];
            foreach (var table in tables) Run(table);
            Run(StoreSql.Read("claim-words.sql"));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Inserts rows in the order given.</summary>
    public void Insert<TRow>(IEnumerable<TRow> rows)
        where TRow : class => Insert(Packs(Table<TRow>(), rows), CancellationToken.None);

    /// <summary>Inserts packed rows of any tables, likewise.</summary>
    public void Insert(IEnumerable<PackedRows> packs, CancellationToken cancellation)
    {
        foreach (var rows in packs)
        {
            cancellation.ThrowIfCancellationRequested();
            _hash.AppendData(rows.Bytes);
            _writing.Add(() => Write(rows));
        }
    }

    /// <summary>Room for rows; it comes back by being inserted.</summary>
    public PackedRows NewPack() => _free.TryTake(out var free) ? free : new PackedRows();

    /// <summary>A table to pack rows for.</summary>
    public BulkTable<TRow> Table<TRow>()
        where TRow : class
    {
        var packer = new RowPacker<TRow>(_context.Model);
        _tables.Add(packer.Table);
        return new(Statement(packer.Sql), packer);
    }

    /// <summary>The number of an INSERT, under which its rows are packed.</summary>
    public int Statement(string sql)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(sql));
        _writing.Add(() => _statements.Add(new BulkStatement(_connection, sql)));
        return _statementCount++;
    }

    /// <summary>A hash of all that was inserted so far.</summary>
    public string ContentHash() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Makes the indexes of the tables that rows were inserted into by now. Rows of others can be made meanwhile.</summary>
    public void MakeIndexes()
    {
        foreach (var index in _indexes.Where(index => _tables.Exists(table => index.Contains($" ON \"{table}\" ", StringComparison.Ordinal))).ToList())
        {
            _indexes.Remove(index);
            _writing.Add(() => Run(index));
        }
    }

    /// <summary>Makes the indexes that are missing and ends the transaction. The file is whole, but not yet safe on the disk.</summary>
    public void Complete()
    {
        foreach (var index in _indexes) _writing.Add(() => Run(index));
        _writing.Add(() => Run("ANALYZE; COMMIT;"));
        _writing.Finish();
    }

    private void Write(PackedRows rows)
    {
        for (var place = 0; place < rows.Length;)
        {
            var statement = BinaryPrimitives.ReadInt32LittleEndian(rows.Bytes[place..]);
            place = _statements[statement].Insert(rows, place + sizeof(int));
        }

        rows.Clear();
        _free.Add(rows);
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private IEnumerable<PackedRows> Packs<TRow>(BulkTable<TRow> table, IEnumerable<TRow> rows)
        where TRow : class
    {
        PackedRows? pack = null;
        foreach (var row in rows)
        {
            table.Pack(pack ??= NewPack(), row);
            if (pack.Length < FullPack) continue;
            yield return pack;
            pack = null;
        }

        if (pack is not null) yield return pack;
    }

    public void Dispose()
    {
        _writing.Dispose();
        foreach (var statement in _statements) statement.Dispose();
        _context?.Dispose();
        _connection.Dispose();
        _hash.Dispose();
    }
}
