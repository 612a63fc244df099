using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace RelationsExplorer.Import.Keeping;

/// <summary>Writes numbers and texts in few bytes. A text that comes again is written once and named by its number afterwards.</summary>
internal sealed class CompactWriter
{
    /// <summary>What stands before a text: none, one in UTF-8, one in UTF-16; from here on, the number of one written before.</summary>
    internal const int NoText = 0, NewText = 1, NewBrokenText = 2, FirstKnown = 3;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 15);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private byte[] _utf8 = new byte[1024];

    /// <summary>All that was written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>A number; small ones take few bytes.</summary>
    public void Number(long value)
    {
        // Negative ones are rare: the sign goes last, so that small ones stay short.
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var to = _bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7) to[length++] = (byte)(rest | 0x80);
        to[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    /// <summary>A number that may be missing.</summary>
    public void NumberOrNull(int? value)
    {
        Yes(value is not null);
        if (value is { } there) Number(there);
    }

    /// <summary>An amount, with all the digits that it was read with.</summary>
    public void Amount(decimal value)
    {
        foreach (var part in decimal.GetBits(value)) Number(part);
    }

    /// <summary>Yes or no.</summary>
    public void Yes(bool value) => Number(value ? 1 : 0);

    /// <summary>A text, which may be missing.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(NoText);
            return;
        }

        if (_known.TryGetValue(value, out var number))
        {
            Number(FirstKnown + number);
            return;
        }

        _known.Add(value, _known.Count);
        if (Encoding.UTF8.GetMaxByteCount(value.Length) is var most && most > _utf8.Length) _utf8 = new byte[most];
        if (Utf8.FromUtf16(value, _utf8, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            Number(NewText);
            Number(written);
            _bytes.Write(_utf8.AsSpan(0, written));
            return;
        }

        // Half a surrogate pair has no UTF-8; it is kept as it is.
        Number(NewBrokenText);
        Number(value.Length);
        foreach (var unit in value) Number(unit);
    }

    /// <summary>A list, each entry written by the writer given.</summary>
    public void List<T>(IReadOnlyList<T> values, Action<T> write)
    {
        Number(values.Count);
        foreach (var value in values) write(value);
    }
}
