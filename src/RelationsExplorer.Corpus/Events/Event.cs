using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Corpus.Events;

/// <summary>Something told of by one or more claims in one or more articles, at a date.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">Short, in the active voice; from the sentence's own actors, verb and object, or an editor's.</param>
/// <param name="Date">When, as certain as the text is.</param>
/// <param name="Type">PLOVER's type where it has one, else one of this field's own.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Themes">Of its claims.</param>
/// <param name="Actors">Who took part.</param>
/// <param name="Places">Where.</param>
/// <param name="Claims">The claims that tell of it, in the order of articles and sentences; never empty.</param>
/// <param name="Origins">How each value came to be, and why tellings were joined.</param>
public sealed record Event(
    EventId Id,
    string Title,
    EdtfDate Date,
    EventType Type,
    EventStatus Status,
    IReadOnlyList<ThemeSlug> Themes,
    IReadOnlyList<ActorSlug> Actors,
    IReadOnlyList<PlaceSlug> Places,
    IReadOnlyList<ClaimId> Claims,
    IReadOnlyList<Origin> Origins)
{
    /// <summary>Whether the text only expects it.</summary>
    public bool IsFuture => Status is EventStatus.Announced or EventStatus.Planned;
}

/// <summary>Whether an event took place, as the text has it.</summary>
public enum EventStatus
{
    /// <summary>It took place.</summary>
    Happened,

    /// <summary>Somebody with the power to do so said that it will.</summary>
    Announced,

    /// <summary>It is expected or intended.</summary>
    Planned,

    /// <summary>Somebody says that it did not take place.</summary>
    Denied,

    /// <summary>It is only imagined: "if", "could".</summary>
    Hypothetical,
}

/// <summary>
/// What kind of event: the first fifteen are those of the PLOVER ontology (Open Event Data Alliance); the rest serve
/// this field where PLOVER has none.
/// </summary>
public enum EventType
{
    /// <summary>PLOVER: agree to, conclude or sign.</summary>
    Agree,

    /// <summary>PLOVER: meet, visit, talk.</summary>
    Consult,

    /// <summary>PLOVER: speak or act in support.</summary>
    Support,

    /// <summary>PLOVER: do something together.</summary>
    Cooperate,

    /// <summary>PLOVER: give help.</summary>
    Aid,

    /// <summary>PLOVER: give way, withdraw, cease fire.</summary>
    Yield,

    /// <summary>PLOVER: ask, appeal, demand.</summary>
    Request,

    /// <summary>PLOVER: accuse, blame, suspect.</summary>
    Accuse,

    /// <summary>PLOVER: refuse, break off, veto.</summary>
    Reject,

    /// <summary>PLOVER: threaten.</summary>
    Threaten,

    /// <summary>PLOVER: demonstrate, protest.</summary>
    Protest,

    /// <summary>PLOVER: sanction, embargo, cut ties.</summary>
    Sanction,

    /// <summary>PLOVER: raise or move forces.</summary>
    Mobilize,

    /// <summary>PLOVER: repress, seize, annex.</summary>
    Coerce,

    /// <summary>PLOVER: use force.</summary>
    Assault,

    /// <summary>A treaty is concluded, ratified or comes into force.</summary>
    Treaty,

    /// <summary>Somebody says something.</summary>
    Statement,

    /// <summary>A paper, report, article or film appears.</summary>
    Publication,

    /// <summary>Something is built, opened, launched.</summary>
    Construction,

    /// <summary>Goods, money, investment flow.</summary>
    Trade,

    /// <summary>A body or regime is founded, joined, enlarged.</summary>
    Institution,

    /// <summary>Somebody is elected or takes office.</summary>
    Election,

    /// <summary>A crisis, collapse or turning point.</summary>
    Crisis,
}
