using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store;

/// <summary>What a store says of itself.</summary>
/// <param name="Version">A hash of every value in it: equal content, equal version. Good for ETags and for citing.</param>
/// <param name="Input">What it was made from, in the importer's words; null where it did not say.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Passages">How many passages.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Events">How many events.</param>
/// <param name="Sources">How many sources.</param>
/// <param name="Citations">How many citations.</param>
/// <param name="Mentions">How many mentions.</param>
/// <param name="Discrepancies">How many discrepancies.</param>
public sealed record StoreSummary(
    string Version,
    string? Input,
    int Articles,
    int Passages,
    int Claims,
    int Events,
    int Sources,
    int Citations,
    int Mentions,
    int Discrepancies)
{
    internal static StoreSummary Of(HeaderRow row) => new(
        row.Version, row.Input, row.Articles, row.Passages, row.Claims, row.Events, row.Sources, row.Citations, row.Mentions, row.Discrepancies);

    /// <summary>Reads it; null where the store says nothing of itself.</summary>
    internal static StoreSummary? ReadOrNull(ReadConnection connection)
    {
        using var command = connection.Command("SELECT version, input, articles, passages, claims, events, sources, citations, mentions, discrepancies FROM store");
        using var row = command.ExecuteReader();
        return row.Read()
            ? new(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9))
            : null;
    }
}
