using RelationsExplorer.Benchmarks.Making;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Events;
using RelationsExplorer.Import.Judging;
using RelationsExplorer.Import.Merging;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.InText;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising;
using RelationsExplorer.Import.Sentences;
using RelationsExplorer.Import.Vocabularies;
using Told = RelationsExplorer.Import.Diagnostics;

namespace RelationsExplorer.Benchmarks;

/// <summary>The stages of the importer one by one, each with the drafts that the stage before it has made.</summary>
internal sealed class StageInputs
{
    private readonly Vocabulary _vocabulary = CorpusMaker.DeliveredVocabulary();
    private readonly List<CorpusFile> _files;
    private readonly Dictionary<string, Draft[]> _before = [];
    private readonly List<(string Name, Func<Draft, Told, Draft> Run)> _stages;

    /// <summary>Reads as many articles through all stages, and keeps what each was given.</summary>
    public StageInputs(int articles)
    {
        _files = new CorpusMaker(_vocabulary, articles).Files();
        var (recogniser, namedWorks, judge) = (new Recogniser(_vocabulary), new NamedWorkFinder(_vocabulary), new ClaimJudge(_vocabulary));
        var (chronicle, names) = (new Chronicle(_vocabulary), new KnownNames(_vocabulary, []));
        _stages =
        [
            ("Notes", (draft, diagnostics) => RemarkReader.Read(NoteReader.Read(draft, diagnostics), diagnostics)),
            ("Sentences", (draft, _) => SentenceSplitter.Split(draft)),
            ("Recognising", recogniser.Recognise),
            ("Named works", namedWorks.Find),
            ("Judging", judge.Judge),
            ("Events", (draft, diagnostics) => EventGatherer.Gather(draft, chronicle, names.And(draft.FoundActors), diagnostics)),
        ];
        var drafts = Read();
        foreach (var (name, run) in _stages)
        {
            _before[name] = drafts;
            drafts = [.. drafts.Select(draft => run(draft, new Told(draft.Article.File)))];
        }

        _before["Merging"] = drafts;
        Bytes = _files.Sum(file => (long)file.Bytes.Length);
    }

    /// <summary>The names of the stages in the order in which data travels.</summary>
    public static List<string> Names { get; } = ["Reading", "Notes", "Sentences", "Recognising", "Named works", "Judging", "Events", "Merging"];

    /// <summary>How many bytes of article text go through each stage.</summary>
    public long Bytes { get; }

    /// <summary>Runs one stage over all articles.</summary>
    public object Run(string stage) => stage switch
    {
        "Reading" => Read(),
        "Merging" => CorpusMerger.Merge(_before[stage], _vocabulary),
        _ => Run(_before[stage], _stages.Find(one => one.Name == stage).Run),
    };

    private static Draft[] Run(Draft[] drafts, Func<Draft, Told, Draft> stage) =>
        [.. drafts.Select(draft => stage(draft, new Told(draft.Article.File)))];

    private Draft[] Read() => [.. _files.Select(file => ArticleReader.Read(file, new Told(file.Name))!)];
}
