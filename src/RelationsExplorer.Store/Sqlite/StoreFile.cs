using System.Globalization;
using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>Looks at a store file before anybody reads it.</summary>
public static class StoreFile
{
    // Every page of a file this small is looked at in a few milliseconds; of a larger one only the header and the tables.
    private const long SmallEnoughToReadWhole = 32 << 20;

    /// <summary>Whether there is a store at this path that this program can read. Never throws for what stands there.</summary>
    public static StoreCheck Check(string path)
    {
        if (!File.Exists(path)) return new(StoreCondition.Missing, $"There is no store at {path}.", null);
        try
        {
            using var connection = new ReadConnection(path);
            return Check(path, connection);
        }
        catch (SqliteException e)
        {
            return Damaged(path, e.Message);
        }
        catch (InvalidOperationException e)
        {
            return Damaged(path, e.Message);
        }
    }

    internal static StoreCheck Check(string path, ReadConnection connection)
    {
        if (connection.Number("PRAGMA application_id") != BulkLoad.ApplicationId) return Damaged(path, "it is no store of this program");
        var format = connection.Number("PRAGMA user_version");
        if (format != StoreContext.Format)
            return new(StoreCondition.OtherFormat, string.Create(CultureInfo.InvariantCulture, $"The store {path} has format {format}; this program reads format {StoreContext.Format}. Import again."), null);
        var length = new FileInfo(path).Length;
        if (connection.Number("PRAGMA page_count") * connection.Number("PRAGMA page_size") != length) return Damaged(path, "the file is cut short");
        if (length <= SmallEnoughToReadWhole)
        {
            using var command = connection.Command("PRAGMA quick_check(1)");
            var found = (string?)command.ExecuteScalar();
            if (found != "ok") return Damaged(path, found ?? "the check gave no answer");
        }

        if (StoreSummary.ReadOrNull(connection) is not { } summary) return Damaged(path, "it says nothing of itself");
        return new(
            StoreCondition.Ready,
            string.Create(CultureInfo.InvariantCulture, $"{summary.Articles} articles, {summary.Claims} claims, {summary.Events} events, {summary.Sources} sources"),
            summary);
    }

    private static StoreCheck Damaged(string path, string why) =>
        new(StoreCondition.Damaged, $"The store {path} is damaged ({why}). Import again.", null);
}
