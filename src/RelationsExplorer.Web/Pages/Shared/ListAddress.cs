using System.Globalization;
using System.Text;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>
/// The address of a list with all that narrows it: a path and named values, several of one name. Links to a wider, narrower
/// or later list are made from it; whatever changes the list leads back to its first page.
/// </summary>
/// <param name="Path">Of the page.</param>
/// <param name="Parts">In the order of the address.</param>
internal sealed record ListAddress(string Path, IReadOnlyList<(string Name, string Value)> Parts)
{
    /// <summary>The name of the page number.</summary>
    public const string PageName = "page";

    /// <summary>The name of the facet of which all values are listed.</summary>
    public const string WholeName = "whole";

    /// <summary>How the name of a filter ends that leaves out what bears its values.</summary>
    public const string NotEnding = "-not";

    /// <summary>A name without that ending, and whether it had it.</summary>
    public static (string Name, bool IsNot) Parted(string name) =>
        name.Length > NotEnding.Length && name.EndsWith(NotEnding, StringComparison.Ordinal) ? (name[..^NotEnding.Length], true) : (name, false);

    /// <summary>The address with one more value.</summary>
    public ListAddress With(string name, string value) =>
        Has(name, value) ? this : this with { Parts = [.. WithoutPage, (name, value)] };

    /// <summary>The address with this as the only value of its name; null or empty takes the name away.</summary>
    public ListAddress Only(string name, string? value) =>
        this with { Parts = [.. WithoutPage.Where(p => p.Name != name), .. string.IsNullOrEmpty(value) ? [] : new[] { (name, value) }] };

    /// <summary>The address without one value.</summary>
    public ListAddress Without(string name, string value) =>
        this with { Parts = [.. WithoutPage.Where(p => p != (name, value))] };

    /// <summary>With the value where it is missing, without it where it is there.</summary>
    public ListAddress Toggle(string name, string value) => Has(name, value) ? Without(name, value) : With(name, value);

    /// <summary>A page of the same list, from 1.</summary>
    public ListAddress AtPage(int page) =>
        this with { Parts = [.. WithoutPage, .. page <= 1 ? [] : new[] { (PageName, page.ToString(CultureInfo.InvariantCulture)) }] };

    /// <summary>Whether it holds the value.</summary>
    public bool Has(string name, string value) => Parts.Contains((name, value));

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Path);
        var sign = '?';
        foreach (var (name, value) in Parts)
        {
            text.Append(sign).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            sign = '&';
        }

        return text.ToString();
    }

    private IEnumerable<(string Name, string Value)> WithoutPage => Parts.Where(p => p.Name != PageName);
}
