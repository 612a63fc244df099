using System.Text;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Makes text fit to be read by rules and shown in a page: every kind of space is a space, and characters that are
/// not seen (controls, direction overrides, zero-width marks, soft hyphens, halves of pairs) are gone. The quotation marks
/// of wires and typewriters (<c>``so''</c>) become those of print.
/// </summary>
internal static class TextCleaner
{
    /// <summary>Cleans one line or paragraph. Line breaks become spaces; runs of spaces become one.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        if (IsClean(text)) return text.ToString();
        var ticked = text.IndexOf("``", StringComparison.Ordinal) >= 0;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (ticked && c is '`' or '\'' && i + 1 < text.Length && text[i + 1] == c) i = Quote(clean, c == '`' ? '“' : '”', i);
            else if (ticked && c == '″') clean.Append('”');
            else if (char.IsSurrogate(c)) clean.Append('\uFFFD');
            else if (char.IsWhiteSpace(c)) { if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' '); }
            else if (!IsUnseen(c)) clean.Append(c);
        }

        return clean.ToString();
    }

    private static int Quote(StringBuilder clean, char mark, int i)
    {
        clean.Append(mark);
        return i + 1;
    }

    private static bool IsClean(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c < ' ' || c is '\u007F' or '\u00A0' or '\u00AD' || (c > '\u05FF' && !IsPlain(c)) || (c is ' ' or '`' && before == c)) return false;
            before = c;
        }

        return true;
    }

    private static bool IsPlain(char c) => !char.IsSurrogate(c) && !char.IsWhiteSpace(c) && !IsUnseen(c);

    private static bool IsUnseen(char c) =>
        char.IsControl(c)
        || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');
}
