using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RelationsExplorer.Import.Keeping;

/// <summary>
/// Names the reading of one file: a hash of the file's name and content, of the vocabulary and of this program. Where any of
/// these is another, the key is another, and a reading kept under it is not found.
/// </summary>
public readonly record struct DraftKey
{
    /// <summary>How many bytes a key has.</summary>
    public const int Length = 32;

    private readonly string? _hex;

    /// <summary>Takes the bytes of a key.</summary>
    public DraftKey(ReadOnlySpan<byte> bytes) => _hex = Convert.ToHexStringLower(bytes);

    /// <summary>What all files of an import are read with: this program and the vocabulary.</summary>
    /// <param name="vocabulary">The files of the vocabulary, in the order in which they are read.</param>
    public static byte[] ReadWith(IEnumerable<CorpusFile> vocabulary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Importer).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(Corpus.Collection).Module.ModuleVersionId.ToByteArray());
        foreach (var file in vocabulary) Add(hash, file);
        return hash.GetHashAndReset();
    }

    /// <summary>The key of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="readWith">What it is read with.</param>
    public static DraftKey Of(CorpusFile file, ReadOnlySpan<byte> readWith)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(readWith);
        Add(hash, file);
        Span<byte> bytes = stackalloc byte[Length];
        hash.GetHashAndReset(bytes);
        return new DraftKey(bytes);
    }

    /// <summary>The bytes of the key.</summary>
    public byte[] ToArray() => Convert.FromHexString(_hex ?? "");

    /// <inheritdoc/>
    public override string ToString() => _hex ?? "";

    private static void Add(IncrementalHash hash, CorpusFile file)
    {
        Add(hash, Encoding.UTF8.GetBytes(file.Name));
        Add(hash, file.Bytes.Span);

        // A file without a description is another one than a file with an empty one.
        hash.AppendData([(byte)(file.Meta is null ? 0 : 1)]);
        Add(hash, file.Meta is { } meta ? meta.Span : []);
    }

    // With its length before it, so that no two files run together to the same bytes.
    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
