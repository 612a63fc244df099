using System.Buffers.Binary;
using System.Security.Cryptography;
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
    private readonly IncrementalHash? _hash;
    private byte[] _text = new byte[4096];

    public BulkStatement(SqliteConnection connection, string sql, IncrementalHash? hash)
    {
        _database = connection.Handle!;
        _hash = hash;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        hash?.AppendData(Encoding.UTF8.GetBytes(sql));
    }

    public void Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 1;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], value);
        _hash?.AppendData(bytes);
    }

    public void Bind(int index, double value)
    {
        Check(raw.sqlite3_bind_double(_statement, index, value));
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 2;
        BinaryPrimitives.WriteDoubleLittleEndian(bytes[1..], value);
        _hash?.AppendData(bytes);
    }

    public void Bind(int index, string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length) + 5;
        if (most > _text.Length) _text = new byte[most * 2];
        var length = Encoding.UTF8.GetBytes(value, _text.AsSpan(5));
        Check(raw.sqlite3_bind_text(_statement, index, _text.AsSpan(5, length)));
        _text[0] = 3;
        BinaryPrimitives.WriteInt32LittleEndian(_text.AsSpan(1), length);
        _hash?.AppendData(_text, 0, 5 + length);
    }

    public void Bind(int index, byte[] value)
    {
        Check(raw.sqlite3_bind_blob(_statement, index, value));
        Span<byte> bytes = stackalloc byte[5];
        bytes[0] = 4;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], value.Length);
        _hash?.AppendData(bytes);
        _hash?.AppendData(value);
    }

    public void BindNull(int index)
    {
        Check(raw.sqlite3_bind_null(_statement, index));
        _hash?.AppendData([0]);
    }

    /// <summary>Inserts the row that was bound.</summary>
    public void Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE) Check(code);
        raw.sqlite3_reset(_statement);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
