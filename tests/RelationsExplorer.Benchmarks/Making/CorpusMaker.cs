using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Benchmarks.Making;

/// <summary>
/// Makes a corpus of any size, of the shape that real ones have: articles of some hundred claims, as Markdown with
/// footnotes, plain text with numbered notes or saved web pages; works and events that several articles share.
/// The same number and seed give the same bytes.
/// </summary>
internal sealed class CorpusMaker(Vocabulary vocabulary, int articles, int seed = 1)
{
    private readonly ArticleMaker _maker = new(new PhraseMaker(vocabulary), articles, seed);

    /// <summary>The vocabulary that comes with the app, as its files.</summary>
    public static List<CorpusFile> VocabularyFiles() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "vocabulary"), "*.yml").Order(StringComparer.Ordinal)
            .Select(file => new CorpusFile("vocabulary/" + Path.GetFileName(file), File.ReadAllBytes(file)))];

    /// <summary>The vocabulary that comes with the app.</summary>
    public static Vocabulary DeliveredVocabulary() => VocabularyReader.Read(VocabularyFiles()).Vocabulary;

    /// <summary>The folder of a corpus of so many articles; made where it does not stand yet.</summary>
    public static string Folder(int articles, string work)
    {
        var folder = Path.Combine(work, $"corpus-{articles}");
        if (!Directory.Exists(Path.Combine(folder, "vocabulary"))) new CorpusMaker(DeliveredVocabulary(), articles).Write(folder);
        return folder;
    }

    /// <summary>The files of the corpus in memory.</summary>
    public List<CorpusFile> Files() => [.. Enumerable.Range(0, articles).Select(_maker.Make)];

    /// <summary>Writes the corpus, a folder for each thousand articles, with the vocabulary beside them.</summary>
    /// <returns>How many bytes of article text.</returns>
    public long Write(string folder)
    {
        var bytes = 0L;
        for (var start = 0; start < articles; start += 1000)
            Directory.CreateDirectory(Path.Combine(folder, ArticleMaker.FolderOf(start)));
        Parallel.For(0, articles, number =>
        {
            var file = _maker.Make(number);
            var path = Path.Combine(folder, file.Name);
            File.WriteAllBytes(path, file.Bytes.Span);
            if (file.Meta is { } meta) File.WriteAllBytes(Path.ChangeExtension(path, null) + ".meta.yml", meta.Span);
            Interlocked.Add(ref bytes, file.Bytes.Length);
        });
        Directory.CreateDirectory(Path.Combine(folder, "vocabulary"));
        foreach (var file in VocabularyFiles()) File.WriteAllBytes(Path.Combine(folder, file.Name), file.Bytes.Span);
        return bytes;
    }
}
