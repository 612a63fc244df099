using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationsExplorer.Store.Exporting;

/// <summary>How records are written as JSON: words in snake case, letters of every script as they are.</summary>
[JsonSerializable(typeof(ArticleRecord))]
[JsonSerializable(typeof(PassageRecord))]
[JsonSerializable(typeof(ClaimRecord))]
[JsonSerializable(typeof(EventRecord))]
[JsonSerializable(typeof(SourceRecord))]
[JsonSerializable(typeof(CitationRecord))]
[JsonSerializable(typeof(MentionRecord))]
[JsonSerializable(typeof(DiscrepancyRecord))]
[JsonSerializable(typeof(ThemeRecord))]
[JsonSerializable(typeof(ActorRecord))]
[JsonSerializable(typeof(PlaceRecord))]
public sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>The one way of writing records.</summary>
    public static RecordJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
