using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>Two boxes for the ends of a span of time, in words; what narrows the list already stands in them.</summary>
/// <param name="Name">Of the time in addresses; the ends are this and "-from" or "-to".</param>
/// <param name="Legend">What lies between the ends.</param>
/// <param name="First">What the first box is called.</param>
/// <param name="Last">What the last box is called.</param>
/// <param name="Date">The time that narrows the list; null for none.</param>
internal sealed record SpanFields(string Name, string Legend, string First, string Last, EdtfDate? Date)
{
    /// <summary>What stands in the first box.</summary>
    public string? From => Date is null ? null : End(Sides[0]);

    /// <summary>What stands in the last box.</summary>
    public string? To => Date is null ? null : End(Sides[^1]);

    private string[] Sides => Date!.Precision == EdtfPrecision.Set ? ["", ""] : Date.ToString().Split('/');

    private static string? End(string side) => EdtfDate.TryParse(side, out var date, out _) ? TypedDate.Of(date) : null;
}
