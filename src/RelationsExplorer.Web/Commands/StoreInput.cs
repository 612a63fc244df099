using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using RelationsExplorer.Import;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// What a store was made from, as the store itself remembers it: the content of the files together with the version of the
/// importer, and where the files lay. A later start compares it to tell whether the store is current.
/// </summary>
/// <param name="Content">A hash; equal where a new import would give an equal store.</param>
/// <param name="Paths">Where the files lay, seen from the folder of the store.</param>
internal sealed record StoreInput(string Content, IReadOnlyList<string> Paths)
{
    /// <summary>What a store at this place would be made from.</summary>
    public static StoreInput Of(CorpusFolder folder, IReadOnlyList<string> paths, string storeFile)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Importer).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(Corpus.Collection).Module.ModuleVersionId.ToByteArray());
        foreach (var file in folder.Articles.Concat(folder.Vocabulary).Concat(folder.Bibliographies))
        {
            Add(hash, Encoding.UTF8.GetBytes(file.Name));
            Add(hash, file.Bytes.Span);
            Add(hash, file.Meta is { } meta ? meta.Span : []);
        }

        var home = Path.GetDirectoryName(Path.GetFullPath(storeFile))!;
        return new StoreInput(
            Convert.ToHexStringLower(hash.GetHashAndReset()),
            [.. paths.Select(p => Path.GetRelativePath(home, Path.GetFullPath(p)).Replace('\\', '/'))]);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is no such text.</summary>
    public static StoreInput? ParseOrNull(string? text) =>
        text?.Split('\n') is [{ Length: 64 } content, .. { Length: > 0 } paths] ? new StoreInput(content, paths) : null;

    /// <summary>The paths as seen from the current folder, where all of them are still there; else null.</summary>
    public IReadOnlyList<string>? PathsOrNull(string storeFile)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(storeFile))!;
        var paths = Paths.Select(p => Path.GetFullPath(p, home)).ToList();
        return paths.TrueForAll(p => File.Exists(p) || Directory.Exists(p)) ? paths : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Paths.Prepend(Content));

    // With its length before it, so that no two lists of files run together to the same bytes.
    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
