namespace RelationsExplorer.Store.Loading;

/// <summary>
/// The right to write a store: an empty file beside it, held open by one process alone. The system lets go of it when
/// that process ends, however it ends; the file itself stays, since removing it could let two writers in.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    private readonly FileStream _file;

    private WriteLock(FileStream file) => _file = file;

    /// <summary>Takes the right to write the store at <paramref name="path"/>, or throws at once.</summary>
    /// <exception cref="StoreBusyException">Another writer holds it.</exception>
    public static WriteLock Take(string path)
    {
        var name = path + ".lock";
        try
        {
            return new WriteLock(new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (File.Exists(name) && e is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new StoreBusyException($"Another import is writing the store {path}. Try again when it is done.", e);
        }
    }

    public void Dispose() => _file.Dispose();
}

/// <summary>Another process is writing the same store.</summary>
public sealed class StoreBusyException : IOException
{
    /// <summary>An exception without words.</summary>
    public StoreBusyException()
    {
    }

    /// <summary>An exception that says what is busy.</summary>
    public StoreBusyException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is busy, and how that showed.</summary>
    public StoreBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
