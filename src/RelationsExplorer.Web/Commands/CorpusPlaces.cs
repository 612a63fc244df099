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
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Path.GetFullPath))
        {
            var isFolder = Directory.Exists(path);
            var root = Path.TrimEndingDirectorySeparator(isFolder ? path : Path.GetDirectoryName(path)!);
            foreach (var file in isFolder ? FilesIn(root) : NamedAlone(path)) AddUnderItsName(found, root, file);
        }

        // Lists of a kind of object each: for pairs and enumerations over them there is no code beforehand, and a start would wait for it.
        List<string> names = [.. found.Keys];
        names.Sort(StringComparer.Ordinal);
        var (articles, vocabulary, bibliographies, strangers) = (new List<CorpusPlace>(), new List<CorpusPlace>(), new List<CorpusPlace>(), new List<CorpusPlace>());
        var metas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var place = new CorpusPlace(name, found[name]);
            switch (KindOf(name))
            {
                case Kind.Article: articles.Add(place); break;
                case Kind.Meta: metas[place.Path] = name; break;
                case Kind.Vocabulary: vocabulary.Add(place); break;
                case Kind.Bibliography: bibliographies.Add(place); break;
                case Kind.Stranger: strangers.Add(place); break;
            }
        }

        return new CorpusPlaces(articles.ConvertAll(article => WithMeta(article, metas)), vocabulary.Count > 0 ? vocabulary : Delivered(), bibliographies,
        [
            .. metas.Values.Select(name => new Diagnostic(DiagnosticSeverity.Warning, name, null, "meta-without-article", "No article lies beside this file.")),
            .. strangers.Select(file => new Diagnostic(DiagnosticSeverity.Warning, file.Name, null, "unknown-format", $"Left out: articles are {Kinds} files.")),
        ]);
    }

    /// <summary>Every file that counts, in an order that stays; what lies beside a file that is named alone, too.</summary>
    public static IEnumerable<string> FilesOf(IReadOnlyList<string> paths) =>
        paths.Select(Path.GetFullPath).SelectMany(path => Directory.Exists(path) ? FilesIn(path) : Directory.EnumerateFiles(
                Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + ".*"))
            .Where(file => KindOf(file.Replace('\\', '/')) != Kind.Stranger)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static CorpusPlace WithMeta(CorpusPlace article, Dictionary<string, string> metas)
    {
        var beside = Beside(article.Path, MetaEnding);
        return metas.Remove(beside) ? article with { Meta = beside } : article;
    }

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

    private static FileSystemEnumerable<string> FilesIn(string folder) => new(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    // It still has what lies beside it, and the references that bear its name.
    private static IEnumerable<string> NamedAlone(string file) =>
        BibliographyReader.Endings.Append(MetaEnding).Select(ending => Beside(file, ending)).Where(File.Exists).Prepend(file);

    private static string Beside(string file, string ending) => string.Concat(file.AsSpan(0, file.Length - Path.GetExtension(file.AsSpan()).Length), ending);

    private static void AddUnderItsName(Dictionary<string, string> found, string root, string file)
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

    private static string NameIn(string root, string file) => file.AsSpan(root.Length).TrimStart(Path.DirectorySeparatorChar).ToString().Replace('\\', '/');

    private static List<CorpusPlace> Delivered()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds", "vocabulary");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yml").Order(StringComparer.Ordinal).Select(file => new CorpusPlace("vocabulary/" + Path.GetFileName(file), file))]
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
