using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Loading;

namespace RelationsExplorer.Web.Commands;

/// <summary>Reads a corpus and writes it as a store, telling the terminal. The old store stays until the new one is whole.</summary>
internal static class StoreBuild
{
    /// <summary>Builds the store.</summary>
    /// <returns>Whether all could be read.</returns>
    public static bool Build(CorpusFolder folder, StoreInput input, string storeFile, CancellationToken stop)
    {
        var read = CorpusReading.Read(folder, new Terminal(), stop);
        foreach (var diagnostic in read.Diagnostics) Console.Error.WriteLine(diagnostic);
        if (read.Collection.Articles.Count == 0) throw new InvalidDataException("No article could be read; the store is left as it was.");
        Console.WriteLine($"Writing {storeFile}");
        StoreWriter.Write(read.Collection, storeFile, input.ToString(), cancellation: stop);
        foreach (var article in read.Articles) Console.WriteLine(Terminal.Line(article));
        Console.WriteLine(Terminal.Line(read.Collection));
        var errors = read.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (errors > 0) Console.Error.WriteLine($"{errors} of what was found could not be read; see above.");
        return !read.HasErrors;
    }
}
