using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Events;
using RelationsExplorer.Import.Judging;
using RelationsExplorer.Import.Judging.Stances;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.InText;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising;
using RelationsExplorer.Import.Sentences;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import;

/// <summary>The stages by which one article is read, in the order in which the data travels. What follows, across articles, is merging.</summary>
internal sealed class ArticlePipeline
{
    private readonly KnownNames _names;
    private readonly Recogniser _recogniser;
    private readonly NamedWorkFinder _namedWorks;
    private readonly ClaimJudge _judge;
    private readonly Chronicle _chronicle;
    private readonly StatesOfActors _states;

    /// <summary>Arranges the vocabulary once, for any number of articles; they may be read at the same time.</summary>
    public ArticlePipeline(Vocabulary vocabulary)
    {
        _names = new KnownNames(vocabulary, []);
        _recogniser = new Recogniser(vocabulary);
        _namedWorks = new NamedWorkFinder(vocabulary);
        _judge = new ClaimJudge(vocabulary);
        _chronicle = new Chronicle(vocabulary);
        _states = new StatesOfActors(vocabulary);
    }

    /// <summary>All that one file says; null where it holds no article, of which the diagnostics tell.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Told of what is wrong or doubtful.</param>
    /// <param name="isUnread">Which passages are left unread and shown as they are; null for none.</param>
    public Draft? ReadOrNull(CorpusFile file, Diagnostics diagnostics, Func<Passage, bool>? isUnread = null)
    {
        if (ArticleReader.Read(file, diagnostics) is not { } article) return null;                              // Reading
        if (isUnread is not null) article = article with { Passages = [.. article.Passages.Select(p => isUnread(p) ? p with { Kind = PassageKind.Furniture, Rule = PassageRules.Unread } : p)] };
        article = NoteReader.Read(article, diagnostics);                                                        // Notes
        article = RemarkReader.Read(article, diagnostics);                                                      // an editor's remarks
        article = SentenceSplitter.Split(article);                                                              // Sentences
        article = _recogniser.Recognise(article, diagnostics);                                                  // Recognising
        article = _namedWorks.Find(article, diagnostics);                                                       // works that sentences name
        article = _judge.Judge(article, diagnostics);                                                           // Judging
        article = EventGatherer.Gather(article, _chronicle, _names.And(article.FoundActors), diagnostics);      // Events
        return _states.Add(article);                                                                            // states of those who are named
    }
}
