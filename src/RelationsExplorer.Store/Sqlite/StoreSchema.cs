using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>The statements that make a store's tables, taken from the maps: tables before the load, indexes after it.</summary>
internal static class StoreSchema
{
    public static (IReadOnlyList<string> Tables, IReadOnlyList<string> Indexes) Statements(StoreContext context)
    {
        var clustered = context.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(entity => entity.FindAnnotation(ColumnRules.Clustered) is not null)
            .Select(entity => $"CREATE TABLE \"{entity.GetTableName()}\" ")
            .ToList();
        var statements = context.Database.GenerateCreateScript().ReplaceLineEndings("\n")
            .Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (
            [.. statements.Where(statement => statement.StartsWith("CREATE TABLE", StringComparison.Ordinal)).Select(AsStrict)],
            [.. statements.Where(statement => !statement.StartsWith("CREATE TABLE", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

        // STRICT: a column holds what its type says. WITHOUT ROWID: rows lie in the order of their key.
        string AsStrict(string table) =>
            table + (clustered.Any(start => table.StartsWith(start, StringComparison.Ordinal)) ? " STRICT, WITHOUT ROWID" : " STRICT");
    }
}
