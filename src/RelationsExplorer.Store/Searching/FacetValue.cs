namespace RelationsExplorer.Store.Searching;

/// <summary>A value of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">Its word in addresses and in the store.</param>
public readonly record struct FacetValue(Facet Facet, string Value);
