using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Corpus.Vocabularies;

/// <summary>
/// An event of the chronicle: one that texts call by a name ("the annexation of Crimea") and need not date. Every claim
/// that names it tells of one and the same event.
/// </summary>
/// <param name="Slug">Its word in the file; the address of the event is made from it.</param>
/// <param name="Title">Short, in the active voice.</param>
/// <param name="Date">When, no surer than the books are; a date that the text gives beside the name goes before it.</param>
/// <param name="Type">What kind of event.</param>
/// <param name="Actors">Who took part.</param>
/// <param name="Places">Where.</param>
/// <param name="Themes">What it belongs to.</param>
/// <param name="Names">Words in lower case that name it: <c>*</c> at the end of a word that may go on, <c>…</c> for up to four words between.</param>
/// <param name="Said">When an article must have been published for the names to mean this event; null for any time after it.</param>
public sealed record KnownEvent(
    string Slug,
    string Title,
    EdtfDate Date,
    EventType Type,
    IReadOnlyList<ActorSlug> Actors,
    IReadOnlyList<PlaceSlug> Places,
    IReadOnlyList<ThemeSlug> Themes,
    IReadOnlyList<string> Names,
    EdtfDate? Said);
