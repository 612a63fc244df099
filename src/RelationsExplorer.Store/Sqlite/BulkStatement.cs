using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// One prepared INSERT, bound and stepped without a command between: four times as fast as one, which matters for
/// millions of rows. Every value that goes by is also told to the hash that becomes the store's version.
/// </summary>
internal sealed class BulkStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly ValueHash? _hash;
    private byte[] _text = new byte[4096];

    public BulkStatement(SqliteConnection connection, string sql, ValueHash? hash)
    {
        _database = connection.Handle!;
        _hash = hash;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        hash?.Add(Encoding.UTF8.GetBytes(sql));
    }

    public void Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        _hash?.Add(index, value);
    }

    public void Bind(int index, double value)
    {
        Check(raw.sqlite3_bind_double(_statement, index, value));
        _hash?.Add(index, BitConverter.DoubleToInt64Bits(value));
    }

    public void Bind(int index, string value) => Bind(index, value.AsSpan());

    public void Bind(int index, ReadOnlySpan<char> value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > _text.Length) _text = new byte[most * 2];
        BindText(index, _text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text)));
    }

    private void BindText(int index, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_text(_statement, index, value));
        _hash?.Add(index, value.Length);
        _hash?.Add(value);
    }

    public void Bind(int index, byte[] value)
    {
        Check(raw.sqlite3_bind_blob(_statement, index, value));
        _hash?.Add(index, value.Length);
        _hash?.Add(value);
    }

    /// <summary>Inserts the row that was bound; what was not bound is null. The next row begins with nothing bound.</summary>
    public void Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE) Check(code);
        raw.sqlite3_reset(_statement);
        raw.sqlite3_clear_bindings(_statement);
        _hash?.Add(0, 0);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
