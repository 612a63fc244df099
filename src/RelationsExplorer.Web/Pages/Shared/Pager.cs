using RelationsExplorer.Store.Queries;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>Where in a long list a page stands, and the way on.</summary>
/// <param name="Number">Of the page, from 1.</param>
/// <param name="Size">Rows of a full page.</param>
/// <param name="All">Rows in all.</param>
/// <param name="Address">Of the list.</param>
/// <param name="One">What one row is called.</param>
/// <param name="Many">What several are called.</param>
internal sealed record Pager(int Number, int Size, int All, ListAddress Address, string One, string Many)
{
    /// <summary>The way through a list that a query gave.</summary>
    public static Pager Of<T>(Page<T> page, ListAddress address, string one, string? many = null) =>
        new(page.Number, page.Size, page.Total, address, one, many ?? one + "s");

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (All + Size - 1) / Size);

    /// <summary>The page before; null on the first. From beyond the end it leads back to the last.</summary>
    public ListAddress? Earlier => Number > 1 ? Address.AtPage(Math.Min(Number - 1, Pages)) : null;

    /// <summary>The page after; null on the last.</summary>
    public ListAddress? Later => Number < Pages ? Address.AtPage(Number + 1) : null;

    /// <summary>"1 to 20 of 412 claims".</summary>
    public string InWords =>
        Number > Pages ? $"nothing more; there are {Words.Count(All, One, Many)}"
        : $"{(((Number - 1) * Size) + 1).Grouped()} to {Math.Min(Number * Size, All).Grouped()} of {Words.Count(All, One, Many)}";
}
