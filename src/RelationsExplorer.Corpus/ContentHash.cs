using System.Security.Cryptography;
using System.Text;

namespace RelationsExplorer.Corpus;

/// <summary>Short, stable names for things that have no name of their own.</summary>
internal static class ContentHash
{
    /// <summary>The prefix and 60 bits of SHA-256 over the parts, in base 32 without look-alikes: <c>c4k7q…</c>, 12 letters after the prefix.</summary>
    public static string Of(string prefix, ReadOnlySpan<string> parts)
    {
        const string letters = "0123456789abcdefghjkmnpqrstvwxyz";
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part).Append('\u001f');
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        var name = new StringBuilder(prefix, prefix.Length + 12);
        for (var i = 0; i < 12; i++, bits <<= 5) name.Append(letters[(int)(bits >> 59)]);
        return name.ToString();
    }
}
