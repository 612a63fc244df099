using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries.Events;

/// <summary>Which events to list. Values of one part are alternatives; the parts must all hold. What is left out does not narrow.</summary>
public sealed record EventFilter
{
    /// <summary>Words of the title, as typed.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the last word of the text may be unfinished, as while typing.</summary>
    public bool TextIsUnfinished { get; init; }

    /// <summary>About any of these themes.</summary>
    public IReadOnlyList<ThemeSlug> Themes { get; init; } = [];

    /// <summary>With any of these actors.</summary>
    public IReadOnlyList<ActorSlug> Actors { get; init; } = [];

    /// <summary>At any of these places.</summary>
    public IReadOnlyList<PlaceSlug> Places { get; init; } = [];

    /// <summary>Told in any of these articles.</summary>
    public IReadOnlyList<ArticleSlug> Articles { get; init; } = [];

    /// <summary>Of any of these types.</summary>
    public IReadOnlyList<EventType> Types { get; init; } = [];

    /// <summary>Of any of these statuses.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>In this time.</summary>
    public DateFilter? During { get; init; }

    /// <summary>Bearing none of these; a value that the facet does not have leaves nothing out.</summary>
    public IReadOnlyList<Searching.FacetValue> Without { get; init; } = [];

    /// <summary>Which page; events come by their earliest, then their latest day.</summary>
    public Paging Paging { get; init; }

    /// <summary>How many values to list of each facet; 0 for no facets at all. Years and decades are always listed whole.</summary>
    public int FacetValues { get; init; } = 12;

    /// <summary>The facet of which all values are listed, up to <see cref="Searching.FacetCounts.Most"/>; null for none.</summary>
    public Searching.Facet? Whole { get; init; }

    /// <summary>Which facets to count; null for all.</summary>
    public IReadOnlyCollection<Searching.Facet>? Counted { get; init; }
}
