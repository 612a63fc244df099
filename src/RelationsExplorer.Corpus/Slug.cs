using System.Text;

namespace RelationsExplorer.Corpus;

/// <summary>Makes and checks slugs: lower-case Latin letters and digits, joined by single hyphens.</summary>
public static class Slug
{
    /// <summary>
    /// The slug of a name: accents folded, everything else but letters and digits a hyphen.
    /// Letters outside Latin are kept as they are, so that a Russian or Chinese name still has an address.
    /// </summary>
    /// <returns>The slug; empty where the name has no letter or digit.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (LetterFold.IsMark(c) || c is '\'' or '’') continue;
            if (char.IsLetterOrDigit(c)) slug.AppendFolded(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.ToString();
    }

    /// <summary>Whether the text is a slug already.</summary>
    public static bool IsValid(string text) => text is { Length: > 0 } && (IsPlain(text) || Of(text) == text);

    // Nearly all slugs, told without making one: an import checks millions.
    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isHyphenBetween = text[i] == '-' && i > 0 && i + 1 < text.Length && text[i - 1] != '-';
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && !isHyphenBetween) return false;
        }

        return true;
    }

    internal static string Checked(string text, string what) =>
        IsValid(text) ? text : throw new ArgumentException($"'{text}' is not the slug of {what}: lower-case letters and digits, joined by single hyphens.");
}
