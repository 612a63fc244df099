using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Writes JSON objects, one a line.</summary>
internal sealed class LineWriter : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter _json;

    public LineWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public void Start()
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
    }

    public async ValueTask EndAsync(CancellationToken cancellation)
    {
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt) await FlushAsync(cancellation).ConfigureAwait(false);
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        await _stream.FlushAsync(cancellation).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => _json.Dispose();

    public LineWriter Text(string name, string? value)
    {
        _json.WriteString(name, value);
        return this;
    }

    public LineWriter Number(string name, int? value)
    {
        if (value is { } number) _json.WriteNumber(name, number);
        else _json.WriteNull(name);
        return this;
    }

    public LineWriter Truth(string name, bool value)
    {
        _json.WriteBoolean(name, value);
        return this;
    }

    public LineWriter Date(string name, EdtfDate? value) => Text(name, value?.ToString());

    public LineWriter Texts(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
        return this;
    }

    public LineWriter Origins(string name, IReadOnlyList<Origin> origins)
    {
        _json.WriteStartArray(name);
        foreach (var origin in origins)
        {
            _json.WriteStartObject();
            Text("value", origin.Value).Text("rule", origin.Rule).Text("words", origin.Words);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        return this;
    }

    /// <summary>A figure: one number, or both ends of a range.</summary>
    public LineWriter Figure(string name, double low, double high, string? unit, string bound)
    {
        _json.WriteStartObject(name);
        if (low.Equals(high))
        {
            _json.WriteNumber("value", (decimal)low);
        }
        else
        {
            _json.WriteStartArray("value");
            _json.WriteNumberValue((decimal)low);
            _json.WriteNumberValue((decimal)high);
            _json.WriteEndArray();
        }

        Text("unit", unit).Text("bound", bound);
        _json.WriteEndObject();
        return this;
    }

    public LineWriter Objects<T>(string name, IEnumerable<T> items, Action<LineWriter, T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(this, item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        return this;
    }
}
