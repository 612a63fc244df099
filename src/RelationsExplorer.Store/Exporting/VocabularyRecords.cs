namespace RelationsExplorer.Store.Exporting;

/// <summary>A theme of the vocabulary.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Name">As shown.</param>
/// <param name="Group">The slug of its group.</param>
/// <param name="Description">What it takes in.</param>
/// <param name="Related">Themes that a reader of this one may want next.</param>
/// <param name="Claims">How many claims are about it.</param>
/// <param name="Events">How many events are about it.</param>
public sealed record ThemeRecord(string Id, string Name, string Group, string Description, IReadOnlyList<string> Related, int Claims, int Events) : ExportedRecord("theme");

/// <summary>A state, organisation or person.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">"state", "organisation" or "person".</param>
/// <param name="Names">Other names by which texts call it.</param>
/// <param name="Country">The state that it belongs to.</param>
/// <param name="Broader">The body that it is part of.</param>
/// <param name="Wikidata">Q-number where it is certainly known.</param>
/// <param name="Description">One sentence; null where it was only found in texts.</param>
/// <param name="Claims">How many claims are about it.</param>
/// <param name="Spoken">How many claims it is the speaker of.</param>
/// <param name="Events">How many events it took part in.</param>
public sealed record ActorRecord(
    string Id,
    string Name,
    string Kind,
    IReadOnlyList<string> Names,
    string? Country,
    string? Broader,
    string? Wikidata,
    string? Description,
    int Claims,
    int Spoken,
    int Events) : ExportedRecord("actor");

/// <summary>Somewhere on the map that is not itself an actor.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">City, river, region …</param>
/// <param name="Names">Other names by which texts call it.</param>
/// <param name="Countries">The states that it lies in.</param>
/// <param name="Latitude">Degrees north, of its middle.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Wikidata">Q-number where it is certainly known.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="Claims">How many claims name it.</param>
/// <param name="Events">How many events took place there.</param>
public sealed record PlaceRecord(
    string Id,
    string Name,
    string Kind,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Countries,
    double? Latitude,
    double? Longitude,
    string? Wikidata,
    string? Description,
    int Claims,
    int Events) : ExportedRecord("place");
