using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Which claims to list. Values of one part are alternatives; the parts must all hold. What is left out does not narrow.</summary>
public sealed record ClaimFilter
{
    /// <summary>Words to search for, as typed; see <see cref="Searching.SearchText"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the last word of the text may be unfinished, as while typing.</summary>
    public bool TextIsUnfinished { get; init; }

    /// <summary>Only these, chosen by hand; an id that no claim has adds nothing.</summary>
    public IReadOnlyList<ClaimId> Ids { get; init; } = [];

    /// <summary>About any of these themes.</summary>
    public IReadOnlyList<ThemeSlug> Themes { get; init; } = [];

    /// <summary>About any of these actors.</summary>
    public IReadOnlyList<ActorSlug> Actors { get; init; } = [];

    /// <summary>At any of these places.</summary>
    public IReadOnlyList<PlaceSlug> Places { get; init; } = [];

    /// <summary>In any of these articles.</summary>
    public IReadOnlyList<ArticleSlug> Articles { get; init; } = [];

    /// <summary>Said by any of these.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>Of any of these stances.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [];

    /// <summary>Said in any of these ways.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>Citing something that appeared in any of these outlets (slugs).</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>True: with a source; false: without one.</summary>
    public bool? Cited { get; init; }

    /// <summary>True: told through another than the speaker; false: not.</summary>
    public bool? SecondHand { get; init; }

    /// <summary>Telling of an event in this time.</summary>
    public DateFilter? During { get; init; }

    /// <summary>In an article published in this time.</summary>
    public DateFilter? Published { get; init; }

    /// <summary>Bearing none of these; a value that the facet does not have leaves nothing out.</summary>
    public IReadOnlyList<Searching.FacetValue> Without { get; init; } = [];

    /// <summary>In which order.</summary>
    public ClaimSort Sort { get; init; }

    /// <summary>Which page.</summary>
    public Paging Paging { get; init; }

    /// <summary>How many values to list of each facet; 0 for no facets at all.</summary>
    public int FacetValues { get; init; } = 12;

    /// <summary>The facet of which all values are listed, up to <see cref="Searching.FacetCounts.Most"/>; null for none.</summary>
    public Searching.Facet? Whole { get; init; }

    /// <summary>Which facets to count; null for all.</summary>
    public IReadOnlyCollection<Searching.Facet>? Counted { get; init; }
}

/// <summary>In which order claims are listed.</summary>
public enum ClaimSort
{
    /// <summary>By the date of publication, each article from beginning to end; undated articles last.</summary>
    Published,

    /// <summary>The newest articles first, each from beginning to end; undated articles last.</summary>
    Newest,

    /// <summary>By the date of the main event; claims without one last.</summary>
    EventDate,

    /// <summary>
    /// Those that fit the words best first (BM25; of words that are very common, the claims in which they make up most of the
    /// sentence). Without words, as <see cref="Published"/>.
    /// </summary>
    Relevance,
}
