using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Web.Commands;

/// <summary>The files of a corpus, with what they hold.</summary>
/// <param name="Articles">Articles of every kind that can be read, with their <c>NAME.meta.yml</c>, in the order of their names.</param>
/// <param name="Vocabulary">The files of the vocabulary.</param>
/// <param name="Bibliographies">BibTeX, RIS and CSL-JSON files, in the order of their names.</param>
/// <param name="Diagnostics">What lay there and could not be taken.</param>
internal sealed record CorpusFolder(
    IReadOnlyList<CorpusFile> Articles,
    IReadOnlyList<CorpusFile> Vocabulary,
    IReadOnlyList<CorpusFile> Bibliographies,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    private const long LargestFile = 64L << 20;

    /// <summary>All files, in the order in which they count for what a store is made from.</summary>
    public IEnumerable<CorpusFile> All => Articles.Concat(Vocabulary).Concat(Bibliographies);

    /// <summary>Finds the files and reads them.</summary>
    /// <param name="paths">Each a file or a folder that is there.</param>
    public static CorpusFolder Read(IReadOnlyList<string> paths) => Read(CorpusPlaces.Find(paths));

    /// <summary>Reads the files that were found.</summary>
    public static CorpusFolder Read(CorpusPlaces places)
    {
        var diagnostics = places.Diagnostics.ToList();
        return new CorpusFolder(Taken(places.Articles, diagnostics), Taken(places.Vocabulary, diagnostics), Taken(places.Bibliographies, diagnostics), diagnostics);
    }

    /// <summary>What the reader is handed of a file: its bytes, and of a PDF the text; null where it cannot be had, and a diagnostic says why.</summary>
    /// <param name="name">The name of the file of the corpus that it belongs to.</param>
    /// <param name="file">Where it lies.</param>
    /// <param name="diagnostics">Where it is said why not.</param>
    public static ReadOnlyMemory<byte>? WordsOrNull(string name, string file, List<Diagnostic> diagnostics)
    {
        var bytes = BytesOrNull(name, file, diagnostics);
        return bytes is not null && IsPdf(file) ? PdfText.TextOrNull(name, file, diagnostics) : bytes;
    }

    /// <summary>Whether the words of a file are not its bytes but what <see cref="PdfText"/> takes out of them.</summary>
    public static bool IsPdf(string file) => Path.GetExtension(file).Equals(ArticleReader.Pdf, StringComparison.OrdinalIgnoreCase);

    private static List<CorpusFile> Taken(IEnumerable<CorpusPlace> places, List<Diagnostic> diagnostics)
    {
        var taken = new List<CorpusFile>();
        foreach (var place in places)
        {
            if (WordsOrNull(place.Name, place.Path, diagnostics) is { } words)
                taken.Add(new CorpusFile(place.Name, words, place.Meta is { } meta ? WordsOrNull(place.Name, meta, diagnostics) : null));
        }

        return taken;
    }

    private static ReadOnlyMemory<byte>? BytesOrNull(string name, string file, List<Diagnostic> diagnostics)
    {
        try
        {
            if (new FileInfo(file).Length <= LargestFile) return File.ReadAllBytes(file);
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, name, null, "too-large", $"Left out: larger than {LargestFile >> 20} MB."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, name, null, "unreadable", e.Message));
        }

        return null;
    }
}
