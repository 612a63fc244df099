using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationsExplorer.Store.Exporting;

/// <summary>A span of a passage that was recognised.</summary>
/// <param name="Passage">The passage's id.</param>
/// <param name="Start">Where it begins in the passage's text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">Its words.</param>
/// <param name="Kind">"date", "actor", "place" or "figure".</param>
/// <param name="Value">What was understood.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record MentionRecord(
    string Passage,
    int Start,
    int End,
    string Text,
    string Kind,
    MentionValue? Value,
    string Rule) : ExportedRecord("mention")
{
    /// <summary>How a date was worked out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Working { get; init; }
}

/// <summary>What a mention was understood as: a word (a date's EDTF, the slug of an actor or place), or a figure.</summary>
/// <param name="Word">The word; null for a figure.</param>
/// <param name="Low">The lower end of the figure.</param>
/// <param name="High">The upper end; the same as the lower for one number.</param>
/// <param name="Unit">Of the figure.</param>
/// <param name="Bound">How exactly it is meant.</param>
[JsonConverter(typeof(MentionValueJson))]
public sealed record MentionValue(string? Word, decimal Low = 0, decimal High = 0, string? Unit = null, string? Bound = null);

/// <summary>A word as a string; a figure as an object whose value is a number, or both ends of a range.</summary>
internal sealed class MentionValueJson : JsonConverter<MentionValue>
{
    public override void Write(Utf8JsonWriter writer, MentionValue value, JsonSerializerOptions options)
    {
        if (value.Word is not null)
        {
            writer.WriteStringValue(value.Word);
            return;
        }

        writer.WriteStartObject();
        if (value.Low == value.High)
        {
            writer.WriteNumber("value", value.Low);
        }
        else
        {
            writer.WriteStartArray("value");
            writer.WriteNumberValue(value.Low);
            writer.WriteNumberValue(value.High);
            writer.WriteEndArray();
        }

        writer.WriteString("unit", value.Unit);
        writer.WriteString("bound", value.Bound);
        writer.WriteEndObject();
    }

    public override MentionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Records leave the store; none is read back.");
}
