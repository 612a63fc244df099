using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>A title in quotation marks within a reference: the marks' places and the words between them.</summary>
/// <param name="Start">Where the opening mark stands, or the title begins where that mark is missing.</param>
/// <param name="End">After the closing mark, or where the title ends.</param>
/// <param name="Text">The words.</param>
internal readonly partial record struct QuotedTitle(int Start, int End, string Text)
{
    // Marks that nothing closes are tried only so often.
    private const int MostTries = 20;

    private const string Openers = "“«„《「『\"‘'";

    /// <summary>
    /// The first quotation that could be a title. Marks may be nested, and in print one of a pair is often missing:
    /// then the title begins with the reference, or ends with the last mark that closes.
    /// </summary>
    public static QuotedTitle? FindOrNull(string text)
    {
        var tries = 0;
        for (var i = 0; i < text.Length && tries < MostTries; i++)
        {
            if (!Opens(text, i)) continue;
            tries++;
            var end = CloseOrMinus(text, i, out var served);
            if (end < 0) continue;
            return new QuotedTitle(i, end + 1, Trimmed(text[(i + 1)..(served ? end + 1 : end)]));
        }

        return WithoutOpener(text);
    }

    /// <summary>The place of an opening mark that nothing closes; -1 where there is none.</summary>
    public static int UnclosedOpener(string text)
    {
        var tries = 0;
        for (var i = 0; i < text.Length && tries < MostTries; i++)
        {
            if (text[i] is not ('“' or '‘' or '«' or '„') || !Opens(text, i)) continue;
            tries++;
            if (CloseOrMinus(text, i, out _) < 0) return i;
        }

        return -1;
    }

    /// <summary>Whether an opening mark stands here: at the beginning of a word, with a letter or digit to come.</summary>
    public static bool Opens(string text, int at) =>
        Openers.Contains(text[at]) && at + 1 < text.Length && (!char.IsWhiteSpace(text[at + 1]) || text[at] == '«')
        && (at == 0 || text[at] is '《' or '「' or '『' || char.IsWhiteSpace(text[at - 1]) || "([—–:,/‘“".Contains(text[at - 1]));

    private static int CloseOrMinus(string text, int open, out bool servedBoth)
    {
        servedBoth = false;
        var closers = text[open] switch { '“' => "”", '«' => "»", '„' => "“”", '《' => "》", '「' => "」", '『' => "』", '"' => "\"”", '‘' => "’'", _ => "'" };
        var isSingle = text[open] is '‘' or '\'';
        int depth = 1, lastInner = -1;
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == text[open] && !closers.Contains(text[i]) && Opens(text, i)) depth++;
            else if (closers.Contains(text[i]) && (!isSingle || Closes(text, i)))
            {
                if (depth > 1)
                {
                    depth--;
                    lastInner = i;
                }
                else if (!isSingle || !IsPossessive(text, i, closers))
                {
                    return i;
                }
            }
        }

        // The inner quotation closed and the outer did not: one mark served for both.
        servedBoth = lastInner >= 0;
        return lastInner;
    }

    // A mark between letters is an apostrophe; one before a lower-case word is within the title.
    private static bool Closes(string text, int at)
    {
        if (char.IsWhiteSpace(text[at - 1])) return false;
        if (at + 1 >= text.Length) return true;
        if (char.IsLetterOrDigit(text[at + 1])) return false;
        return !char.IsWhiteSpace(text[at + 1]) || at + 2 >= text.Length || !char.IsLower(text[at + 2])
            || text.AsSpan(at + 2).StartsWith("in ", StringComparison.Ordinal) || text.AsSpan(at + 2).StartsWith("accessed", StringComparison.Ordinal);
    }

    // "the Germans’ Ostpolitik’, Die Welt": a mark after s and before a bare space, with a surer one to come.
    private static bool IsPossessive(string text, int at, string closers)
    {
        if (text[at - 1] != 's' || at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1])) return false;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (Openers.Contains(text[i]) && Opens(text, i)) return false;
            if (closers.Contains(text[i]) && Closes(text, i)) return i + 1 >= text.Length || ",.;".Contains(text[i + 1]);
        }

        return false;
    }

    private static QuotedTitle? WithoutOpener(string text)
    {
        for (var i = 3; i < text.Length; i++)
        {
            if (text[i] is not ('’' or '”' or '»') || char.IsWhiteSpace(text[i - 1]) || IsSoftSign(text, i)) continue;
            var next = i + 1 < text.Length ? text[i + 1] : '.';
            if (!",.;".Contains(next) && !(char.IsWhiteSpace(next) && (text[i] != '’' || "?!.,".Contains(text[i - 1])))) continue;
            if (text[..i].Count(c => c == ' ') < 2) return null;
            return new QuotedTitle(0, i + 1, Trimmed(text[..i]));
        }

        return null;
    }

    // "zhizn’", "Sibir’", "Rus’": Russian in Latin letters, whose soft sign looks like a closing mark.
    private static bool IsSoftSign(string text, int at)
    {
        if (text[at] != '’' || !"bdlmnprstvz".Contains(text[at - 1])) return false;
        var word = at;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        return text.AsSpan(word, at - word).IndexOfAny("wqx") < 0 && RussianWord().IsMatch(text);
    }

    // Endings of Russian adjectives and nouns, and a soft sign within a word.
    [GeneratedRegex(@"\p{Ll}(skiy|skii|skaya|skoe|skoy|nyy|naya|ovaya|ogo|ykh|nye|niya|niye|ost’|tsiya)\b|\p{Ll}’(n|s|sh|ch|k|ts|y)\p{Ll}{2,}|\s//\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex RussianWord();

    private static string Trimmed(string title)
    {
        title = title.Trim().TrimEnd(',', ';');
        return title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) && !(title.Length > 2 && title[^3] == '.') ? title[..^1] : title.Trim();
    }
}
