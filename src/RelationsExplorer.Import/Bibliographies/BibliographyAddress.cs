using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Addresses, DOIs and pages as reference managers write them, in the one form that sources have.</summary>
internal static partial class BibliographyAddress
{
    /// <summary>The http or https address in a field; null where there is none.</summary>
    public static string? UrlOrNull(string? field)
    {
        if (field is null || Web().Match(field.Replace(@"\_", "_", StringComparison.Ordinal).Replace(@"\%", "%", StringComparison.Ordinal).Replace(@"\&", "&", StringComparison.Ordinal).Replace(@"\#", "#", StringComparison.Ordinal)) is not { Success: true } found) return null;
        return Uri.TryCreate(found.Value, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? found.Value : null;
    }

    /// <summary>A DOI without the resolver's address; null where there is none.</summary>
    public static string? DoiOrNull(string? field) =>
        field is not null && Doi().Match(field.Replace(@"\_", "_", StringComparison.Ordinal)) is { Success: true } found ? found.Value.TrimEnd('.', ',', ';') : null;

    /// <summary>The DOI of an address that leads to the resolver.</summary>
    public static string? DoiOfUrlOrNull(string? url) => url is not null && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) ? DoiOrNull(url) : null;

    /// <summary>"207--224" and "207–224" to "207-224".</summary>
    public static string? PagesOrNull(string? field) =>
        field?.Replace("–", "-", StringComparison.Ordinal).Replace("—", "-", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Trim('-', '+', ',') is { Length: > 0 and < 40 } pages ? pages : null;

    [GeneratedRegex(@"https?://[^\s{}<>""\\]+", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Web();

    [GeneratedRegex(@"10\.[0-9]{4,9}/[^\s{}<>""\\]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Doi();
}
