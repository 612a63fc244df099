namespace RelationsExplorer.Store.Exporting;

/// <summary>Lists the address of every record that has a page, below the root of the site; themes first, claims last.</summary>
public sealed class AddressesQuery(StoreSession store)
{
    /// <summary>How many there are.</summary>
    public int Count() =>
        store.Context.Themes.Count() + store.Context.Actors.Count(row => row.ClaimCount > 0) + store.Context.Places.Count(row => row.ClaimCount > 0)
        + store.Summary.Articles + store.Summary.Discrepancies + store.Summary.Events + store.Summary.Sources + store.Summary.Claims;

    /// <summary>Each address, read while it is gone through.</summary>
    public IEnumerable<string> All()
    {
        var context = store.Context;
        foreach (var slug in context.Themes.OrderBy(row => row.Number).Select(row => row.Slug)) yield return Below("themes", slug.Value);
        foreach (var slug in context.Articles.OrderBy(row => row.Number).Select(row => row.Slug)) yield return Below("articles", slug.Value);
        foreach (var slug in context.Actors.Where(row => row.ClaimCount > 0).OrderBy(row => row.Number).Select(row => row.Slug)) yield return Below("actors", slug.Value);
        foreach (var slug in context.Places.Where(row => row.ClaimCount > 0).OrderBy(row => row.Number).Select(row => row.Slug)) yield return Below("places", slug.Value);
        foreach (var id in context.Discrepancies.OrderBy(row => row.Number).Select(row => row.Id)) yield return Below("discrepancies", id);
        foreach (var id in context.Events.OrderBy(row => row.Number).Select(row => row.Id)) yield return Below("events", id.Value);
        foreach (var id in context.Sources.OrderBy(row => row.Number).Select(row => row.Id)) yield return Below("sources", id.Value);
        foreach (var id in context.Claims.OrderBy(row => row.Number).Select(row => row.Id)) yield return Below("claims", id.Value);
    }

    private static string Below(string list, string id) => $"/{list}/{Uri.EscapeDataString(id)}";
}
