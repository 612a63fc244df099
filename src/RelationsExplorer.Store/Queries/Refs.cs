using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries;

/// <summary>As much of an article as a line that leads to it needs.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it appeared; null where unknown.</param>
public sealed record ArticleRef(ArticleSlug Slug, string Title, EdtfDate? Published);

/// <summary>As much of an actor as a link needs.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
public sealed record ActorRef(ActorSlug Slug, string Name);

/// <summary>As much of a place as a link needs.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">As shown.</param>
public sealed record PlaceRef(PlaceSlug Slug, string Name);

/// <summary>As much of an event as a line that leads to it needs.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">When.</param>
/// <param name="Status">Whether it took place.</param>
public sealed record EventRef(EventId Id, string Title, EdtfDate Date, EventStatus Status)
{
    /// <summary>Whether the text only expects it.</summary>
    public bool IsFuture => Status is EventStatus.Announced or EventStatus.Planned;
}

/// <summary>How many, of what.</summary>
/// <param name="Of">What.</param>
/// <param name="Count">How many.</param>
/// <typeparam name="T">What is counted.</typeparam>
public sealed record Counted<T>(T Of, int Count);

/// <summary>One page of a list.</summary>
/// <param name="Rows">What stands on it.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Size">How many rows a full page has.</param>
/// <typeparam name="T">A row.</typeparam>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, int Number, int Size)
{
    /// <summary>How many pages there are; at least one.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Whether another follows.</summary>
    public bool HasNext => Number < Count;
}
