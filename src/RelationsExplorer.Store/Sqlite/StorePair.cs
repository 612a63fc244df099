using RelationsExplorer.Store.Changes;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>Two store files side by side in one connection, so that SQLite itself finds what differs and little of it enters memory.</summary>
internal sealed class StorePair : IDisposable
{
    private readonly ReadConnection _connection;

    /// <summary>Opens both.</summary>
    /// <param name="old">The older store.</param>
    /// <param name="main">The newer one.</param>
    public StorePair(string old, string main)
    {
        _connection = new ReadConnection(main);
        try
        {
            using var attach = _connection.Command("ATTACH DATABASE $old AS old", ("$old", ReadConnection.AddressOf(old)));
            attach.ExecuteNonQuery();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>The articles in which they differ, by slug.</summary>
    public IReadOnlyList<ArticleChange> Articles()
    {
        var changes = new SortedDictionary<string, ArticleChange>(StringComparer.Ordinal);
        using var command = _connection.Command(StoreSql.Read("changed-articles.sql"));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var (slug, what, count) = (row.GetString(0), row.GetString(2), row.GetInt32(3));
            var known = changes.GetValueOrDefault(slug) ?? new ArticleChange(slug, row.GetString(1), ArticleChange.Changed, Text: false, 0, 0);
            changes[slug] = what switch
            {
                "added" => known with { Change = ArticleChange.Added, Text = true },
                "removed" => known with { Change = ArticleChange.Removed, Text = true },
                "text" => known with { Text = true },
                "claims added" => known with { ClaimsAdded = count },
                "claims removed" => known with { ClaimsRemoved = count },
                _ => known,
            };
        }

        return [.. changes.Values];
    }

    /// <summary>The records that only the older one has, with the articles they were read in.</summary>
    public IEnumerable<(string List, string Id, string[] Articles)> Gone()
    {
        using var command = _connection.Command(StoreSql.Read("gone-records.sql"));
        using var row = command.ExecuteReader();
        while (row.Read()) yield return (row.GetString(0), row.GetString(1), row.IsDBNull(2) ? [] : row.GetString(2).Split(' '));
    }

    public void Dispose() => _connection.Dispose();
}
