using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>What facets and their values are called.</summary>
internal static class FacetWords
{
    /// <summary>Above its values.</summary>
    public static string Title(Facet facet) => facet switch
    {
        Facet.Theme => "Themes",
        Facet.Actor => "Actors",
        Facet.Place => "Places",
        Facet.Article => "Articles",
        Facet.Speaker => "Who says it",
        Facet.Stance => "On the relationship",
        Facet.Modality => "How it is said",
        Facet.Outlet => "Source outlets",
        Facet.Evidence => "Evidence",
        Facet.Hand => "First or second hand",
        Facet.Decade => "When it happened",
        Facet.Year => "Years",
        Facet.Published => "When it was published",
        Facet.Kind => "Kinds of source",
        Facet.Type => "Kinds of event",
        Facet.Status => "Status",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "The facet has no title."),
    };

    /// <summary>One value of it, in a sentence: "'abc' is not a theme".</summary>
    public static string One(Facet facet) => facet switch
    {
        Facet.Speaker => "anyone who says something",
        Facet.Outlet => "an outlet",
        Facet.Actor or Facet.Article => "an " + facet.ToSlug(),
        _ => "a " + facet.ToSlug(),
    };

    /// <summary>A value as shown.</summary>
    public static string Value(Facet facet, string value, string label) => facet switch
    {
        Facet.Speaker when value == "author" => "the author",
        Facet.Stance when Words.TryFromSlug<Stance>(value, out var stance) => stance.InWords(),
        Facet.Modality when Words.TryFromSlug<Modality>(value, out var modality) => modality.InWords(),
        Facet.Type when Words.TryFromSlug<EventType>(value, out var type) => type.InWords(),
        Facet.Kind when Words.TryFromSlug<SourceKind>(value, out var kind) => kind.InWords(),
        Facet.Evidence => value == "cited" ? "with a source" : "without a source",
        Facet.Hand => value == "second-hand" ? "through another" : "directly",
        Facet.Decade or Facet.Year when EdtfDate.TryParse(value, out var date, out _) => date.InWords(),
        _ => label,
    };
}
