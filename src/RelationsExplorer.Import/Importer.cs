using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Keeping;
using RelationsExplorer.Import.Merging;

namespace RelationsExplorer.Import;

/// <summary>Reads the files of a corpus, each by the stages of <see cref="ArticlePipeline"/>, and merges what they say.</summary>
public sealed class Importer
{
    /// <summary>The code of the diagnostic that tells of a mistake in this program.</summary>
    public const string OurMistake = SafeReading.OurMistake;

    private readonly Vocabulary _vocabulary;
    private readonly SafeReading _reading;

    private Importer(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _reading = new SafeReading(new ArticlePipeline(vocabulary).ReadOrNull);
    }

    /// <summary>Reads every file and merges what they say. A file that cannot be read leaves a diagnostic and no article.</summary>
    /// <param name="files">In any order; the result does not depend on it.</param>
    /// <param name="vocabulary">Themes, actors and places to recognise.</param>
    /// <param name="progress">Told of each file when it has been read; null for nobody.</param>
    /// <param name="kept">Readings of an earlier import, and what they were read with; null where every file is to be read.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static ImportResult Import(
        IReadOnlyList<CorpusFile> files,
        Vocabulary vocabulary,
        IProgress<ImportProgress>? progress = null,
        KeptReadings? kept = null,
        CancellationToken cancellation = default) =>
        new Importer(vocabulary).ReadAll([.. files.OrderBy(f => f.Name, StringComparer.Ordinal)], progress, kept, cancellation);

    private ImportResult ReadAll(CorpusFile[] files, IProgress<ImportProgress>? progress, KeptReadings? kept, CancellationToken cancellation)
    {
        var shared = new SharedWords();
        var read = new (HeldArticle? Held, Diagnostics Diagnostics)[files.Length];
        var done = 0;
        var bytes = 0L;
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var diagnostics = new Diagnostics(files[i].Name);
            read[i] = (HeldOrNull(files[i], kept, shared, diagnostics), diagnostics);
            progress?.Report(new ImportProgress(Interlocked.Increment(ref done), files.Length, files[i].Name, Interlocked.Add(ref bytes, files[i].Bytes.Length)));
        });

        var articles = OnePerSlug(read);
        var slugs = new SharedWords(keepsWords: false);
        var collection = CorpusMerger.Merge([.. articles.Select(held => (held.Part, Whole(held.File, held.WrittenOrNull, slugs)))], _vocabulary);
        return new ImportResult(collection, [.. read.SelectMany(r => r.Diagnostics.All)], [.. articles.Select(held => held.Summary)]);
    }

    // What goes on is always what was written down and read back: a kept reading cannot differ from a fresh one.
    private HeldArticle? HeldOrNull(CorpusFile file, KeptReadings? kept, SharedWords shared, Diagnostics diagnostics)
    {
        if (kept?.FindOrNull(file, shared, diagnostics) is { } found) return found;
        if (_reading.WrittenOrNull(file, diagnostics) is not { } bytes) return null;
        var (part, summary, _) = DraftReader.ReadPart(bytes, shared);
        return new HeldArticle(file, part, summary, kept?.Keep(file, bytes) ?? (() => bytes));
    }

    // It holds on to nothing else of the import: what articles are merged by is let go before the store is written.
    private Func<ArticleParts> Whole(CorpusFile file, Func<ReadOnlyMemory<byte>?> writtenOrNull, SharedWords shared) => () =>
    {
        try
        {
            if (writtenOrNull() is { } written) return DraftReader.ReadWhole(written, shared);
        }
        catch (InvalidDataException)
        {
            // It is read again below.
        }

        // What was kept is lost meanwhile (a full disk, bytes that are no reading after all): the article is read once more, and says the same again.
        return DraftReader.ReadWhole(_reading.WrittenOrNull(file, new Diagnostics(file.Name)) ?? throw new InvalidDataException($"{file.Name} cannot be read a second time."), shared);
    };

    // Of two articles with one slug, the one whose file comes first by name is kept, and the other one is told of.
    private static List<HeldArticle> OnePerSlug((HeldArticle? Held, Diagnostics Diagnostics)[] read)
    {
        var bySlug = new Dictionary<ArticleSlug, HeldArticle>();
        foreach (var (held, diagnostics) in read)
        {
            if (held is null || bySlug.TryAdd(held.Part.Article.Slug, held)) continue;
            diagnostics.Error(1, "slug-twice", $"the slug '{held.Part.Article.Slug}' is already that of {bySlug[held.Part.Article.Slug].Part.Article.File}; this article was left out");
        }

        return [.. bySlug.Values.OrderBy(held => held.Part.Article.File, StringComparer.Ordinal)];
    }
}
