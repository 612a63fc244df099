using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using RelationsExplorer.Import.Keeping;

namespace RelationsExplorer.Web.Commands;

/// <summary>Where the reading of an article stands in a file of kept readings.</summary>
/// <param name="At">Where its record begins.</param>
/// <param name="Length">The length of the reading, without the record's head.</param>
internal readonly record struct DraftPlace(long At, int Length);

/// <summary>
/// How a file of kept readings is made: its kind, then a record for each article, whose head holds the article's key, the length of its
/// reading and a hash of this, and behind the head the reading.
/// </summary>
internal static class DraftRecord
{
    /// <summary>The length of a record's head.</summary>
    public const int HeadLength = DraftKey.Length + sizeof(int) + HashLength;

    private const int HashLength = 32;

    [ThreadStatic]
    private static byte[]? _room;

    /// <summary>With what every such file begins.</summary>
    public static ReadOnlySpan<byte> Kind => "ReExDrafts 1\n"u8;

    /// <summary>Finds the records of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="places">Gets where each reading stands, up to where the file is damaged.</param>
    /// <returns>Whether it is a whole file of this kind.</returns>
    public static bool TryReadPlaces(SafeFileHandle file, Dictionary<DraftKey, DraftPlace> places)
    {
        var head = new byte[HeadLength];
        var length = RandomAccess.GetLength(file);
        long at = Kind.Length;
        if (ReadAt(file, head.AsSpan(0, Kind.Length), 0) != Kind.Length || !head.AsSpan(0, Kind.Length).SequenceEqual(Kind)) return false;
        while (at < length)
        {
            var size = ReadAt(file, head, at) == HeadLength ? BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(DraftKey.Length)) : -1;
            var next = at + HeadLength + size;
            // Cut short, or a length that cannot be: nothing behind it can be found.
            if (size < 0 || next > length) return false;
            places[new DraftKey(head.AsSpan(0, DraftKey.Length))] = new DraftPlace(at, size);
            at = next;
        }

        return true;
    }

    /// <summary>Writes the head of a record.</summary>
    public static void WriteHead(Span<byte> head, DraftKey key, ReadOnlySpan<byte> draft)
    {
        key.ToArray().CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[DraftKey.Length..], draft.Length);
        SHA256.HashData(draft, head[^HashLength..]);
    }

    /// <summary>A record, in memory that the thread's next reading takes; null where it is damaged.</summary>
    public static (ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Draft)? ReadOrNull(SafeFileHandle file, DraftPlace place)
    {
        var record = Room(HeadLength + place.Length);
        if (ReadAt(file, record.Span, place.At) != record.Length) return null;
        var (head, draft) = (record[..HeadLength], record[HeadLength..]);
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(draft.Span, hash);
        return hash.SequenceEqual(head.Span[^HashLength..]) ? (head, draft) : null;
    }

    /// <summary>The reading of a record that was written just now, in memory that the thread's next reading takes; null where it cannot be read.</summary>
    public static ReadOnlyMemory<byte>? ReadDraftOrNull(SafeFileHandle file, DraftPlace place)
    {
        var bytes = Room(place.Length);
        return ReadAt(file, bytes.Span, place.At + HeadLength) == bytes.Length ? bytes : null;
    }

    // Each thread reads one article after another into the same memory.
    private static Memory<byte> Room(int length)
    {
        if (_room is null || _room.Length < length) _room = GC.AllocateUninitializedArray<byte>(Math.Max(length, 1 << 17));
        return _room.AsMemory(0, length);
    }

    private static int ReadAt(SafeFileHandle from, Span<byte> into, long at)
    {
        try
        {
            var done = 0;
            while (done < into.Length && RandomAccess.Read(from, into[done..], at + done) is > 0 and var read) done += read;
            return done;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
