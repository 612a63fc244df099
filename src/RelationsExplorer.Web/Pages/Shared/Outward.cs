namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>Addresses outside of this site. Only http and https lead anywhere; whatever else an article holds stays words.</summary>
internal static class Outward
{
    /// <summary>The address, if it may be followed; else null.</summary>
    public static string? SafeOrNull(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    /// <summary>The site it leads to, for people: <c>example.org</c>.</summary>
    public static string? HostOrNull(string? address) =>
        SafeOrNull(address) is { } safe && new Uri(safe).Host is var host ? host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host : null;
}
