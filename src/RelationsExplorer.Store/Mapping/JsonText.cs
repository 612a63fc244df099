using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Store.Mapping;

/// <summary>Short lists as JSON texts, written the same way every time.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)? _own;

    public static string OfTexts(IReadOnlyList<string> texts) => texts.Count == 0 ? "[]" : Encoding.UTF8.GetString(Write(texts, static (writer, texts) =>
    {
        foreach (var text in texts) writer.WriteStringValue(text);
    }));

    public static IReadOnlyList<string> ToTexts(string json)
    {
        if (json == "[]") return [];
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(text => text.GetString()!)];
    }

    public static string OfOrigins(IReadOnlyList<Origin> origins) => Encoding.UTF8.GetString(Utf8OfOrigins(origins));

    /// <summary>The same in UTF-8; good until this thread asks for another.</summary>
    public static ReadOnlySpan<byte> Utf8OfOrigins(IReadOnlyList<Origin> origins) => origins.Count == 0 ? "[]"u8 : Write(origins, static (writer, origins) =>
    {
        foreach (var origin in origins)
        {
            writer.WriteStartObject();
            writer.WriteString("value", origin.Value);
            writer.WriteString("rule", origin.Rule);
            if (origin.Words is not null) writer.WriteString("words", origin.Words);
            writer.WriteEndObject();
        }
    });

    public static IReadOnlyList<Origin> ToOrigins(string json)
    {
        if (json == "[]") return [];
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(origin => new Origin(
            origin.GetProperty("value").GetString()!,
            origin.GetProperty("rule").GetString()!,
            origin.TryGetProperty("words", out var words) ? words.GetString() : null))];
    }

    private static ReadOnlySpan<byte> Write<T>(IReadOnlyList<T> list, Action<Utf8JsonWriter, IReadOnlyList<T>> items)
    {
        var (buffer, writer) = _own ??= Make();
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        writer.WriteStartArray();
        items(writer, list);
        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan;

        static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer) Make()
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            return (buffer, new Utf8JsonWriter(buffer, Options));
        }
    }
}
