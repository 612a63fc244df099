using System.Text.Json;
using System.Text.Json.Serialization;
using RelationsExplorer.Store.Exporting;

namespace RelationsExplorer.Web.Api;

/// <summary>How the API writes its answers: records as every export writes them.</summary>
[JsonSerializable(typeof(ApiRoot))]
[JsonSerializable(typeof(CompareAnswer))]
[JsonSerializable(typeof(Listing<ArticleRecord>))]
[JsonSerializable(typeof(Listing<PassageRecord>))]
[JsonSerializable(typeof(Listing<ClaimRecord>))]
[JsonSerializable(typeof(Listing<EventRecord>))]
[JsonSerializable(typeof(Listing<SourceRecord>))]
[JsonSerializable(typeof(Listing<DiscrepancyRecord>))]
[JsonSerializable(typeof(Listing<ThemeRecord>))]
[JsonSerializable(typeof(Listing<ActorRecord>))]
[JsonSerializable(typeof(Listing<PlaceRecord>))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>The one way of writing answers.</summary>
    public static ApiJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = RecordJson.Plain.Options.PropertyNamingPolicy,
        Encoder = RecordJson.Plain.Options.Encoder,
    });
}
