using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Years;

/// <summary>
/// Tells the year of a work that brackets cite: "(Lo 2008, 45)", "(see Lo and Hill 2013: 12)", "(Lo et al., 2008a; Hill, 2010)". It
/// dates the work, and nothing that the text tells of.
/// </summary>
/// <param name="text">The passage.</param>
internal sealed class CitedYear(DateText text)
{
    private const int LongestNames = 14;
    private const int LongestTitle = 14;
    private const int ShortestTitle = 3;
    // Behind a year, a number in these bounds is another year ("Lo (2003, 2009)"), and no page.
    private const int FirstYear = 1900, LastYear = 2100;

    /// <summary>Whether such a year stands there; a name and a year alone, "(Sochi 2014)", may as well be a place and its time.</summary>
    /// <param name="i">The token.</param>
    /// <param name="isStyle">Whether works were cited so before, with more than a name and a year: then these two are enough.</param>
    public bool IsAt(int i, bool isStyle)
    {
        if (text[i] is not { Kind: TokenKind.Number, Length: 4, Value: >= 1800 and <= 2100 }) return false;
        return IsSurely(i) || (isStyle && IsShort(i));
    }

    /// <summary>"(Lo 2008)", "Lo and Hill (2013) ask": a name and a year in brackets, or the year alone behind a name.</summary>
    private bool IsShort(int i) =>
        text.IsSign(i + 1, ')') && text.IsCapitalised(LastName(text.IsSign(i - 1, '(') ? i - 2 : i - 1)) && (text.IsSign(i - 1, '(') || NamesBefore(i) > 0);

    private bool IsSurely(int i)
    {
        var next = text[i + 1] is { Kind: TokenKind.Word, IsGlued: true, Length: 1 } ? i + 2 : i + 1;
        // "he writes (2015: 233)"
        if (text.IsSign(i - 1, '(') && text.IsSign(next, ':') && HasPage(next)) return true;

        // "Lo (2015, 233) writes"
        if (text.IsSign(i - 1, '(') && text.IsCapitalised(i - 2) && HasPage(next)) return true;
        if (text.IsSign(i - 1, '(') && text.IsSign(next, ')') && IsTitleBehindIn(i - 2)) return true;
        if (!text.IsCapitalised(LastName(i - 1))) return false;
        var ends = text.IsSign(next, ')') || text.IsSign(next, ';');
        var names = NamesBefore(i);
        return names > 0 && (HasPage(next) || (ends && (names > 1 || next > i + 1)));
    }

    // "as he argued in The River and Its Kings (2008)": a title right behind "in", with small words among those in capitals.
    private bool IsTitleBehindIn(int last)
    {
        var (words, small, first) = (0, 0, -1);
        for (var n = last; n >= Math.Max(0, last - LongestTitle); n--)
        {
            if (text.IsCapitalised(n)) (words, first) = (words + 1, n);
            else if (text.IsWord(n, "of") || text.IsWord(n, "the") || text.IsWord(n, "and") || text.IsWord(n, "in") || text.IsWord(n, "for") || text.IsWord(n, "a")) small++;
            else if (!text.IsSign(n, ':') && !text.IsDash(n) && !text.IsApostrophe(n) && !(text.IsWord(n, "s") && text.IsApostrophe(n - 1))) break;
            if (first == n && words >= ShortestTitle && small > 0 && text.IsWord(n - 1, "in")) return true;
        }

        return false;
    }

    // How many signs of a list of authors stand between the bracket and the year; 0 where other words do.
    private int NamesBefore(int i)
    {
        var signs = 0;
        for (var n = i - 1; n >= Math.Max(0, i - LongestNames); n--)
        {
            if (text.IsSign(n, '(') || text.IsSign(n, ';')) return n == i - 1 ? 0 : signs + 1;
            if (text.IsWord(n, "and") || text.IsWord(n, "al") || text.IsSign(n, '&') || (n == i - 1 && text.IsSign(n, ','))) signs++;
            else if (!(text.IsCapitalised(n) && !text.Says(n, DateWord.Month)) && !text.IsWord(n, "et") && !text.IsWord(n, "see") && !text.IsWord(n, "quoted") && !text.IsWord(n, "cited") && !text.IsWord(n, "in") && !text.IsWord(n, "cf") && !IsOfBody(n) && !text.IsSign(n, '.') && !text.IsSign(n, ',') && !text.IsDash(n) && !text.IsApostrophe(n)) return 0;
        }

        return 0;
    }

    // "(Ministry of Mineral Resources, 2011: 17)"
    private bool IsOfBody(int n) => (text.IsWord(n, "of") || text.IsWord(n, "the") || text.IsWord(n, "for") || text.IsWord(n, "on")) && text.IsCapitalised(n + 1) && (text.IsCapitalised(n - 1) || text.IsCapitalised(n - 2));

    private int LastName(int i)
    {
        while (text.IsSign(i, ',') || text.IsSign(i, '.') || text.IsWord(i, "al") || text.IsWord(i, "et")) i--;
        return i;
    }

    private bool HasPage(int i)
    {
        if (!text.IsSign(i, ',') && !text.IsSign(i, ':')) return false;
        var at = text.IsWord(i + 1, "p") || text.IsWord(i + 1, "pp") ? (text.IsSign(i + 2, '.') ? i + 3 : i + 2) : i + 1;
        if (text[at] is not { Kind: TokenKind.Number, Length: <= 4, Value: not (> FirstYear and <= LastYear) }) return false;
        if (text.IsWord(at + 1, "f") || text.IsWord(at + 1, "ff")) at = text.IsSign(at + 2, '.') ? at + 2 : at + 1;
        var end = text.IsDash(at + 1) && text[at + 2].Kind == TokenKind.Number ? at + 3 : at + 1;
        return text.IsSign(end, ')') || text.IsSign(end, ';');
    }
}
