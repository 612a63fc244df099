using System.Diagnostics;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Events;
using RelationsExplorer.Import.Judging;
using RelationsExplorer.Import.Keeping;
using RelationsExplorer.Import.Merging;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising;
using RelationsExplorer.Import.Sentences;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import;

/// <summary>Reads the files of a corpus: all stages, in the order in which the data travels.</summary>
public sealed class Importer
{
    /// <summary>The code of the diagnostic that tells of a mistake in this program.</summary>
    public const string OurMistake = "our-mistake";

    private readonly Vocabulary _vocabulary;
    private readonly Recogniser _recogniser;
    private readonly NamedWorkFinder _namedWorks;
    private readonly ClaimJudge _judge;
    private readonly Chronicle _chronicle;

    private Importer(Vocabulary vocabulary) =>
        (_vocabulary, _recogniser, _namedWorks, _judge, _chronicle) = (vocabulary, new Recogniser(vocabulary), new NamedWorkFinder(vocabulary), new ClaimJudge(vocabulary), new Chronicle(vocabulary));

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
        var read = new (Draft? Draft, Diagnostics Diagnostics)[files.Length];
        var done = 0;
        var bytes = 0L;
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var diagnostics = new Diagnostics(files[i].Name);
            read[i] = (kept?.FindOrNull(files[i], shared, diagnostics) ?? ReadOrSay(files[i], kept, shared, diagnostics), diagnostics);
            progress?.Report(new ImportProgress(Interlocked.Increment(ref done), files.Length, files[i].Name, Interlocked.Add(ref bytes, files[i].Bytes.Length)));
        });

        var articles = OnePerSlug(read);
        var collection = CorpusMerger.Merge(articles, _vocabulary);
        return new ImportResult(collection, [.. read.SelectMany(r => r.Diagnostics.All)], [.. articles.Select(Summary)]);
    }

    // What goes on is always what was written down and read back: a kept reading cannot differ from a fresh one.
    private Draft? ReadAndKeep(CorpusFile file, KeptReadings? kept, SharedWords shared, Diagnostics diagnostics)
    {
        if (ReadOne(file, diagnostics) is not { } draft) return null;
        var bytes = DraftWriter.Write(draft, diagnostics.All);
        var again = DraftReader.Read(bytes, shared).Draft;
        kept?.Keep(file, bytes);
        return again;
    }

    // A text on which a pattern does not come to an end is left out and told of; the other articles are still read.
    private Draft? ReadOrSay(CorpusFile file, KeptReadings? kept, SharedWords shared, Diagnostics diagnostics)
    {
        try
        {
            return ReadAndKeep(file, kept, shared, diagnostics);
        }
        catch (RegexMatchTimeoutException slow)
        {
            diagnostics.Error(null, "too-slow", $"the file was left out: reading “{Beginning(slow.Input)}” did not come to an end");
            return null;
        }
        catch (Exception ours) when (ours is not (OutOfMemoryException or OperationCanceledException))
        {
            // A mistake in this program must not cost the reader the other articles; nor may it pass unseen.
            diagnostics.Error(null, OurMistake, $"the file was left out: this program made a mistake with it ({ours.GetType().Name} in {PlaceOf(ours)}); please report it");
            return null;
        }
    }

    private static string PlaceOf(Exception ours) =>
        new StackTrace(ours).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("RelationsExplorer", StringComparison.Ordinal) == true) is { } method
            ? $"{method.DeclaringType!.Name}.{method.Name}"
            : "an unknown place";

    private static string Beginning(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private Draft? ReadOne(CorpusFile file, Diagnostics diagnostics)
    {
        if (ArticleReader.Read(file, diagnostics) is not { } article) return null;
        article = NoteReader.Read(article, diagnostics);
        article = RemarkReader.Read(article, diagnostics);
        article = SentenceSplitter.Split(article);
        article = _recogniser.Recognise(article, diagnostics);
        article = _namedWorks.Find(article, diagnostics);
        article = _judge.Judge(article, diagnostics);
        return EventGatherer.Gather(article, _chronicle, new KnownNames(_vocabulary, article.FoundActors), diagnostics);
    }

    // Of two articles with one slug, the one whose file comes first by name is kept, and the other one is told of.
    private static List<Draft> OnePerSlug((Draft? Draft, Diagnostics Diagnostics)[] read)
    {
        var bySlug = new Dictionary<ArticleSlug, Draft>();
        foreach (var (draft, diagnostics) in read)
        {
            if (draft is null || bySlug.TryAdd(draft.Article.Slug, draft)) continue;
            diagnostics.Error(1, "slug-twice", $"the slug '{draft.Article.Slug}' is already that of {bySlug[draft.Article.Slug].Article.File}; this article was left out");
        }

        return [.. bySlug.Values.OrderBy(d => d.Article.File, StringComparer.Ordinal)];
    }

    private static ArticleSummary Summary(Draft draft) => new(
        draft.Article,
        draft.Passages.Count(p => p.Kind != PassageKind.Furniture),
        draft.Passages.Count(p => p.Kind == PassageKind.Furniture),
        draft.Passages.Count(p => p.Kind == PassageKind.Note),
        draft.Sources.Count,
        draft.Claims.Count,
        draft.Events.Count);
}
