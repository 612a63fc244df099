namespace RelationsExplorer.Import.Keeping;

/// <summary>The readings of an earlier import, for one that reads with the same program and vocabulary.</summary>
/// <param name="drafts">Where they are kept.</param>
/// <param name="readWith">What this import reads with: <see cref="DraftKey.ReadWith"/>.</param>
public sealed class KeptReadings(IKeptDrafts drafts, byte[] readWith)
{
    /// <summary>What was kept of a file; null where there is nothing that can be read.</summary>
    internal HeldArticle? FindOrNull(CorpusFile file, SharedWords shared, Diagnostics diagnostics)
    {
        var key = DraftKey.Of(file, readWith);
        if (drafts.FindOrNull(key) is not { } bytes) return null;
        try
        {
            var (part, summary, said) = DraftReader.ReadPart(bytes, shared);
            diagnostics.Again(said);
            return new HeldArticle(file, part, summary, () => drafts.AgainOrNull(key));
        }
        catch (InvalidDataException)
        {
            // Bytes that are no reading: the file is read as if nothing had been kept.
            return null;
        }
    }

    /// <summary>Keeps a fresh reading; gives what hands it out again.</summary>
    internal Func<ReadOnlyMemory<byte>?> Keep(CorpusFile file, ReadOnlyMemory<byte> draft)
    {
        var key = DraftKey.Of(file, readWith);
        drafts.Keep(key, draft);
        return () => drafts.AgainOrNull(key);
    }
}

/// <summary>What is in memory of an article while all are merged.</summary>
/// <param name="File">Its file.</param>
/// <param name="Part">What it is merged by.</param>
/// <param name="Summary">How much was found in it.</param>
/// <param name="WrittenOrNull">Hands out its reading as it was written down; null where it cannot be had any more.</param>
internal sealed record HeldArticle(CorpusFile File, Draft Part, ArticleSummary Summary, Func<ReadOnlyMemory<byte>?> WrittenOrNull);
