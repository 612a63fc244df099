using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>An event in a list.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">What happened.</param>
/// <param name="Date">When.</param>
/// <param name="Type">What kind of event.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Claims">How many claims tell of it.</param>
/// <param name="Articles">How many articles tell of it.</param>
internal sealed record EventLine(EventId Id, string Title, EdtfDate Date, EventType Type, EventStatus Status, int Claims, int Articles);
