using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Bibliographies;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Web.Commands;

/// <summary>All that was read from a corpus folder, and all that was wrong with it.</summary>
/// <param name="Collection">What was read.</param>
/// <param name="Articles">A summary of each article.</param>
/// <param name="Diagnostics">By file and line: of the folder, the vocabulary and the articles.</param>
internal sealed record CorpusReading(
    Collection Collection,
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether something is missing that should have been read.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads the vocabulary, then the articles with it, and fills in their sources from the bibliographies.</summary>
    public static CorpusReading Read(CorpusFolder folder, Terminal terminal, CancellationToken stop)
    {
        var (vocabulary, ofVocabulary) = VocabularyReader.Read(folder.Vocabulary);
        var result = Importer.Import(folder.Articles, vocabulary, terminal, stop);
        terminal.Clear();
        var (entries, ofEntries) = BibliographyReader.Read(folder.Bibliographies);
        var (collection, ofSources) = SourceFiller.Fill(result.Collection, entries);
        var diagnostics = folder.Diagnostics.Concat(ofVocabulary).Concat(result.Diagnostics).Concat(ofEntries).Concat(ofSources).ToList();
        if (folder.Articles.Count == 0)
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, ".", null, "no-articles", $"There is no article here: no {CorpusFolder.Kinds} file."));
        return new CorpusReading(
            collection,
            result.Articles,
            [.. diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line ?? 0).ThenBy(d => d.Code, StringComparer.Ordinal)]);
    }
}
