using System.Globalization;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Queries;

/// <summary>Answers the questions of <see cref="ClaimsQuery"/> by going through all claims, one by one, as slowly as can be.</summary>
internal sealed class ClaimsByHand(Collection collection)
{
    private readonly Dictionary<string, Article> _articles = collection.Articles.ToDictionary(article => article.Slug.Value);
    private readonly Dictionary<string, EdtfDate> _dates = collection.Events.ToDictionary(happening => happening.Id.Value, happening => happening.Date);
    private readonly ILookup<string, string> _outlets = collection.Citations
        .Join(collection.Sources, citation => citation.Source, source => source.Id, (citation, source) => (citation.Claim, source.Container))
        .ToLookup(pair => pair.Claim.Value, pair => Slug.Of(pair.Container!));

    public void AssertSame(ClaimFilter filter, ClaimList found)
    {
        var all = collection.Claims.Where(claim => Fits(filter, claim, null)).ToList();
        var ordered = all.OrderBy(claim => _articles[claim.Article.Value].Published?.Earliest?.Number ?? long.MaxValue).ThenBy(claim => claim.Article).ThenBy(claim => int.Parse(claim.Id.Value.Split('-')[1], CultureInfo.InvariantCulture));
        Assert.Equal(all.Count, found.Page.Total);
        Assert.Equal(ordered.Skip((filter.Paging.Number - 1) * 10).Take(10).Select(claim => claim.Id), found.Page.Rows.Select(row => row.Id));
        foreach (var facet in found.Facets) AssertSame(filter, facet);
    }

    private void AssertSame(ClaimFilter filter, FacetCounts facet)
    {
        var counts = collection.Claims.Where(claim => Fits(filter, claim, facet.Facet)).SelectMany(claim => ValuesOf(claim, facet.Facet).Distinct())
            .GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());
        foreach (var value in facet.Values) Assert.Equal(counts.GetValueOrDefault(value.Value), value.Count);
        if (facet.Facet is Facet.Year) return;
        var chosen = facet.Values.Count(value => value.Selected || value.LeftOut);
        if (facet.Facet is Facet.Decade or Facet.Published)
        {
            Assert.Equal(counts.Keys.Order(StringComparer.Ordinal), facet.Values.Where(value => value.Count > 0).Select(value => value.Value));
            return;
        }

        Assert.Equal(counts.Values.OrderDescending().Take(filter.FacetValues).Where((count, i) => i < facet.Values.Count - chosen), facet.Values.OrderByDescending(value => value.Count).Take(Math.Min(filter.FacetValues, facet.Values.Count - chosen)).Select(value => value.Count));
        Assert.Equal(counts.Count > filter.FacetValues, facet.IsCut);
    }

    private bool Fits(ClaimFilter filter, Claim claim, Facet? but) =>
        Text(filter, claim)
        && !filter.Without.Any(value => ValuesOf(claim, value.Facet).Contains(value.Value))
        && (but == Facet.Theme || filter.Themes.Count == 0 || filter.Themes.Intersect(claim.Themes).Any())
        && (but == Facet.Actor || filter.Actors.Count == 0 || filter.Actors.Intersect(claim.Actors).Any())
        && (but == Facet.Place || filter.Places.Count == 0 || filter.Places.Intersect(claim.Places).Any())
        && (but == Facet.Article || filter.Articles.Count == 0 || filter.Articles.Contains(claim.Article))
        && (but == Facet.Speaker || filter.Speakers.Count == 0 || filter.Speakers.Contains(claim.Speaker))
        && (but == Facet.Stance || filter.Stances.Count == 0 || filter.Stances.Contains(claim.Stance))
        && (but == Facet.Modality || filter.Modalities.Count == 0 || filter.Modalities.Contains(claim.Modality))
        && (but == Facet.Evidence || filter.Cited is null || filter.Cited == _outlets.Contains(claim.Id.Value))
        && (but == Facet.Hand || filter.SecondHand is null || filter.SecondHand == claim.Reporter is not null)
        && (but is Facet.Decade or Facet.Year || filter.During is null || claim.Events.Any(told => Within(filter.During, _dates[told.Value])))
        && (but == Facet.Published || filter.Published is null || (_articles[claim.Article.Value].Published is { } published && Within(filter.Published, published)));

    private static bool Text(ClaimFilter filter, Claim claim) => filter.Text switch
    {
        null => true,
        "china" => claim.Text.Contains("China", StringComparison.Ordinal),
        _ => claim.Text.Contains("Russia and", StringComparison.Ordinal),
    };

    private static bool Within(DateFilter filter, EdtfDate date)
    {
        var (from, to) = (filter.Date.Earliest?.Number ?? long.MinValue, filter.Date.Latest?.Number ?? long.MaxValue);
        var (first, last) = (date.Earliest?.Number ?? long.MinValue, date.Latest?.Number ?? long.MaxValue);
        return filter.Surely ? first >= from && last <= to : first <= to && last >= from;
    }

    private IEnumerable<string> ValuesOf(Claim claim, Facet facet) => facet switch
    {
        Facet.Theme => claim.Themes.Select(slug => slug.Value),
        Facet.Actor => claim.Actors.Select(slug => slug.Value),
        Facet.Place => claim.Places.Select(slug => slug.Value),
        Facet.Article => [claim.Article.Value],
        Facet.Speaker => [claim.Speaker.ToString()],
        Facet.Stance => [Word.Of(claim.Stance)],
        Facet.Modality => [Word.Of(claim.Modality)],
        Facet.Outlet => _outlets[claim.Id.Value],
        Facet.Evidence => [_outlets.Contains(claim.Id.Value) ? "cited" : "uncited"],
        Facet.Hand => [claim.Reporter is null ? "first-hand" : "second-hand"],
        Facet.Published => _articles[claim.Article.Value].Published is { } published ? [published.Earliest!.Value.Year.ToString(CultureInfo.InvariantCulture)] : [],
        Facet.Decade => claim.Events.SelectMany(told => YearsOf(_dates[told.Value])).Select(year => (year / 10).ToString(CultureInfo.InvariantCulture) + "X"),
        _ => claim.Events.Select(told => _dates[told.Value]).SelectMany(YearsOf).Select(year => year.ToString(CultureInfo.InvariantCulture)),
    };

    private static IEnumerable<int> YearsOf(EdtfDate date)
    {
        var first = (int)(date.Earliest ?? date.Latest)!.Value.Year;
        return Enumerable.Range(first, (int)(date.Latest ?? date.Earliest)!.Value.Year - first + 1);
    }
}
