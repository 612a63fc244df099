using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Vocabularies;

/// <summary>Reads <c>themes.yml</c>, <c>actors.yml</c> and <c>places.yml</c>.</summary>
public static class VocabularyReader
{
    /// <summary>Reads the vocabulary files that are there; an entry that cannot be read leaves a diagnostic with its line.</summary>
    /// <param name="files">The files of the vocabulary folder, named as they lie there.</param>
    /// <returns>The vocabulary, and what was wrong with it.</returns>
    public static (Vocabulary Vocabulary, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<CorpusFile> files) =>
        (Vocabulary.Empty, []);
}
