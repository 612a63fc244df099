using System.IO.Enumeration;
using RelationsExplorer.Corpus;
using RelationsExplorer.Import.Bibliographies;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Web.Commands;

/// <summary>A file of a corpus that was found and is not yet read.</summary>
/// <param name="Name">Its name within the corpus, with forward slashes.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Meta">Where its <c>NAME.meta.yml</c> lies; null where there is none.</param>
internal sealed record CorpusPlace(string Name, string Path, string? Meta = null);

/// <summary>Where the files of a corpus lie: articles, what lies beside them, bibliographies and vocabularies. Nothing of them is read.</summary>
/// <param name="Articles">Articles of every kind that can be read, in the order of their names.</param>
/// <param name="Vocabulary">The <c>.yml</c> files of the folder <c>vocabulary</c>; the delivered ones where there is none.</param>
/// <param name="Bibliographies">BibTeX, RIS and CSL-JSON files beside the articles, in the order of their names.</param>
/// <param name="Diagnostics">What lies there and is nothing of these.</param>
internal sealed record CorpusPlaces(
    IReadOnlyList<CorpusPlace> Articles,
    IReadOnlyList<CorpusPlace> Vocabulary,
    IReadOnlyList<CorpusPlace> Bibliographies,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What an article may be, for people.</summary>
    public const string Kinds = ".md, .txt, .html, .docx or .pdf";

    private const string MetaEnding = ".meta.yml";

    /// <summary>All files, in the order in which they count for what a store is made from.</summary>
    public IEnumerable<CorpusPlace> All => Articles.Concat(Vocabulary).Concat(Bibliographies);

    /// <summary>Looks at files and folders. Hidden files, README.md and links to folders are left out.</summary>
    /// <param name="paths">Each a file or a folder that is there.</param>
    public static CorpusPlaces Find(IReadOnlyList<string> paths)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Path.GetFullPath))
        {
            var isFolder = Directory.Exists(path);
            var root = Path.TrimEndingDirectorySeparator(isFolder ? path : Path.GetDirectoryName(path)!);
            foreach (var file in isFolder ? FilesIn(root) : NamedAlone(path)) AddUnderItsName(found, root, file);
        }

        var kinds = found.ToLookup(file => KindOf(file.Key));
        var metas = kinds[Kind.Meta].ToDictionary(file => file.Value, file => file.Key, StringComparer.Ordinal);
        var articles = new List<CorpusPlace>();
        foreach (var (name, file) in kinds[Kind.Article])
        {
            var beside = Path.ChangeExtension(file, null) + MetaEnding;
            articles.Add(new CorpusPlace(name, file, metas.Remove(beside) ? beside : null));
        }

        var vocabulary = kinds[Kind.Vocabulary].Any() ? kinds[Kind.Vocabulary] : Delivered();
        return new CorpusPlaces(articles, InOrder(vocabulary), InOrder(kinds[Kind.Bibliography]),
        [
            .. metas.Values.Select(name => new Diagnostic(DiagnosticSeverity.Warning, name, null, "meta-without-article", "No article lies beside this file.")),
            .. kinds[Kind.Stranger].Select(file => new Diagnostic(DiagnosticSeverity.Warning, file.Key, null, "unknown-format", $"Left out: articles are {Kinds} files.")),
        ]);
    }

    /// <summary>Every file that counts, in an order that stays; what lies beside a file that is named alone, too.</summary>
    public static IEnumerable<string> FilesOf(IReadOnlyList<string> paths) =>
        paths.Select(Path.GetFullPath).SelectMany(path => Directory.Exists(path) ? FilesIn(path) : Directory.EnumerateFiles(
                Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + ".*"))
            .Where(file => KindOf(file.Replace('\\', '/')) != Kind.Stranger)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static List<CorpusPlace> InOrder(IEnumerable<KeyValuePair<string, string>> files) =>
        [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new CorpusPlace(f.Key, f.Value))];

    private static Kind KindOf(string name)
    {
        if (name.StartsWith("vocabulary/", StringComparison.Ordinal) || name.Contains("/vocabulary/", StringComparison.Ordinal))
            return EndsWith(name, ".yml") || EndsWith(name, ".yaml") ? Kind.Vocabulary : Kind.None;
        if (EndsWith(name, MetaEnding)) return Kind.Meta;
        if (Path.GetFileName(name.AsSpan()).Equals("README.md", StringComparison.OrdinalIgnoreCase)) return Kind.None;
        if (ArticleReader.Endings.Any(ending => EndsWith(name, ending))) return Kind.Article;
        return BibliographyReader.Endings.Any(ending => EndsWith(name, ending)) ? Kind.Bibliography : Kind.Stranger;
    }

    private static bool EndsWith(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> FilesIn(string folder)
    {
        var inner = new List<string>();
        foreach (var (path, isFolder) in new FileSystemEnumerable<(string, bool)>(folder, (ref entry) => (entry.ToFullPath(), entry.IsDirectory)) { ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.') })
        {
            if (!isFolder) yield return path;
            else if (new DirectoryInfo(path).LinkTarget is null) inner.Add(path);
        }

        foreach (var file in inner.SelectMany(FilesIn)) yield return file;
    }

    // It still has what lies beside it, and the references that bear its name.
    private static IEnumerable<string> NamedAlone(string file) =>
        BibliographyReader.Endings.Append(MetaEnding).Select(ending => Path.ChangeExtension(file, null) + ending).Where(File.Exists).Prepend(file);

    private static void AddUnderItsName(SortedDictionary<string, string> found, string root, string file)
    {
        var name = NameIn(root, file);
        // Two folders may each have an "a.md"; the second is told apart by its folder's name.
        while (found.TryGetValue(name, out var other) && other != file)
        {
            root = Path.GetDirectoryName(root) ?? throw new IOException($"Two files are called {name}.");
            name = NameIn(root, file);
        }

        found[name] = file;
    }

    private static string NameIn(string root, string file) => file[root.Length..].TrimStart(Path.DirectorySeparatorChar).Replace('\\', '/');

    private static Dictionary<string, string> Delivered()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds", "vocabulary");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yml").ToDictionary(f => "vocabulary/" + Path.GetFileName(f))
            : [];
    }

    private enum Kind
    {
        None,
        Article,
        Meta,
        Vocabulary,
        Bibliography,
        Stranger,
    }
}
