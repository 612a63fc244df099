namespace RelationsExplorer.Import.Recognising.Tokens;

/// <summary>Cuts a text into words, numbers and signs, in one pass.</summary>
internal static class Tokeniser
{
    private const int MostGroups = 6;
    private const int GroupDigits = 3;
    private const int LongestNote = 2;

    /// <summary>All tokens of the text, in order.</summary>
    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var token = char.IsAsciiDigit(c) ? Number(text, at)
                : char.IsLetter(c) ? new Token(at, EndOfLetters(text, at), TokenKind.Word, IsGlued: false)
                : new Token(at, at + 1, TokenKind.Sign, IsGlued: false);
            tokens.Add(token with { IsGlued = tokens.Count > 0 && tokens[^1].End == at });
            at = token.End;
        }

        return tokens;
    }

    private static int EndOfLetters(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark)) at++;
        return at;
    }

    private static Token Number(string text, int start)
    {
        var end = EndOfDigits(text, start);
        var plainEnd = end;
        while (GroupAfter(text, end) is var group && group > end) end = group;
        if (end == plainEnd && SpacedGroupAfter(text, start, end) is var spaced && spaced > end) end = spaced;
        if (FractionAfter(text, end) is var fraction && fraction > end) end = fraction;
        var isPlain = end == plainEnd && end - start <= 9;
        return new Token(start, end, TokenKind.Number, IsGlued: false, isPlain ? int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture) : -1);
    }

    /// <summary>The end of <c>,600</c>, or of India's <c>,00</c> where another group follows; else the same place.</summary>
    private static int GroupAfter(string text, int at)
    {
        if (at >= text.Length || text[at] != ',') return at;
        var end = EndOfDigits(text, at + 1);
        return (end - at - 1) switch
        {
            3 => end,
            2 when EndsInThree(text, end) => end,
            _ => at,
        };
    }

    /// <summary>The end of <c> 000</c> behind one to three digits, as the continent parts thousands; the same place where another number stands beside, as in a table.</summary>
    private static int SpacedGroupAfter(string text, int start, int at)
    {
        if (at - start > GroupDigits || text[start] == '0' || at >= text.Length || text[at] is not (' ' or '\u00A0' or '\u2009' or '\u202F')) return at;
        var end = EndOfDigits(text, at + 1);
        if (end - at - 1 != GroupDigits) return at;
        var isAlone = start == 0 || (text[start - 1] is ' ' or '(' or '$' or '€' or '£' && (start == 1 || !char.IsAsciiDigit(text[start - 2])));
        return isAlone && end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1]) ? end : at;
    }

    /// <summary>Whether groups of two digits go on to one of three, as India writes crores: <c>1,00,00,000</c>.</summary>
    private static bool EndsInThree(string text, int at)
    {
        for (var groups = 0; groups < MostGroups && at < text.Length && text[at] == ','; groups++)
        {
            var end = EndOfDigits(text, at + 1);
            if (end - at - 1 != 2) return end - at - 1 == 3;
            at = end;
        }

        return false;
    }

    /// <summary>The end of <c>.2</c>; the same place where it is a date's or section's dot (<c>21.05.2014</c>), or the number of a note.</summary>
    private static int FractionAfter(string text, int at)
    {
        if (at >= text.Length || text[at] != '.') return at;
        var end = EndOfDigits(text, at + 1);
        var anotherDot = end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        var dotBefore = StartOfDigits(text, at) is > 1 and var start && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
        return end == at + 1 || anotherDot || dotBefore || IsNoteBehindYear(text, at, end) ? at : end;
    }

    /// <summary>"in 2015.2 Trade grew": a year that ends a sentence, and the number of a note.</summary>
    private static bool IsNoteBehindYear(string text, int dot, int end)
    {
        if (end - dot > LongestNote + 1 || StartOfDigits(text, dot) != dot - 4 || text.AsSpan(dot - 4, 2) is not ("18" or "19" or "20")) return false;
        return end == text.Length || (end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && (char.IsLower(text[end + 2]) || text[end + 2] == ' '));
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int StartOfDigits(string text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1])) end--;
        return end;
    }
}
