using System.Text.Json.Nodes;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Describing;

/// <summary>What a page tells programs of itself. The frame of the page writes it into the head.</summary>
/// <param name="Address">The page's own address, with what narrows it in its shortest form.</param>
internal sealed record PageMeta(ListAddress Address)
{
    /// <summary>The work that the page is about; null for lists.</summary>
    public CslItem? Item { get; init; }

    /// <summary>What it is, in the words of schema.org.</summary>
    public IReadOnlyList<JsonObject> Schema { get; init; } = [];

    /// <summary>The forms in which it can be carried away.</summary>
    public TakeAway? TakeAway { get; init; }

    /// <summary>Its tags.</summary>
    public IEnumerable<(string Name, string Content)> Tags => Item is null ? [] : MetaTags.Of(Item);

    /// <summary>A list.</summary>
    public static PageMeta OfList(ListAddress address) => new(address) { TakeAway = TakeAway.OfList(address) };

    /// <summary>A page of one record.</summary>
    public static PageMeta OfRecord(string list, string id, CslItem? item, params JsonObject[] schema) =>
        new(new ListAddress($"/{list}/{Uri.EscapeDataString(id)}", [])) { Item = item, Schema = schema, TakeAway = TakeAway.OfRecord(list, id) };
}
