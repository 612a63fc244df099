namespace RelationsExplorer.Web.Api;

/// <summary>Part of a list.</summary>
/// <param name="Store">The version of the store: equal versions hold equal records.</param>
/// <param name="Total">How many records the list has in all.</param>
/// <param name="Limit">How many at most stand in one part.</param>
/// <param name="Next">The address of the next part; null in the last.</param>
/// <param name="Page">The page of this site that shows the list.</param>
/// <param name="Items">The records, in the order of the page.</param>
/// <typeparam name="T">The record.</typeparam>
internal sealed record Listing<T>(string Store, int Total, int Limit, string? Next, string Page, IEnumerable<T> Items);

/// <summary>Where to begin.</summary>
/// <param name="Store">The version of the store: equal versions hold equal records.</param>
/// <param name="Written">The day on which the store was made.</param>
/// <param name="Counts">How many records there are of each kind.</param>
/// <param name="Links">Every list, and the description of the API.</param>
internal sealed record ApiRoot(string Store, string Written, IReadOnlyDictionary<string, int> Counts, IReadOnlyDictionary<string, string> Links);
