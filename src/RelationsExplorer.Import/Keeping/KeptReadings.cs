namespace RelationsExplorer.Import.Keeping;

/// <summary>The readings of an earlier import, for one that reads with the same program and vocabulary.</summary>
/// <param name="drafts">Where they are kept.</param>
/// <param name="readWith">What this import reads with: <see cref="DraftKey.ReadWith"/>.</param>
public sealed class KeptReadings(IKeptDrafts drafts, byte[] readWith)
{
    /// <summary>The kept reading of a file, kept again; null where there is none that can be read.</summary>
    internal (Draft Draft, ReadOnlyMemory<byte> Written)? FindOrNull(CorpusFile file, SharedWords shared, Diagnostics diagnostics)
    {
        var key = DraftKey.Of(file, readWith);
        if (drafts.FindOrNull(key) is not { } bytes) return null;
        try
        {
            var (draft, said) = DraftReader.Read(bytes, shared);
            diagnostics.Again(said);
            drafts.Keep(key, bytes);
            return (draft, bytes);
        }
        catch (InvalidDataException)
        {
            // Bytes that are no reading: the file is read as if nothing had been kept.
            return null;
        }
    }

    /// <summary>Keeps a fresh reading.</summary>
    internal void Keep(CorpusFile file, ReadOnlyMemory<byte> draft) => drafts.Keep(DraftKey.Of(file, readWith), draft);
}
