using System.Text;

namespace RelationsExplorer.Import.Keeping;

/// <summary>Reads what <see cref="CompactWriter"/> wrote.</summary>
/// <param name="bytes">All that was written.</param>
internal sealed class CompactReader(ReadOnlyMemory<byte> bytes)
{
    private readonly List<string> _known = [];
    private int _at;

    /// <summary>Whether all has been read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>A number.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public long Number()
    {
        var from = bytes.Span;
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            if (_at >= from.Length) break;
            var part = from[_at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80) return (long)(value >> 1) ^ -(long)(value & 1);
        }

        throw new InvalidDataException("A number was expected.");
    }

    /// <summary>A number of a common size.</summary>
    public int Int() => checked((int)Number());

    /// <summary>A number that may be missing.</summary>
    public int? IntOrNull() => Yes() ? Int() : null;

    /// <summary>An amount.</summary>
    public decimal Amount() => new([Int(), Int(), Int(), Int()]);

    /// <summary>Yes or no.</summary>
    public bool Yes() => Number() != 0;

    /// <summary>A text that is there.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public string Text() => TextOrNull() ?? throw new InvalidDataException("A text was expected.");

    /// <summary>A text that may be missing.</summary>
    public string? TextOrNull()
    {
        var kind = Int();
        if (kind == CompactWriter.NoText) return null;
        if (kind >= CompactWriter.FirstKnown) return _known[kind - CompactWriter.FirstKnown];
        var length = Int();
        var text = kind == CompactWriter.NewText ? Encoding.UTF8.GetString(Taken(length)) : Units(length);
        _known.Add(text);
        return text;
    }

    /// <summary>A list, each entry read by the reader given.</summary>
    public T[] List<T>(Func<T> read)
    {
        var count = Int();
        if (count == 0) return [];
        if (count < 0 || count > bytes.Length - _at) throw new InvalidDataException("A list was expected.");
        var list = new T[count];
        for (var i = 0; i < count; i++) list[i] = read();
        return list;
    }

    private ReadOnlySpan<byte> Taken(int length)
    {
        var taken = bytes.Span.Slice(_at, length);
        _at += length;
        return taken;
    }

    private string Units(int length)
    {
        var units = new char[Math.Min(length, bytes.Length - _at)];
        for (var i = 0; i < units.Length; i++) units[i] = (char)Number();
        return new string(units);
    }
}
