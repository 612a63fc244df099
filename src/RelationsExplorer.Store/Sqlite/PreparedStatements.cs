using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// Keeps the statements of one connection that SQLite has understood once: a page asks the same questions as the page before,
/// and reading and planning a question takes SQLite as long as answering it. What EF would run is run here in its place.
/// </summary>
internal sealed class PreparedStatements : DbCommandInterceptor, IDisposable
{
    // A filter may ask in many forms; those that come after these are prepared each time.
    private const int Most = 80;

    private readonly Dictionary<string, Prepared> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        OfOrNull(command) is { } known ? InterceptionResult<DbDataReader>.SuppressWithResult(known.Run((SqliteCommand)command)) : result;

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(ReaderExecuting(command, eventData, result));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var known in _known.Values) known.Dispose();
        _known.Clear();
    }

    private Prepared? OfOrNull(DbCommand command)
    {
        if (_known.TryGetValue(command.CommandText, out var known)) return known.IsReading ? null : known;
        return _known.Count < Most ? _known[command.CommandText] = new Prepared((SqliteCommand)command) : null;
    }

    /// <summary>A statement that stays prepared as long as it is not disposed of.</summary>
    private sealed class Prepared : IDisposable
    {
        private readonly SqliteCommand _command;
        private SqliteDataReader? _reader;

        public Prepared(SqliteCommand model)
        {
            _command = model.Connection!.CreateCommand();
            _command.CommandText = model.CommandText;
            foreach (SqliteParameter parameter in model.Parameters) _command.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.SqliteType));
        }

        /// <summary>Whether somebody reads from it: the same question within the answer to itself is put anew.</summary>
        public bool IsReading => _reader is { IsClosed: false };

        public SqliteDataReader Run(SqliteCommand asked)
        {
            for (var i = 0; i < _command.Parameters.Count; i++)
            {
                var (mine, its) = (_command.Parameters[i], asked.Parameters[i]);
                (mine.Value, mine.SqliteType) = (its.Value, its.SqliteType);
            }

            return _reader = _command.ExecuteReader();
        }

        public void Dispose() => _command.Dispose();
    }
}
