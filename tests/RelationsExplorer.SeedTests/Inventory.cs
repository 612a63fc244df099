using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationsExplorer.SeedTests;

/// <summary>What a careful reader finds in one edition, in our own words: <c>Inventory/SLUG.json</c>.</summary>
/// <param name="Events">Every dated occurrence.</param>
/// <param name="Sources">Every work that the article cites.</param>
/// <param name="Notes">Every note, and the work that it leads to.</param>
/// <param name="Figures">Every quantity with a unit.</param>
public sealed record Inventory(
    IReadOnlyList<InventoryEvent> Events,
    IReadOnlyList<InventorySource> Sources,
    IReadOnlyList<InventoryNote> Notes,
    IReadOnlyList<InventoryFigure> Figures)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The slugs of the editions that have an inventory, in order.</summary>
    public static IEnumerable<string> Slugs { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Inventory");

    /// <summary>The inventory of one edition.</summary>
    public static Inventory Of(string slug) =>
        JsonSerializer.Deserialize<Inventory>(File.ReadAllText(Path.Combine(Folder, slug + ".json")), Options)!;
}

/// <summary>An occurrence.</summary>
/// <param name="Title">In our own words.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Type">The kind of event, in lower case.</param>
/// <param name="Future">Whether the text only expects it.</param>
/// <param name="Paragraphs">The paragraphs that tell of it, counted from 1; one of them is enough.</param>
public sealed record InventoryEvent(string Title, string Date, string Type, bool Future, IReadOnlyList<int> Paragraphs);

/// <summary>A work. What the article does not say of it is null.</summary>
/// <param name="Id">Its name within the inventory.</param>
/// <param name="Kind">In kebab case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Given name first.</param>
/// <param name="Container">Newspaper, journal, site or institute.</param>
/// <param name="Issued">EDTF.</param>
/// <param name="Accessed">EDTF.</param>
/// <param name="Url">Its address.</param>
/// <param name="Doi">Without the resolver's address.</param>
public sealed record InventorySource(string Id, string Kind, string? Title, IReadOnlyList<string> Authors, string? Container, string? Issued, string? Accessed, string? Url, string? Doi);

/// <summary>A note.</summary>
/// <param name="Label">Its number as printed.</param>
/// <param name="Source">The work's name within the inventory; null where the note names none.</param>
public sealed record InventoryNote(string Label, string? Source);

/// <summary>A quantity.</summary>
/// <param name="Paragraph">The paragraph, counted from 1.</param>
/// <param name="Low">The number, or the lower end of a range.</param>
/// <param name="High">The number, or the upper end of a range.</param>
/// <param name="Unit">What is counted or measured.</param>
public sealed record InventoryFigure(int Paragraph, decimal Low, decimal High, string Unit);
