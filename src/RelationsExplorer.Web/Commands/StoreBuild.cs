using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Loading;

namespace RelationsExplorer.Web.Commands;

/// <summary>Reads a corpus and writes it as a store, telling the terminal. The old store stays until the new one is whole.</summary>
internal static class StoreBuild
{
    /// <summary>Builds the store.</summary>
    /// <returns>Whether all could be read.</returns>
    public static bool Build(CorpusPlaces places, IReadOnlyList<string> paths, string storeFile, Report report, CancellationToken stop)
    {
        _ = StoreWriter.WakeUpAsync();

        // The store remembers the files as they are read here: since somebody last looked, they may have changed.
        var folder = CorpusFolder.Read(places);
        var input = StoreInput.Of(folder, paths, storeFile);
        using var kept = KeptDraftsFile.Open(storeFile);
        var read = Read(folder, kept, report, stop);

        // What was read is kept before the store is written: an import that is stopped there need not read again.
        kept.Complete();
        if (kept.Trouble is { } trouble) Console.Error.WriteLine(trouble);
        report.Say($"Writing {storeFile}");
        StoreWriter.Write(read.Collection, storeFile, input.ToString(), Now(), cancellation: stop);
        report.Tell(read.Articles);
        report.Totals(read, Terminal.Line(read));
        var errors = read.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (errors > 0) Console.Error.WriteLine($"{errors} of what was found could not be read; see above.");
        return !read.HasErrors;
    }

    private static DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    /// <summary>Reads a corpus for a store, and tells what was wrong with it.</summary>
    /// <exception cref="InvalidDataException">Nothing could be read.</exception>
    public static CorpusReading Read(CorpusFolder folder, Report report, CancellationToken stop) => Read(folder, null, report, stop);

    private static CorpusReading Read(CorpusFolder folder, KeptDraftsFile? kept, Report report, CancellationToken stop)
    {
        var read = CorpusReading.Read(folder, new Terminal(), kept, stop);
        report.Tell(read.Diagnostics, Console.Error);
        return read.Collection.Articles.Count > 0 ? read : throw new InvalidDataException("No article could be read; the store is left as it was.");
    }
}
