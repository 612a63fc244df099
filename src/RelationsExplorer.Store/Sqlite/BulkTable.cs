namespace RelationsExplorer.Store.Sqlite;

/// <summary>One table of a new file: packs its rows among those of others.</summary>
/// <typeparam name="TRow">A mapped row.</typeparam>
/// <param name="statement">The number of the statement that inserts them.</param>
/// <param name="packer">What packs their values.</param>
internal sealed class BulkTable<TRow>(int statement, RowPacker<TRow> packer)
    where TRow : class
{
    /// <summary>Packs a row.</summary>
    public void Pack(PackedRows to, TRow row)
    {
        to.Begin(statement);
        packer.Pack(to, row);
        to.End();
    }

    /// <summary>Packs rows in the order given.</summary>
    public void Pack(PackedRows to, IEnumerable<TRow> rows)
    {
        foreach (var row in rows) Pack(to, row);
    }
}
