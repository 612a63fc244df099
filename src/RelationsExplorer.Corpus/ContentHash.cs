using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RelationsExplorer.Corpus;

/// <summary>Short, stable names for things that have no name of their own.</summary>
internal static class ContentHash
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int NameLength = 12;
    private const int UsualLength = 1024;

    /// <summary>The prefix and 60 bits of SHA-256 over the parts, in base 32 without look-alikes: <c>c4k7q…</c>, 12 letters after the prefix.</summary>
    public static string Of(string prefix, ReadOnlySpan<string> parts)
    {
        var most = 0;
        foreach (var part in parts) most += Encoding.UTF8.GetMaxByteCount(part.Length) + 1;

        // Every claim, event and source passes here: what is hashed needs no memory of its own.
        var rented = most > UsualLength ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[UsualLength];
        var length = 0;
        foreach (var part in parts)
        {
            length += Encoding.UTF8.GetBytes(part, bytes[length..]);
            bytes[length++] = 0x1f;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
        Span<char> name = stackalloc char[NameLength];
        for (var i = 0; i < NameLength; i++, bits <<= 5) name[i] = Letters[(int)(bits >> 59)];
        return string.Concat(prefix, name);
    }
}
