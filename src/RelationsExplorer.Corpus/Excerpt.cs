namespace RelationsExplorer.Corpus;

/// <summary>Cuts texts of any length down to what a message or a label has room for.</summary>
public static class Excerpt
{
    /// <summary>A text, or its beginning and "…" where it is longer than there is room for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters (UTF-16 units) of it may stand before the "…".</param>
    public static string Of(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : string.Concat(text.AsSpan(0, WholeWithin(text, most)), "…");
    }

    /// <summary>How much of a longer text may stand without halving a character that takes two units, as emoji do.</summary>
    public static int WholeWithin(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return most > 0 && most < text.Length && char.IsHighSurrogate(text[most - 1]) ? most - 1 : Math.Min(most, text.Length);
    }
}
