using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Store.Queries.Sources;

/// <summary>A source in a list.</summary>
/// <param name="Source">The work.</param>
/// <param name="Outlet">Where it appeared; null where that is unknown.</param>
/// <param name="Claims">How many claims cite it.</param>
/// <param name="Articles">How many articles cite it.</param>
public sealed record FoundSource(Source Source, OutletRef? Outlet, int Claims, int Articles);

/// <summary>A newspaper, journal, site, collection or institute in which sources appeared.</summary>
/// <param name="Slug">Its word in addresses.</param>
/// <param name="Name">Its commonest spelling.</param>
/// <param name="Sources">How many of its works are cited.</param>
/// <param name="Claims">How many claims cite any of them.</param>
public sealed record OutletRef(string Slug, string Name, int Sources, int Claims);
