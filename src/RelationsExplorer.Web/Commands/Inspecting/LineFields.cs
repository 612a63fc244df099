using System.Text.Json;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary>The fields of an input line that is a JSON object; it remembers the first thing that is wrong with them.</summary>
internal sealed class LineFields : IDisposable
{
    private readonly JsonDocument? _line;

    /// <summary>Reads the line.</summary>
    public LineFields(string line)
    {
        try
        {
            _line = JsonDocument.Parse(line);
            if (_line.RootElement.ValueKind != JsonValueKind.Object) Wrong = "the line is no JSON object";
        }
        catch (JsonException e)
        {
            Wrong = line.Trim().Length == 0 ? "the line is empty; a JSON object belongs there" : $"not JSON: {e.Message.Split(" LineNumber:")[0]}";
        }
    }

    /// <summary>The first thing that is wrong; null where nothing is.</summary>
    public string? Wrong { get; private set; }

    /// <summary>A field that must be a text.</summary>
    public string Text(string name) => TextOrNull(name) ?? Say<string>($"the field '{name}' is missing") ?? "";

    /// <summary>A field that may be left out or null, else is an EDTF date.</summary>
    public EdtfDate? DateOrNull(string name)
    {
        if (TextOrNull(name) is not { } text) return null;
        return EdtfDate.TryParse(text, out var date, out var error) ? date : Say<EdtfDate>($"the field '{name}': {error}");
    }

    /// <summary>A field that must be there, as it is written in JSON.</summary>
    public string Json(string name) => Field(name)?.GetRawText() ?? Say<string>($"the field '{name}' is missing") ?? "null";

    /// <summary>Copies a field that must be there, whatever its value is.</summary>
    public void Copy(string name, Utf8JsonWriter to)
    {
        if (Field(name) is not { } value)
        {
            Say<string>($"the field '{name}' is missing");
            return;
        }

        to.WritePropertyName(name);
        to.WriteRawValue(value.GetRawText());
    }

    /// <inheritdoc/>
    public void Dispose() => _line?.Dispose();

    private string? TextOrNull(string name)
    {
        if (Field(name) is not { ValueKind: not JsonValueKind.Null } value) return null;
        if (value.ValueKind != JsonValueKind.String) return Say<string>($"the field '{name}' is no text");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return Say<string>($"the field '{name}' has half a character (a surrogate that stands alone)");
        }
    }

    private JsonElement? Field(string name) =>
        _line?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(name, out var value) ? value : null;

    private T? Say<T>(string wrong)
        where T : class
    {
        Wrong ??= wrong;
        return null;
    }
}
