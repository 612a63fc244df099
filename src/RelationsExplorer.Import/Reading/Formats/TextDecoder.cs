using System.Text;

namespace RelationsExplorer.Import.Reading.Formats;

/// <summary>Turns the bytes of a file into text, and says which encoding it had to assume.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads UTF-8, or UTF-16 and UTF-32 by their byte-order marks. Bytes that are none of these are read as
    /// Windows-1252, which gives every byte a letter, and a warning says so.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Diagnostics diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF32.Preamble)) return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        else if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException wrong)
        {
            var line = 1 + bytes[..Math.Max(0, wrong.Index)].Count((byte)'\n');
            diagnostics.Warn(line, "encoding", "the file is not UTF-8; it was read as Windows-1252");
            return string.Create(bytes.Length, bytes, static (text, source) =>
            {
                for (var i = 0; i < text.Length; i++) text[i] = Windows1252(source[i]);
            });
        }
    }

    // The 32 places in which Windows-1252 departs from Latin-1; unassigned ones become the replacement character.
    private static char Windows1252(byte value) => value is >= 0x80 and <= 0x9F
        ? "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"[value - 0x80]
        : (char)value;
}
