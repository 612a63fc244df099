using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import;

/// <summary>Reads the files of a corpus: all stages, in the order in which the data travels.</summary>
public static class Importer
{
    /// <summary>Reads every file and merges what they say. A file that cannot be read leaves a diagnostic and no article.</summary>
    /// <param name="files">In any order; the result does not depend on it.</param>
    /// <param name="vocabulary">Themes, actors and places to recognise.</param>
    /// <param name="progress">Told of each file when it has been read; null for nobody.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static ImportResult Import(
        IReadOnlyList<CorpusFile> files,
        Vocabulary vocabulary,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default) =>
        new(new Collection(vocabulary, [], [], [], [], [], [], [], [], [], []), [], []);
}
