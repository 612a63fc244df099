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

    // Files are read on all cores, and what could not be taken is told in the order of their names.
    private static List<CorpusFile> Taken(IReadOnlyList<CorpusPlace> places, List<Diagnostic> diagnostics)
    {
        var taken = new (CorpusFile? File, List<Diagnostic> Diagnostics)[places.Count];
        Parallel.For(0, places.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => taken[i] = Taken(places[i]));
        diagnostics.AddRange(taken.SelectMany(one => one.Diagnostics));
        return [.. taken.Select(one => one.File).OfType<CorpusFile>()];
    }

    private static (CorpusFile? File, List<Diagnostic> Diagnostics) Taken(CorpusPlace place)
    {
        var diagnostics = new List<Diagnostic>();
        var file = WordsOrNull(place.Name, place.Path, diagnostics) is { } words
            ? new CorpusFile(place.Name, words, place.Meta is { } meta ? WordsOrNull(place.Name, meta, diagnostics) : null)
            : null;
        return (file, diagnostics);
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
