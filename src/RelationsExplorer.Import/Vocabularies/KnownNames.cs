using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Vocabularies;

/// <summary>The slugs that an editor's mark may name, and who of them is a person: those of the vocabulary, and the actors that the text itself introduces.</summary>
internal sealed class KnownNames(Vocabulary vocabulary, IReadOnlyList<Actor> found)
{
    // Few articles carry marks: the sets are made when the first mark asks.
    private HashSet<string>? _themes;
    private HashSet<string>? _actors;
    private HashSet<string>? _places;
    private HashSet<ActorSlug>? _persons;

    // Those of the vocabulary are the same for all articles.
    private KnownNames? _shared;

    /// <summary>The themes.</summary>
    public IReadOnlySet<string> Themes => _themes ??= vocabulary.Themes.Select(t => t.Slug.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The actors.</summary>
    public IReadOnlySet<string> Actors => _actors ??= vocabulary.Actors.Concat(found).Select(a => a.Slug.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The places.</summary>
    public IReadOnlySet<string> Places => _places ??= vocabulary.Places.Select(p => p.Slug.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>These names and those of an article, which shares what is made of these.</summary>
    public KnownNames And(IReadOnlyList<Actor> introduced) => new(vocabulary, [.. found, .. introduced]) { _shared = this };

    /// <summary>Whether an actor is a person.</summary>
    public bool IsPerson(ActorSlug actor) =>
        _shared?.IsPerson(actor) == true
        || (_persons ??= (_shared is null ? vocabulary.Actors.Concat(found) : found).Where(a => a.IsPerson).Select(a => a.Slug).ToHashSet()).Contains(actor);
}
