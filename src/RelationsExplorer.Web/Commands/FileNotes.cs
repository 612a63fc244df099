using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// Hashes of the files of a corpus, noted beside the store (<c>STORE.files</c>) with each file's length and times: a file that still
/// has them is not read to know what it holds, as git does it. The note may be deleted at any time; where it is missing, or anything
/// in it is spoilt, every file is read.
/// </summary>
/// <remarks>The note: its kind with a hash of all that follows, then a line for each file: hash, stamp, tab, path.</remarks>
internal sealed class FileNotes
{
    private const string Kind = "ReExFiles 1 ";

    // Two changes may bear the same time where a file system counts seconds, or every other one.
    private static readonly TimeSpan _tooFresh = TimeSpan.FromSeconds(2);
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;
    private readonly Dictionary<string, Note> _notes;
    private readonly Lazy<string> _pdfProgram = new(() => PdfText.ProgramOrNull() is { } program ? StampOrNull(new FileInfo(program)) ?? "" : "");
    private bool _isNew;

    private FileNotes(string path, Dictionary<string, Note> notes) => (_path, _notes) = (path, notes);

    /// <summary>What is noted beside a store.</summary>
    public static FileNotes Of(string storeFile)
    {
        var path = Path.GetFullPath(storeFile) + ".files";
        try
        {
            if (File.Exists(path)) return new FileNotes(path, Parse(File.ReadAllBytes(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Then every file is read, and a new note is written.
        }

        return new FileNotes(path, []);
    }

    /// <summary>The hash of words that a reader is handed.</summary>
    public static string HashOf(ReadOnlyMemory<byte> words) => Convert.ToHexStringLower(SHA256.HashData(words.Span));

    /// <summary>The hash of the words of a file, which is read where it has changed since it was noted; null where it cannot be read.</summary>
    public string? HashOrNull(string file)
    {
        var now = DateTime.UtcNow;
        var info = new FileInfo(file);
        var stamp = StampOrNull(info);
        if (stamp is not null && CorpusFolder.IsPdf(file)) stamp += " " + _pdfProgram.Value;
        if (stamp is not null && _notes.TryGetValue(file, out var note) && note.Stamp == stamp)
        {
            note.IsAsked = true;
            return note.Hash;
        }

        if (_notes.Remove(file)) _isNew = true;
        if (CorpusFolder.WordsOrNull(file, file, []) is not { } words) return null;
        var hash = HashOf(words);

        // Whatever changes it from now on bears a later time than this.
        if (stamp is not null && info.LastWriteTimeUtc < now - _tooFresh && file.AsSpan().EnumerateLines() is var lines && lines.MoveNext() && !lines.MoveNext())
        {
            _notes[file] = new Note(stamp, hash) { IsAsked = true };
            _isNew = true;
        }

        return hash;
    }

    /// <summary>Writes down what was asked for, for the next time. It is no trouble where that cannot be.</summary>
    public void Keep()
    {
        if (!_isNew && _notes.Values.All(note => note.IsAsked)) return;
        var lines = new StringBuilder();
        foreach (var (file, note) in _notes.Where(one => one.Value.IsAsked).OrderBy(one => one.Key, StringComparer.Ordinal)) lines.Append(note.Hash).Append(' ').Append(note.Stamp).Append('\t').Append(file).Append('\n');
        var bytes = _utf8.GetBytes(lines.ToString());
        try
        {
            using (var building = new FileStream(_path + ".new", FileMode.Create, FileAccess.Write, FileShare.None))
            {
                building.Write(_utf8.GetBytes(Kind + HashOf(bytes) + "\n"));
                building.Write(bytes);
            }

            File.Move(_path + ".new", _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing may be written here, or another process is writing: the next one reads more.
        }
    }

    // A link is no file of its own: what it leads to may change while it stays.
    private static string? StampOrNull(FileInfo file) =>
        file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {file.CreationTimeUtc.Ticks}")
            : null;

    private static Dictionary<string, Note> Parse(byte[] bytes)
    {
        var head = _utf8.GetByteCount(Kind) + (2 * SHA256.HashSizeInBytes);
        if (bytes.Length <= head || !bytes.AsSpan(0, head).SequenceEqual(_utf8.GetBytes(Kind + HashOf(bytes.AsMemory(head + 1)))))
            throw new InvalidDataException("No note, or a spoilt one.");
        var notes = new Dictionary<string, Note>(StringComparer.Ordinal);
        foreach (var line in _utf8.GetString(bytes.AsSpan(head + 1)).AsSpan().EnumerateLines())
        {
            var (space, tab) = (line.IndexOf(' '), line.IndexOf('\t'));
            if (tab > space && space > 0) notes[line[(tab + 1)..].ToString()] = new Note(line[(space + 1)..tab].ToString(), line[..space].ToString());
        }

        return notes;
    }

    private sealed class Note(string stamp, string hash)
    {
        public string Stamp { get; } = stamp;

        public string Hash { get; } = hash;

        /// <summary>Whether the file was asked for: others are gone, and are not noted again.</summary>
        public bool IsAsked { get; set; }
    }
}
