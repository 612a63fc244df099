using System.Runtime.InteropServices;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// The few functions of SQLite that are called for every value of a new store, some hundred million times: straight, without the
/// guards around handles that the wrapper has for callers who may share them.
/// </summary>
internal static class SqliteCalls
{
    private const string Library = "e_sqlite3";

    [DllImport(Library)]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_bind_int64(nint statement, int index, long value);

    [DllImport(Library)]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_bind_double(nint statement, int index, double value);

    [DllImport(Library)]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_bind_null(nint statement, int index);

    /// <summary>Binds a text in UTF-8. Without a destructor (0), it must stay where it is until the row is inserted.</summary>
    [DllImport(Library)]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_bind_text(nint statement, int index, nint text, int length, nint destructor);

    /// <summary>Binds bytes; likewise.</summary>
    [DllImport(Library)]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_bind_blob(nint statement, int index, nint bytes, int length, nint destructor);

    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_step(nint statement);

    [DllImport(Library)]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static extern int sqlite3_reset(nint statement);
}
