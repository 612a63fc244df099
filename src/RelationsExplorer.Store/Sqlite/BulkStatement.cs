using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>One prepared INSERT, bound and stepped without a command between: many times as fast as one, which matters for millions of rows.</summary>
internal sealed class BulkStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;

    public BulkStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        _handle = _statement.DangerousGetHandle();
    }

    /// <summary>Inserts the row whose values begin at this place; gives the place behind it.</summary>
    public int Insert(PackedRows rows, int place)
    {
        var bytes = rows.Bytes;
        for (var index = 1; ; index++)
        {
            var kind = bytes[place++];
            switch (kind)
            {
                case PackedRows.EndOfRow:
                    Step();
                    return place;
                case PackedRows.Null:
                    Check(SqliteCalls.sqlite3_bind_null(_handle, index));
                    break;
                case PackedRows.Whole:
                    Check(SqliteCalls.sqlite3_bind_int64(_handle, index, BinaryPrimitives.ReadInt64LittleEndian(bytes[place..])));
                    place += 8;
                    break;
                case PackedRows.Real:
                    Check(SqliteCalls.sqlite3_bind_double(_handle, index, BinaryPrimitives.ReadDoubleLittleEndian(bytes[place..])));
                    place += 8;
                    break;
                default:
                    var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[place..]);
                    Check(kind == PackedRows.Text
                        ? SqliteCalls.sqlite3_bind_text(_handle, index, rows.AddressOf(place + 4), length, 0)
                        : SqliteCalls.sqlite3_bind_blob(_handle, index, rows.AddressOf(place + 4), length, 0));
                    place += 4 + length;
                    break;
            }
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Step()
    {
        var code = SqliteCalls.sqlite3_step(_handle);
        if (code != raw.SQLITE_DONE) Check(code);
        Check(SqliteCalls.sqlite3_reset(_handle));
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, _database);
    }
}
