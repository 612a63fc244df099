namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>The sections of the site, in the order of the menu.</summary>
internal static class Navigation
{
    /// <summary>Each section's address and name.</summary>
    public static IReadOnlyList<(string Address, string Name)> Sections { get; } =
    [
        ("/articles", "Articles"),
        ("/claims", "Claims"),
        ("/events", "Events"),
        ("/sources", "Sources"),
        ("/themes", "Themes"),
        ("/actors", "Actors"),
        ("/places", "Places"),
        ("/compare", "Compare"),
        ("/discrepancies", "Discrepancies"),
        ("/about", "About"),
    ];

    /// <summary>What <c>aria-current</c> says of a section on this page: "page" on it, "true" below it, null elsewhere.</summary>
    public static string? Current(string section, PathString path) =>
        path.Equals(section, StringComparison.OrdinalIgnoreCase) ? "page"
        : path.StartsWithSegments(section, StringComparison.OrdinalIgnoreCase) ? "true"
        : null;
}
