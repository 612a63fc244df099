using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Finds the translation that a note sets in brackets behind a title or a name of another language: "Povorot k Azii [Pivot to Asia]".</summary>
internal static partial class TranslationFinder
{
    // "[Data set]", "[Press release]": what sort of thing it is.
    private static readonly HashSet<string> Media = WordList.WordsInAnyCase(typeof(TranslationFinder), "media-words.txt");

    /// <summary>The words in the brackets; null where none stand right behind the name.</summary>
    /// <param name="text">The words about the work.</param>
    /// <param name="name">The title or the name, as read from them.</param>
    public static string? BehindOrNull(string text, string? name)
    {
        if (name is not { Length: > 2 } || !text.Contains('[', StringComparison.Ordinal) || EnglishWord().IsMatch(name)) return null;
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || Bracket().Match(text, at + name.Length) is not { Success: true } bracket) return null;
        var words = bracket.Groups["words"].Value;
        return Media.Contains(words.Split(' ', ',', ';')[0]) ? null : words;
    }

    [GeneratedRegex(@"\G[”»""“’'*_.,」』]{0,3}\s?\[(?<words>(?=\p{L}|\d+\s)[\p{IsBasicLatin}\p{L}‘’“”–—-[\[\]]]{3,250})\]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Bracket();

    // A title in English has none.
    [GeneratedRegex(@"\b(the|of|and|for|with|from|to)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex EnglishWord();
}
