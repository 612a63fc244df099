using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>One table of a new file that takes rows while others take theirs.</summary>
/// <typeparam name="TRow">A mapped row.</typeparam>
internal sealed class BulkTable<TRow> : IDisposable
    where TRow : class
{
    private readonly RowBinder<TRow> _binder;
    private readonly BulkStatement _statement;

    public BulkTable(SqliteConnection connection, IModel model, ValueHash hash)
    {
        _binder = new RowBinder<TRow>(model);
        _statement = new BulkStatement(connection, _binder.Sql, hash);
    }

    /// <summary>Inserts a row.</summary>
    public void Insert(TRow row)
    {
        _binder.Bind(_statement, row);
        _statement.Step();
    }

    /// <summary>Inserts rows in the order given.</summary>
    public void Insert(IReadOnlyList<TRow> rows)
    {
        foreach (var row in rows) Insert(row);
    }

    public void Dispose() => _statement.Dispose();
}
