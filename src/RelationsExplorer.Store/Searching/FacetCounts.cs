namespace RelationsExplorer.Store.Searching;

/// <summary>The values of one facet, with how many records each would leave: counted as if the facet itself were not narrowed.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Values">The most frequent first (years and decades by time); chosen values are always among them.</param>
/// <param name="IsCut">Whether there are more values than are listed here.</param>
public sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetCount> Values, bool IsCut)
{
    /// <summary>How many values are listed where all are asked for: more than a page can show.</summary>
    public const int Most = 400;

    /// <summary>How many values of a facet are listed: all, where they are asked for.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="whole">The one of which all are asked for; null for none.</param>
    /// <param name="values">How many of any other.</param>
    internal static int Listed(Facet facet, Facet? whole, int values) => facet == whole ? Most : values;
}

/// <summary>One value of a facet.</summary>
/// <param name="Value">Its word in addresses: a slug, a word, a year.</param>
/// <param name="Label">As shown.</param>
/// <param name="Count">How many records it would leave.</param>
/// <param name="Selected">Whether it is chosen.</param>
/// <param name="LeftOut">Whether whatever bears it is left out; it then leaves nothing.</param>
public sealed record FacetCount(string Value, string Label, int Count, bool Selected, bool LeftOut = false);
