namespace RelationsExplorer.Import.Keeping;

/// <summary>
/// Where readings of articles are kept from one import to the next, so that only what has changed is read again. It hands
/// back exactly the bytes that it was given, or none. Used by all threads.
/// </summary>
public interface IKeptDrafts
{
    /// <summary>What was kept under that key in an earlier import; null where nothing was, or nothing that can be trusted. It is kept for the next import too. Good until the thread asks for another.</summary>
    public ReadOnlyMemory<byte>? FindOrNull(DraftKey key);

    /// <summary>Keeps a fresh reading for the next import, in place of one that was found under its key.</summary>
    public void Keep(DraftKey key, ReadOnlyMemory<byte> draft);

    /// <summary>What was kept under that key in this import; null where that did not succeed. Good until the thread asks for another.</summary>
    public ReadOnlyMemory<byte>? AgainOrNull(DraftKey key);
}
