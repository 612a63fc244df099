using System.Buffers;
using System.Text.Json;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Writes records as JSON, one a line, and hands them on whenever some have gathered.</summary>
internal sealed class JsonLines : IAsyncDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter _json;

    public JsonLines(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = RecordJson.Plain.Options.Encoder, SkipValidation = true });
    }

    public async Task WriteAsync<TRecord>(IEnumerable<TRecord> records, CancellationToken cancellation)
        where TRecord : ExportedRecord
    {
        foreach (var record in records)
        {
            _json.Reset(_buffer);
            JsonSerializer.Serialize(_json, record, typeof(TRecord), RecordJson.Plain);
            _json.Flush();
            _buffer.Write("\n"u8);
            if (_buffer.WrittenCount >= FlushAt) await FlushAsync(cancellation).ConfigureAwait(false);
        }

        await FlushAsync(cancellation).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private async Task FlushAsync(CancellationToken cancellation)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        await _stream.FlushAsync(cancellation).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }
}
