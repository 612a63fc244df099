namespace RelationsExplorer.Import.Reading;

/// <summary>Tells addresses that may be shown as links from all others.</summary>
internal static class WebAddress
{
    /// <summary>Whether this is an absolute http or https address with a host and no user name in it.</summary>
    public static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;
}
