using System.Text.Json;
using System.Text.Json.Serialization;
using RelationsExplorer.Store.Exporting;

namespace RelationsExplorer.Store.Changes;

/// <summary>How the log of changes is written: in the words and the manner of the exports.</summary>
[JsonSerializable(typeof(ImportEntry))]
internal sealed partial class ChangeJson : JsonSerializerContext
{
    /// <summary>The one way of writing it.</summary>
    public static ChangeJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = RecordJson.Plain.Options.PropertyNamingPolicy,
        Encoder = RecordJson.Plain.Options.Encoder,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    });
}
