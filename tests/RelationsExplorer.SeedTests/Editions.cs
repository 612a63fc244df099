using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Vocabularies;

[assembly: AssemblyFixture(typeof(RelationsExplorer.SeedTests.Editions))]

namespace RelationsExplorer.SeedTests;

/// <summary>The editions of the repository, imported once for all tests.</summary>
public sealed class Editions
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Reads the vocabulary and the articles.</summary>
    public Editions()
    {
        var (vocabulary, diagnostics) = VocabularyReader.Read(Files(Path.Combine(Folder, "vocabulary"), "*.yml"));
        (Vocabulary, VocabularyDiagnostics) = (vocabulary, diagnostics);
        Articles = Files(Folder, "*.md");
        Read = Importer.Import(Articles, Vocabulary);
    }

    /// <summary>Themes, actors and places.</summary>
    public Corpus.Vocabularies.Vocabulary Vocabulary { get; }

    /// <summary>What could not be read in the vocabulary.</summary>
    public IReadOnlyList<Diagnostic> VocabularyDiagnostics { get; }

    /// <summary>The files of the editions.</summary>
    public IReadOnlyList<CorpusFile> Articles { get; }

    /// <summary>All that was read in them.</summary>
    public ImportResult Read { get; }

    private static CorpusFile[] Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
            .Select(path => new CorpusFile(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))];
}
