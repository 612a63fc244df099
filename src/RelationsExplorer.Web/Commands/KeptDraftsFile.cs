using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using RelationsExplorer.Import.Keeping;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// The readings of articles, in a file beside the store (<c>STORE.drafts</c>), so that the next import reads only what has
/// changed. It may be deleted at any time. A new file takes its place only when it is whole; what in it is damaged is read anew
/// and told of.
/// </summary>
/// <remarks>The file: its kind, then for each article its key, the length of its reading, a hash of this, and the reading.</remarks>
internal sealed class KeptDraftsFile : IKeptDrafts, IDisposable
{
    private const int HashLength = 32, HeadLength = DraftKey.Length + sizeof(int) + HashLength;

    [ThreadStatic]
    private static byte[]? _room;

    private readonly string _path;
    private readonly SafeFileHandle? _old;
    private readonly Dictionary<DraftKey, (long At, int Length)> _places = [];
    private readonly Dictionary<DraftKey, (long At, int Length)> _newPlaces = [];
    private readonly Lock _writing = new();
    private SafeFileHandle? _kept;
    private FileStream? _new;
    private int _damaged;

    private KeptDraftsFile(string path, SafeFileHandle? old)
    {
        (_path, _old) = (path, old);
        if (old is not null) ReadPlaces(old);
        try
        {
            _new = new FileStream(Building, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 20);
            _new.Write(Kind);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another import may be keeping its own, or nothing may be written here: then nothing is kept.
            Trouble = $"What was read is not kept for the next import: {e.Message}";
        }
    }

    /// <summary>What went wrong, in words for people; null where all went well. The import is not harmed by it.</summary>
    public string? Trouble { get; private set; }

    private static ReadOnlySpan<byte> Kind => "ReExDrafts 1\n"u8;

    private string Building => _path + ".new";

    /// <summary>The readings beside a store; none where there is no such file yet.</summary>
    public static KeptDraftsFile Open(string storeFile)
    {
        var path = Path.GetFullPath(storeFile) + ".drafts";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new KeptDraftsFile(path, File.Exists(path) ? File.OpenHandle(path) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new KeptDraftsFile(path, null) { Trouble = $"What was kept of earlier readings cannot be used: {e.Message}" };
        }
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? FindOrNull(DraftKey key)
    {
        if (!_places.TryGetValue(key, out var place)) return null;
        var record = Room(HeadLength + place.Length);
        if (ReadAt(_old!, record.Span, place.At) == record.Length)
        {
            var (head, draft) = (record[..HeadLength], record[HeadLength..]);
            Span<byte> hash = stackalloc byte[HashLength];
            SHA256.HashData(draft.Span, hash);
            if (hash.SequenceEqual(head.Span[^HashLength..]))
            {
                // Its head says of it what it has said before.
                Add(key, head.Span, draft.Span);
                return draft;
            }
        }

        Interlocked.Increment(ref _damaged);
        return null;
    }

    /// <inheritdoc/>
    public void Keep(DraftKey key, ReadOnlyMemory<byte> draft)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        key.ToArray().CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[DraftKey.Length..], draft.Length);
        SHA256.HashData(draft.Span, head[^HashLength..]);
        Add(key, head, draft.Span);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? AgainOrNull(DraftKey key)
    {
        if (_kept is null || !_newPlaces.TryGetValue(key, out var place)) return null;
        var bytes = Room(place.Length);
        return ReadAt(_kept, bytes.Span, place.At + HeadLength) == bytes.Length ? bytes : null;
    }

    /// <summary>Puts what was kept in this import in the place of what was kept before. From then on it is handed out again.</summary>
    public void Complete()
    {
        if (_damaged > 0) Trouble = $"Of the readings kept in {_path}, {_damaged} were damaged; these articles were read again.";
        if (_new is null) return;
        try
        {
            using (_new) _new.Flush();
            _kept = File.OpenHandle(Building);
            File.Move(Building, _path, overwrite: true);
            _new = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            GiveUp(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _old?.Dispose();
        _kept?.Dispose();
        if (_new is not null) Remove();
    }

    private void Add(DraftKey key, ReadOnlySpan<byte> head, ReadOnlySpan<byte> draft)
    {
        lock (_writing)
        {
            try
            {
                if (_new is null) return;
                _newPlaces[key] = (_new.Position, draft.Length);
                _new.Write(head);
                _new.Write(draft);
            }
            catch (IOException e)
            {
                GiveUp(e);
            }
        }
    }

    // A disk that is full may still have room for the store.
    private void GiveUp(Exception e)
    {
        Trouble = $"What was read is not kept for the next import: {e.Message}";
        Remove();
    }

    private void Remove()
    {
        try
        {
            using (_new) _new = null;
        }
        catch (IOException)
        {
            // What could not be written is not wanted any more.
        }

        try
        {
            File.Delete(Building);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is overwritten the next time.
        }
    }

    private void ReadPlaces(SafeFileHandle old)
    {
        var head = new byte[HeadLength];
        var length = RandomAccess.GetLength(old);
        long at = Kind.Length;
        if (ReadAt(old, head.AsSpan(0, Kind.Length), 0) != Kind.Length || !head.AsSpan(0, Kind.Length).SequenceEqual(Kind))
        {
            _damaged++;
            return;
        }

        while (at < length)
        {
            var size = ReadAt(old, head, at) == HeadLength ? BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(DraftKey.Length)) : -1;
            var next = at + HeadLength + size;
            if (size < 0 || next > length)
            {
                // Cut short, or a length that cannot be: nothing behind it can be found.
                _damaged++;
                return;
            }

            _places[new DraftKey(head.AsSpan(0, DraftKey.Length))] = (at, size);
            at = next;
        }
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
