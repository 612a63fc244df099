using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// Rows of several tables, as the bytes that SQLite is to store: put together on one thread, inserted on another. They lie where
/// the garbage collector does not move them, so that SQLite reads the texts where they are.
/// </summary>
/// <remarks>For each row the number of its statement (4 bytes); for each value its kind, then a number (8) or a length (4) and as many bytes; behind the last value <see cref="EndOfRow"/>.</remarks>
internal sealed class PackedRows
{
    internal const byte EndOfRow = 0, Null = 1, Whole = 2, Real = 3, Text = 4, Blob = 5;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(1 << 19, pinned: true);

    /// <summary>All that was packed.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>How many bytes were packed.</summary>
    public int Length { get; private set; }

    /// <summary>Where a byte lies; good until more is packed.</summary>
    public nint AddressOf(int place) => Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, place);

    /// <summary>Begins a row, to be inserted by the statement with this number.</summary>
    public void Begin(int statement)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(4), statement);
        Length += 4;
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        Room(1)[0] = EndOfRow;
        Length++;
    }

    public void AddNull()
    {
        Room(1)[0] = Null;
        Length++;
    }

    public void Add(long value)
    {
        var room = Room(9);
        room[0] = Whole;
        BinaryPrimitives.WriteInt64LittleEndian(room[1..], value);
        Length += 9;
    }

    public void Add(double value)
    {
        var room = Room(9);
        room[0] = Real;
        BinaryPrimitives.WriteDoubleLittleEndian(room[1..], value);
        Length += 9;
    }

    public void Add(string value) => Add(value.AsSpan());

    public void Add(ReadOnlySpan<char> value)
    {
        var room = Room(5 + Encoding.UTF8.GetMaxByteCount(value.Length));
        Close(room, Text, Encoding.UTF8.GetBytes(value, room[5..]));
    }

    public void Add(byte[] value)
    {
        var room = Room(5 + value.Length);
        value.CopyTo(room[5..]);
        Close(room, Blob, value.Length);
    }

    /// <summary>Origins as their JSON text, without making a string of it first: they are a fifth of all bytes.</summary>
    public void Add(IReadOnlyList<Origin> origins)
    {
        var json = JsonText.Utf8OfOrigins(origins);
        var room = Room(5 + json.Length);
        json.CopyTo(room[5..]);
        Close(room, Text, json.Length);
    }

    /// <summary>Forgets all rows; the memory stays.</summary>
    public void Clear() => Length = 0;

    private void Close(Span<byte> room, byte kind, int length)
    {
        room[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(room[1..], length);
        Length += 5 + length;
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length)
        {
            var larger = GC.AllocateUninitializedArray<byte>(Math.Max(_bytes.Length * 2, Length + length), pinned: true);
            Bytes.CopyTo(larger);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
