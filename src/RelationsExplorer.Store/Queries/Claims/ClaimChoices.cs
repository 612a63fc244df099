using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>What a filter of claims chooses in each facet, and what it leaves out.</summary>
internal static class ClaimChoices
{
    public static Choices Of(ClaimFilter filter) => new Choices()
        .With(Facet.Theme, filter.Themes.Select(slug => slug.Value))
        .With(Facet.Actor, filter.Actors.Select(slug => slug.Value))
        .With(Facet.Place, filter.Places.Select(slug => slug.Value))
        .With(Facet.Article, filter.Articles.Select(slug => slug.Value))
        .With(Facet.Speaker, filter.Speakers.Select(speaker => speaker.ToString()))
        .With(Facet.Stance, filter.Stances.Select(Word.Of))
        .With(Facet.Modality, filter.Modalities.Select(Word.Of))
        .With(Facet.Outlet, filter.Outlets)
        .With(Facet.Evidence, filter.Cited is { } cited ? [cited ? "cited" : "uncited"] : [])
        .With(Facet.Hand, filter.SecondHand is { } second ? [second ? "second-hand" : "first-hand"] : [])
        .Without(filter.Without)
        .Showing(Facet.Decade, filter.During?.Date.ToString())
        .Showing(Facet.Year, filter.During?.Date.ToString())
        .Showing(Facet.Published, filter.Published?.Date.ToString());
}
