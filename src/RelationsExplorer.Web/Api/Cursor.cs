using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RelationsExplorer.Web.Api;

/// <summary>
/// A place in a list. It holds for one list in one reading of the corpus: there the order never changes, so that nobody who goes
/// through it misses or doubles a record.
/// </summary>
/// <param name="Skip">How many records lie before it.</param>
/// <param name="List">A short hash of the list's address.</param>
/// <param name="Version">The first letters of the store's version.</param>
internal sealed record Cursor(int Skip, string List, string Version)
{
    /// <summary>A place in a list.</summary>
    public static Cursor Of(int skip, string address, string version) => new(skip, Short(address), version[..Math.Min(12, version.Length)]);

    /// <summary>As it stands in addresses.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Skip}.{List}.{Version}")));

    /// <summary>Reads a place; null where it is none.</summary>
    public static Cursor? ParseOrNull(string text)
    {
        if (text.Length > 100 || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        return parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? new Cursor(skip, parts[1], parts[2]) : null;
    }

    private static string Short(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..8];
}
