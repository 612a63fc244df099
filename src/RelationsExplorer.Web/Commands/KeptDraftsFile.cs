using Microsoft.Win32.SafeHandles;
using RelationsExplorer.Import.Keeping;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// The readings of articles, in a file beside the store (<c>STORE.drafts</c>), so that the next import reads only what has
/// changed. It may be deleted at any time. A new file takes its place only when it is whole; what in it is damaged is read anew
/// and told of.
/// </summary>
internal sealed class KeptDraftsFile : IKeptDrafts, IDisposable
{
    private readonly string _path;
    private readonly SafeFileHandle? _old;
    private readonly Dictionary<DraftKey, DraftPlace> _places = [];
    private readonly Dictionary<DraftKey, DraftPlace> _newPlaces = [];
    private readonly Lock _writing = new();
    private SafeFileHandle? _kept;
    private FileStream? _new;
    private int _damaged;

    private KeptDraftsFile(string path, SafeFileHandle? old)
    {
        (_path, _old) = (path, old);
        if (old is not null && !DraftRecord.TryReadPlaces(old, _places)) _damaged++;
        try
        {
            _new = new FileStream(Building, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 20);
            _new.Write(DraftRecord.Kind);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another import may be keeping its own, or nothing may be written here: then nothing is kept.
            Trouble = $"What was read is not kept for the next import: {e.Message}";
        }
    }

    /// <summary>What went wrong, in words for people; null where all went well. The import is not harmed by it.</summary>
    public string? Trouble { get; private set; }

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
        if (DraftRecord.ReadOrNull(_old!, place) is { } record)
        {
            // Its head says of it what it has said before.
            Add(key, record.Head.Span, record.Draft.Span);
            return record.Draft;
        }

        Interlocked.Increment(ref _damaged);
        return null;
    }

    /// <inheritdoc/>
    public void Keep(DraftKey key, ReadOnlyMemory<byte> draft)
    {
        Span<byte> head = stackalloc byte[DraftRecord.HeadLength];
        DraftRecord.WriteHead(head, key, draft.Span);
        Add(key, head, draft.Span);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? AgainOrNull(DraftKey key) =>
        _kept is not null && _newPlaces.TryGetValue(key, out var place) ? DraftRecord.ReadDraftOrNull(_kept, place) : null;

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
                _newPlaces[key] = new DraftPlace(_new.Position, draft.Length);
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
}
