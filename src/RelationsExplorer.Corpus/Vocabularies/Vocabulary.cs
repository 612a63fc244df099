namespace RelationsExplorer.Corpus.Vocabularies;

/// <summary>The controlled vocabularies of a corpus: its themes, actors and places, and the events that everybody speaks of.</summary>
/// <param name="Groups">The groups of themes, in the order to show them.</param>
/// <param name="Themes">In the order to show them.</param>
/// <param name="Actors">By slug.</param>
/// <param name="Places">By slug.</param>
public sealed record Vocabulary(
    IReadOnlyList<ThemeGroup> Groups,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Place> Places)
{
    /// <summary>A vocabulary with nothing in it.</summary>
    public static Vocabulary Empty { get; } = new([], [], [], []);

    /// <summary>Events that texts speak of without saying when they were, by slug.</summary>
    public IReadOnlyList<KnownEvent> Chronicle { get; init; } = [];
}

/// <summary>Themes that belong together, shown in one colour.</summary>
/// <param name="Slug">Its word in files and class names.</param>
/// <param name="Name">As shown.</param>
public sealed record ThemeGroup(string Slug, string Name);

/// <summary>What a claim may be about.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Group">The slug of its group.</param>
/// <param name="Description">A few sentences for a reader new to it.</param>
/// <param name="Related">Themes that a reader of this one may want next.</param>
public sealed record Theme(ThemeSlug Slug, string Name, string Group, string Description, IReadOnlyList<ThemeSlug> Related);

/// <summary>A state, an organisation, a person, or somebody who speaks without a name.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">Which of these.</param>
/// <param name="Names">All ways in which texts call it, with the manner of each.</param>
/// <param name="Country">The state it belongs to; null for states and for those of no one state.</param>
/// <param name="Broader">The body that it is part of; null where none.</param>
/// <param name="Wikidata">Q-number where it is certainly known, else null.</param>
/// <param name="Description">One sentence; null where the actor was only found in a text.</param>
public sealed record Actor(
    ActorSlug Slug,
    string Name,
    ActorKind Kind,
    IReadOnlyList<NameForm> Names,
    ActorSlug? Country,
    ActorSlug? Broader,
    string? Wikidata,
    string? Description)
{
    /// <summary>Whether it is a human being, or several, with a name or without.</summary>
    public bool IsPerson => Kind is ActorKind.Person or ActorKind.Unnamed;
}

/// <summary>What sort of actor.</summary>
public enum ActorKind
{
    /// <summary>A state or group of states spoken of as one.</summary>
    State,

    /// <summary>A body, company, outlet, alliance or office.</summary>
    Organisation,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>Somebody who speaks and whom the text does not name: "traders", "a Chinese scholar". In another text it may be somebody else.</summary>
    Unnamed,
}

/// <summary>One way in which texts call an actor or place.</summary>
/// <param name="Text">The words, matched whole and as written.</param>
/// <param name="Manner">What kind of name it is.</param>
public sealed record NameForm(string Text, NameManner Manner);

/// <summary>The manner in which a name stands for its bearer.</summary>
public enum NameManner
{
    /// <summary>The name, another spelling, an abbreviation.</summary>
    Name,

    /// <summary>An adjective or its people: "Russian", "Russians".</summary>
    Adjective,

    /// <summary>A capital or building that stands for a government: "Moscow", "the Kremlin".</summary>
    Metonym,

    /// <summary>A short form used once the whole name has been said: "Xi".</summary>
    Short,
}

/// <summary>Somewhere on the map that is not itself an actor.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">city, region, river, sea, island, mountains, lake, strait, bridge, pipeline, railway, border, route, continent.</param>
/// <param name="Names">All ways in which texts call it.</param>
/// <param name="Countries">States it lies in.</param>
/// <param name="Latitude">Degrees north, of its middle; null where it has none.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Wikidata">Q-number where it is certainly known, else null.</param>
/// <param name="Description">One sentence, or null.</param>
public sealed record Place(
    PlaceSlug Slug,
    string Name,
    string Kind,
    IReadOnlyList<NameForm> Names,
    IReadOnlyList<ActorSlug> Countries,
    double? Latitude,
    double? Longitude,
    string? Wikidata,
    string? Description);
