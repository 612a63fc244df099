using System.Globalization;
using System.Text;

namespace RelationsExplorer.Web;

/// <summary>Makes text that an article holds harmless for formats made of lines, whatever stands in it.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: control characters and line ends become spaces, runs of spaces one; half of a letter becomes the sign for it.</summary>
    public static string OneLine(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune)) line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            else if (!IsNoCharacter(rune)) line.Append(rune);
        }

        return line.ToString().TrimEnd(' ');
    }

    // Marks that turn the direction of reading are left out too: they could show an address otherwise than it is.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;
}
