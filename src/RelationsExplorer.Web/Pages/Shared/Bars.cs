using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>Counts as bars under their names, each a link to what was counted.</summary>
/// <param name="Rows">In the order to show.</param>
/// <param name="Longest">The count that fills a bar's whole length; null for the greatest of them.</param>
internal sealed record Bars(IReadOnlyList<Bar> Rows, int? Longest = null)
{
    /// <summary>The values of a facet, each leading to a list that is narrowed to it.</summary>
    /// <param name="counts">The facet; none where the query gave none.</param>
    /// <param name="address">Of the list that is narrowed.</param>
    /// <param name="atMost">How many values to show.</param>
    public static Bars Of(FacetCounts? counts, ListAddress address, int atMost = 8)
    {
        var values = counts?.Values.Where(v => v.Count > 0).Take(atMost).ToList() ?? [];
        return new Bars(values.ConvertAll(v => new Bar(
            FacetWords.Value(counts!.Facet, v.Value, v.Label), v.Count, address.With(counts.Facet.ToSlug(), v.Value).ToString(),
            counts.Facet == Facet.Stance ? "stance-" + v.Value : null)));
    }

    /// <summary>How long a bar is, in hundredths of the longest.</summary>
    public string Length(Bar bar) => TimeScale.Text(100.0 * bar.Count / Math.Max(1, Longest ?? Rows.Max(b => b.Count)));
}

/// <summary>One bar.</summary>
/// <param name="Words">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Address">Where the link leads.</param>
/// <param name="Hue">The class that gives its colour: a group of themes, a stance; null for none.</param>
internal sealed record Bar(string Words, int Count, string Address, string? Hue = null);
