namespace RelationsExplorer.TrustTests.Serving;

/// <summary>The store of the articles that come with the app: read once, copied for every test that serves it.</summary>
internal static class SeedStore
{
    /// <summary>The folder of the articles.</summary>
    public static string Articles { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static readonly Lazy<byte[]> _store = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("relations-seeds-").FullName;
        var file = Path.Combine(folder, "relations.db");
        ServedSite.Write(Articles, file);
        var bytes = File.ReadAllBytes(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    });

    /// <summary>Puts the store into a file.</summary>
    public static void CopyTo(string file) => File.WriteAllBytes(file, _store.Value);
}
