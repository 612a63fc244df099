namespace RelationsExplorer.Store.Sqlite;

/// <summary>SQL that must be SQL lies in files with a name, beside this class.</summary>
internal static class StoreSql
{
    /// <summary>The text of an embedded file.</summary>
    public static string Read(string file)
    {
        using var stream = typeof(StoreSql).Assembly.GetManifestResourceStream($"{typeof(StoreSql).Namespace}.{file}")
            ?? throw new FileNotFoundException($"No SQL is embedded as {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
