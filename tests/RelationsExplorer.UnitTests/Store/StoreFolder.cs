using RelationsExplorer.Corpus;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Loading;

namespace RelationsExplorer.UnitTests.Store;

/// <summary>A folder of its own for one test, gone when the test ends.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("relations-store-");
    private readonly List<IDisposable> _open = [];

    public string File(string name = "relations.db") => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Names => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    /// <summary>Writes the collection and opens what was written.</summary>
    public StoreSession Open(Collection collection)
    {
        StoreWriter.Write(collection, File());
        var reader = new StoreReader(File());
        var session = reader.Open();
        _open.AddRange([session, reader]);
        return session;
    }

    public void Dispose()
    {
        foreach (var open in _open) open.Dispose();
        _folder.Delete(recursive: true);
    }
}
