using System.Collections.ObjectModel;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import;

/// <summary>
/// One article on its way through the stages. Each stage hands on a copy to which it has added what it found; the
/// comment at each part names the stage that fills it.
/// </summary>
/// <param name="Article">Its bibliographic data (Reading).</param>
public sealed record Draft(Article Article)
{
    /// <summary>Headings, paragraphs, notes and furniture, in order (Reading; Notes takes markers out and sets notes apart).</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Links in the running text (Reading).</summary>
    public IReadOnlyList<PassageLink> Links { get; init; } = [];

    /// <summary>What an editor set right (Reading).</summary>
    public IReadOnlyList<EditorsMark> Marks { get; init; } = [];

    /// <summary>Where notes were marked in the running text (Notes).</summary>
    public IReadOnlyList<Marker> Markers { get; init; } = [];

    /// <summary>Works that the article cites, merged inside the article (Notes).</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Places in the running text that cite them (Notes).</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>The sentences of headings and paragraphs (Sentences).</summary>
    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>Who answers in which passage of an interview, by name; empty where the article is none (Sentences).</summary>
    public IReadOnlyDictionary<PassageId, string> Answers { get; init; } = ReadOnlyDictionary<PassageId, string>.Empty;

    /// <summary>Whether those who speak in turn do so for themselves, the one who asks as well, and no author quotes them (Sentences).</summary>
    public bool IsConversation { get; init; }

    /// <summary>Dates, figures, actors, places (Recognising), by passage and place.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Actors that the vocabulary does not know but the text does (Recognising).</summary>
    public IReadOnlyList<Actor> FoundActors { get; init; } = [];

    /// <summary>What the sentences state (Judging; Events adds which event each tells of).</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The words of its passages as cues see them, each passage cut once (Judging).</summary>
    internal WordsOfPassages Words { get; init; } = new();

    /// <summary>Which claim rests on which source (Judging).</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What the claims tell of, joined inside the article (Events).</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>What an editor remarks (Reading, once Notes has taken the markers out).</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}
