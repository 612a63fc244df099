using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Bibliographies;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Web.Commands;

/// <summary>The files of a corpus on disk: articles, what lies beside them, bibliographies and vocabularies.</summary>
/// <param name="Articles">Articles of every kind that can be read, with their <c>NAME.meta.yml</c>, in the order of their names.</param>
/// <param name="Vocabulary">The <c>.yml</c> files of the folder <c>vocabulary</c>; the delivered ones where there is none.</param>
/// <param name="Bibliographies">BibTeX, RIS and CSL-JSON files beside the articles, in the order of their names.</param>
/// <param name="Diagnostics">What lay there and could not be taken.</param>
internal sealed record CorpusFolder(
    IReadOnlyList<CorpusFile> Articles,
    IReadOnlyList<CorpusFile> Vocabulary,
    IReadOnlyList<CorpusFile> Bibliographies,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    private const string MetaEnding = ".meta.yml";
    private const long LargestFile = 64L << 20;

    /// <summary>What an article may be, for people.</summary>
    public const string Kinds = ".md, .txt, .html, .docx or .pdf";

    /// <summary>Reads files and folders. Hidden files, README.md and links to folders are left out.</summary>
    /// <param name="paths">Each a file or a folder that is there.</param>
    public static CorpusFolder Read(IReadOnlyList<string> paths)
    {
        var diagnostics = new List<Diagnostic>();
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var (root, files) = Directory.Exists(path) ? (path, FilesIn(path)) : (Path.GetDirectoryName(Path.GetFullPath(path))!, [path]);
            foreach (var file in files) AddUnderItsName(found, root, Path.GetFullPath(file));
            // A file that is named alone still has the references that bear its name.
            if (!Directory.Exists(path))
                foreach (var beside in BibliographyReader.Endings.Select(ending => Path.ChangeExtension(Path.GetFullPath(path), null) + ending).Where(File.Exists)) AddUnderItsName(found, root, beside);
        }

        var articles = found.Where(f => IsArticle(f.Key)).ToList();
        var metas = found.Where(f => f.Key.EndsWith(MetaEnding, StringComparison.OrdinalIgnoreCase)).ToDictionary();
        var taken = new List<CorpusFile>();
        foreach (var (name, file) in articles)
        {
            // A file that is named alone still has what lies beside it.
            var beside = Path.ChangeExtension(file, null) + MetaEnding;
            metas.Remove(Path.ChangeExtension(name, null) + MetaEnding);
            if (WordsOrNull(name, file, diagnostics) is { } bytes)
                taken.Add(new CorpusFile(name, bytes, File.Exists(beside) ? BytesOrNull(name, beside, diagnostics) : null));
        }

        foreach (var name in metas.Keys)
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, name, null, "meta-without-article", "No article lies beside this file."));
        foreach (var name in found.Keys.Where(IsStranger))
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, name, null, "unknown-format", $"Left out: articles are {Kinds} files."));

        var vocabulary = found.Where(f => IsVocabulary(f.Key)).ToDictionary();
        if (vocabulary.Count == 0) vocabulary = Delivered();
        return new CorpusFolder(
            taken,
            Taken(vocabulary, diagnostics),
            Taken(found.Where(f => IsBibliography(f.Key)), diagnostics),
            diagnostics);
    }

    /// <summary>Every file that <see cref="Read"/> would look at, in an order that stays; what lies beside a file that is named alone, too.</summary>
    public static IEnumerable<string> FilesOf(IReadOnlyList<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? FilesIn(path) : Directory.EnumerateFiles(
                Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileNameWithoutExtension(path) + ".*"))
            .Where(file => IsVocabulary(file.Replace('\\', '/')) || !IsStranger(file.Replace('\\', '/')))
            .Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static List<CorpusFile> Taken(IEnumerable<KeyValuePair<string, string>> files, List<Diagnostic> diagnostics) =>
        [.. files.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => (f.Key, Bytes: BytesOrNull(f.Key, f.Value, diagnostics)))
            .Where(f => f.Bytes is not null)
            .Select(f => new CorpusFile(f.Key, f.Bytes!.Value))];

    private static bool IsBibliography(string name) =>
        !InVocabulary(name) && BibliographyReader.Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsArticle(string name) =>
        ArticleReader.Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileName(name).Equals("README.md", StringComparison.OrdinalIgnoreCase)
        && !InVocabulary(name);

    private static bool IsVocabulary(string name) =>
        InVocabulary(name) && Path.GetExtension(name).ToUpperInvariant() is ".YML" or ".YAML";

    private static bool IsStranger(string name) =>
        !IsArticle(name) && !IsBibliography(name) && !InVocabulary(name) && !name.EndsWith(MetaEnding, StringComparison.OrdinalIgnoreCase)
        && !Path.GetFileName(name).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static bool InVocabulary(string name) => ("/" + name).Contains("/vocabulary/", StringComparison.Ordinal);

    private static IEnumerable<string> FilesIn(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => !IsHidden(f))) yield return file;
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !IsHidden(d) && new DirectoryInfo(d).LinkTarget is null))
            foreach (var file in FilesIn(inner)) yield return file;
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private static void AddUnderItsName(SortedDictionary<string, string> found, string root, string file)
    {
        var name = Path.GetRelativePath(root, file).Replace('\\', '/');
        // Two folders may each have an "a.md"; the second is told apart by its folder's name.
        while (found.TryGetValue(name, out var other) && other != file)
        {
            root = Path.GetDirectoryName(Path.GetFullPath(root)) ?? throw new IOException($"Two files are called {name}.");
            name = Path.GetRelativePath(root, file).Replace('\\', '/');
        }

        found[name] = file;
    }

    private static Dictionary<string, string> Delivered()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds", "vocabulary");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yml").ToDictionary(f => "vocabulary/" + Path.GetFileName(f))
            : [];
    }

    // Of a PDF, the reader is handed the text.
    private static ReadOnlyMemory<byte>? WordsOrNull(string name, string file, List<Diagnostic> diagnostics)
    {
        var bytes = BytesOrNull(name, file, diagnostics);
        return bytes is not null && Path.GetExtension(name).Equals(ArticleReader.Pdf, StringComparison.OrdinalIgnoreCase) ? PdfText.TextOrNull(name, file, diagnostics) : bytes;
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
