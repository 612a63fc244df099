using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Bibliographies;
using RelationsExplorer.Import.Keeping;
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
    /// <summary>How many claims were read. The collection would read all articles again to count them.</summary>
    public int Claims => Articles.Sum(article => article.Claims);

    /// <summary>Whether something is missing that should have been read.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads the vocabulary, then every article with it.</summary>
    public static CorpusReading Read(CorpusFolder folder, Terminal terminal, CancellationToken stop) => Read(folder, terminal, null, stop);

    /// <summary>Reads the vocabulary, then the articles with it, and fills in their sources from the bibliographies.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="terminal">Told how far it has come.</param>
    /// <param name="kept">Where readings of an earlier import are kept; null where every article is to be read.</param>
    /// <param name="stop">Stops between articles.</param>
    public static CorpusReading Read(CorpusFolder folder, Terminal terminal, IKeptDrafts? kept, CancellationToken stop)
    {
        var (vocabulary, ofVocabulary) = VocabularyReader.Read(folder.Vocabulary);
        var readings = kept is null ? null : new KeptReadings(kept, DraftKey.ReadWith(folder.Vocabulary));
        var result = Importer.Import(folder.Articles, vocabulary, terminal, readings, stop);
        terminal.Clear();
        var (entries, ofEntries) = BibliographyReader.Read(folder.Bibliographies);
        var (collection, ofSources) = SourceFiller.Fill(result.Collection, entries);
        var diagnostics = folder.Diagnostics.Concat(ofVocabulary).Concat(result.Diagnostics).Concat(ofEntries).Concat(ofSources).ToList();
        if (folder.Articles.Count == 0)
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, ".", null, "no-articles", $"There is no article here: no {CorpusPlaces.Kinds} file."));
        return new CorpusReading(
            collection,
            result.Articles,
            [.. diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line ?? 0).ThenBy(d => d.Code, StringComparer.Ordinal)]);
    }
}
