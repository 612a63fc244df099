using System.Text.Json.Serialization;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Anything that leaves the store as JSON, under the same words in every export.</summary>
/// <param name="Record">What kind of record it is.</param>
public abstract record ExportedRecord([property: JsonPropertyOrder(-2)] string Record)
{
    /// <summary>Where it and what it refers to can be read, by what each is. Only where the record leaves over the web.</summary>
    [JsonPropertyOrder(9)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Links { get; init; }
}
