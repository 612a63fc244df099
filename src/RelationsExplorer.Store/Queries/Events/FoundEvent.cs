using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>An event in a list.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">What happened.</param>
/// <param name="Date">When.</param>
/// <param name="Type">What kind of event.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Claims">How many claims tell of it.</param>
/// <param name="Articles">How many articles tell of it.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Actors">Who took part.</param>
/// <param name="Places">Where.</param>
/// <param name="ToldIn">The first articles that tell of it, in order of publication; at most twelve.</param>
public sealed record FoundEvent(
    EventId Id,
    string Title,
    EdtfDate Date,
    EventType Type,
    EventStatus Status,
    int Claims,
    int Articles,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<ActorRef> Actors,
    IReadOnlyList<PlaceRef> Places,
    IReadOnlyList<ArticleSlug> ToldIn)
{
    /// <summary>Whether the text only expects it.</summary>
    public bool IsFuture => Status is EventStatus.Announced or EventStatus.Planned;
}

/// <summary>As much of an event as a drawing needs.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">What happened.</param>
/// <param name="Date">When.</param>
/// <param name="Type">What kind of event.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Claims">How many claims tell of it.</param>
/// <param name="Theme">Its first theme; null where it has none.</param>
public sealed record EventMark(EventId Id, string Title, EdtfDate Date, EventType Type, EventStatus Status, int Claims, ThemeSlug? Theme);
