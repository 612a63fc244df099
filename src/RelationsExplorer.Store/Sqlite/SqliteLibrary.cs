using SQLitePCL;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// Sets SQLite up for the way it is used here, before its first use in the process: each connection belongs to one thread at a
/// time, so that it needs no locks of its own; and nobody asks how much memory it holds, which would need a lock for all.
/// </summary>
internal static class SqliteLibrary
{
    private const int CountMemory = 9;

    static SqliteLibrary()
    {
        Batteries_V2.Init();

        // Where somebody has used it before, it stays as it was: slower, and no less right.
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(CountMemory, 0);
    }

    /// <summary>Sees that it is set up.</summary>
    public static void SetUp()
    {
    }
}
