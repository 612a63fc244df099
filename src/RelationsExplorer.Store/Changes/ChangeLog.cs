using System.Text.Json;

namespace RelationsExplorer.Store.Changes;

/// <summary>The log of changes of a store, for those who serve it: read again when it has changed. Safe for many threads.</summary>
/// <param name="store">The store file.</param>
public sealed class ChangeLog(string store)
{
    private readonly string _store = Path.GetFullPath(store);
    private volatile Known? _known;

    /// <summary>The log as it belongs to the store of this version.</summary>
    /// <param name="version">The version of the store that serves; null for none.</param>
    public ChangeHistory Of(string? version)
    {
        var stamp = (StampOf(ChangeLogFile.Of(_store)), StampOf(ChangeLogFile.Next(_store)), version);
        if (_known is { } known && known.Stamp == stamp) return known.History;
        try
        {
            var (entries, unreadable) = ChangeLogFile.Read(_store, version);
            var history = new ChangeHistory([.. entries.Reverse()], unreadable);
            _known = new Known(stamp, history);
            return history;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An import is putting it in place, or it may not be read: the pages live without it.
            return new ChangeHistory([], 1);
        }
    }

    private static (long, DateTime) StampOf(string path) => new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;

    private sealed record Known(((long, DateTime), (long, DateTime), string?) Stamp, ChangeHistory History);
}

/// <summary>What the imports into a store changed.</summary>
/// <param name="Entries">The newest first.</param>
/// <param name="Unreadable">How many lines of the log could not be read.</param>
public sealed record ChangeHistory(IReadOnlyList<ImportEntry> Entries, int Unreadable)
{
    private readonly Lazy<Dictionary<(string, string), (ImportEntry, GoneRecord)>> _gone = new(() =>
    {
        var gone = new Dictionary<(string, string), (ImportEntry, GoneRecord)>();
        foreach (var entry in Entries)
            foreach (var record in entry.Gone) gone.TryAdd((record.List, record.Id), (entry, record));
        return gone;
    });

    /// <summary>An import as a line of JSON, as the log has it.</summary>
    public static string ToLine(ImportEntry entry) => JsonSerializer.Serialize(entry, ChangeJson.Plain.ImportEntry);

    /// <summary>When and why a record went that is not there; null where the log does not know it.</summary>
    public (ImportEntry Import, GoneRecord Record)? GoneOrNull(string list, string id) => _gone.Value.TryGetValue((list, id), out var found) ? found : null;
}
