using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Years;

/// <summary>
/// Tells whether a number of four digits is a year: not the number of a thing ("Resolution 1973"), not a count ("2000
/// troops"), not a time of day ("1930 GMT"), not part of a longer number (a telephone's, a book's) or of a name in digits ("A2014").
/// </summary>
/// <param name="text">The passage.</param>
internal sealed class FourDigits(DateText text)
{
    // Lists of years ("2014, 2015 and 2016 reports") and chains of numbers are followed so far.
    private const int Farthest = 6, LongestStreet = 4, LongestSign = 3;

    /// <summary>Whether a year stands here. Years before 1700 need a preposition, brackets or a range.</summary>
    public bool IsYear(int i, int listed = 0)
    {
        if (text[i] is not { Kind: TokenKind.Number, Length: 4, Value: >= 1000 and <= 2100 and var year }) return false;
        if (!text.IsFree(i) || IsNumbered(i - 1) || IsMeasured(i + 1) || IsInLongerNumber(i) || IsTitle(i)) return false;
        if (text[i + 1] is { Kind: TokenKind.Word, IsGlued: true, Length: > 1 } || IsPartOfMark(i) || IsHouseNumber(i)) return false;
        if (text.IsWord(i + 1, "of") && (text.IsWord(i + 2, "them") || text.IsWord(i + 2, "which") || text.IsWord(i + 2, "whom"))) return false;
        if (i == 0 && year >= 1500 && (text.IsDash(1) || text.IsSign(1, ':') || text.IsSign(1, '_')) && !text[1].IsGlued) return true;
        _ = text.Says(i - 1, DateWord.Preposition, out var shows, out _);
        if (text.IsWord(i - 1, "as") && !text.IsWord(i - 2, "many") && !text.IsWord(i - 2, "much") && !text.IsWord(i - 2, "few")) shows = 1;
        if (IsRoughly(i)) shows = text.Says(i - 1, DateWord.About) && text.IsWord(i - 2, "in") ? 1 : 2;
        if (text.IsSign(i - 1, '.') && text.IsSign(i - 3, '(') && IsOfLife(i - 2)) shows = 1;
        if (shows != 1 && text.IsSign(i + 1, '(') && text[i + 2] is { Length: 4, Value: >= 1000 and <= 2100 } && text.IsSign(i + 3, ')')) return false;
        if (shows is 1 or 3 && year >= 1800 && (year % 100 != 0 || !text.Says(i + 1, DateWord.Counted))) return true;
        if (shows == 3 && (text.Says(i + 1, DateWord.Event) || text.Says(i + 1, DateWord.DatedThing))) return true;
        if (listed < Farthest && text.Says(i - 1, DateWord.Joint) && IsYear(text.IsDash(i - 2) ? i - 3 : i - 2, listed + 1)) return true;
        if (year >= 1950 && year % 100 != 0 && IsInName(i)) return true;
        return !CountsSomething(i + 1) && !IsRoundCount(i) && (year >= 1700 || shows is 1 or 2 || text.IsSign(i - 1, '(') || (text.IsDash(i - 1) && text[i - 2].Length == 4) || BeginsRange(i, year));
    }

    /// <summary>"the treaty years, 1689 to 1858,".</summary>
    private bool BeginsRange(int i, int year) =>
        (text.IsWord(i + 1, "to") || text.IsDash(i + 1)) && text[i + 2] is { Kind: TokenKind.Number, Length: 4, Value: var last } && last > year && IsYear(i + 2, Farthest) && !text.IsWord(i - 1, "from");

    /// <summary>"c. 1658", "About 1650 Khabarov came".</summary>
    private bool IsRoughly(int i) => text.Says(i - 1, DateWord.About) || (text.IsSign(i - 1, '.') && (text.IsWord(i - 2, "c") || text.IsWord(i - 2, "ca")));

    /// <summary>"(r. 1661–1722)", "(b. 1952)": reigned, born, died.</summary>
    private bool IsOfLife(int i) => text.IsWord(i, "r") || text.IsWord(i, "b") || text.IsWord(i, "d");

    /// <summary>"1500 km", "2000-strong": what follows is a unit. Another word after a hyphen does not matter ("2014-era").</summary>
    public bool IsMeasured(int i)
    {
        if (text.IsSign(i, '%') || text.IsSign(i, '°')) return true;
        if (!text.IsDash(i)) return text.Says(i, DateWord.Unit);
        return text[i].IsGlued && text[i + 1] is { IsGlued: true, Kind: TokenKind.Word } && (text.Says(i + 1, DateWord.Unit) || text.Says(i + 1, DateWord.Counted));
    }

    /// <summary>"sent 2000 additional elite troops": a counted thing stands up to three words on, in the same breath.</summary>
    public bool CountsSomething(int i)
    {
        for (var n = i; n < i + 3 && text[n].Kind == TokenKind.Word; n++)
        {
            if (text.Says(n, DateWord.Counted)) return true;
            if (text.Says(n, DateWord.Preposition)) return false;
        }

        return false;
    }

    /// <summary>"No. 2014", "pp. 1990–1995".</summary>
    public bool IsNumbered(int i)
    {
        while (i >= 0 && (text.IsSign(i, '.') || text.IsSign(i, ':'))) i--;
        if ((text.IsDash(i) || text.IsWord(i, "to")) && text[i - 1].Kind == TokenKind.Number) i -= 2;
        while (i >= 0 && text.IsSign(i, '.')) i--;
        // "hull numbers such as 1969"
        if (text.IsWord(i, "as") && text.IsWord(i - 1, "such")) i -= 2;
        // "flight SU 1957", "GOST R 1992"
        if (text[i] is { Kind: TokenKind.Word, Length: <= LongestSign } && !text.Words(i).ContainsAnyInRange('a', 'z') && text.Says(i - 1, DateWord.NumberedThing)) return true;
        return text.Says(i, DateWord.NumberedThing);
    }

    /// <summary>"978-0-1990-2014-3", "495 2014 1990", "495-1917", "sheet M-52-1945": one of three and more numbers with hyphens between, or behind another number.</summary>
    private bool IsInLongerNumber(int i)
    {
        if (!text[i].IsGlued && text[i - 1] is { Kind: TokenKind.Number, Length: >= 3 }) return true;
        // "wagon 1991 0405", "licence 2019-T"
        if (text[i + 1] is { Kind: TokenKind.Number, IsGlued: false, Length: >= 3 } && text.Words(i + 1)[0] == '0') return true;
        if (IsHyphen(i + 1) && text[i + 2] is { Kind: TokenKind.Word, Length: 1 } && text.IsCapitalised(i + 2)) return true;
        if (IsHyphen(i - 1) && text[i - 2].Kind == TokenKind.Number && (text[i - 2].Length == 3 || (IsHyphen(i - 3) && text[i - 4].Kind == TokenKind.Word))) return true;
        int first = i, last = i;
        while (last - first < Farthest && IsHyphen(first - 1) && text[first - 2].Kind == TokenKind.Number) first -= 2;
        while (last - first < Farthest && IsHyphen(last + 1) && text[last + 2].Kind == TokenKind.Number) last += 2;
        return last - first >= 4;
    }

    /// <summary>"of 1917 Harbour Avenue"; not "in 1917 Tverskaya Street was closed", "the 2013 Silk Road summit".</summary>
    private bool IsHouseNumber(int i)
    {
        if (text.Says(i - 1, DateWord.Preposition, out var shows, out _) && (shows != 2 || text.IsAnyWord(i - 1, "by", "before", "after", "between", "through"))) return false;
        for (var n = i + 1; n <= i + LongestStreet && text.IsCapitalised(n); n++)
        {
            if (n > i + 1 && text.Says(n, DateWord.Street)) return true;
        }

        return false;
    }

    private bool IsHyphen(int i) => text.IsDash(i) && text[i].IsGlued && text[i + 1].IsGlued;

    /// <summary>"A/RES/74/2019", "S/2019/123": numbers of papers have slashes.</summary>
    private bool IsPartOfMark(int i) =>
        (text.IsSign(i - 1, '/') && text[i].IsGlued && text[i - 2] is not { Kind: TokenKind.Number, Length: 4 })
        || (text.IsSign(i + 1, '/') && text[i + 1].IsGlued && text[i + 2] is { Kind: TokenKind.Number, IsGlued: true, Length: not (1 or 2 or 4) });

    /// <summary>"had 2000 members": a round number right before a plural counts it.</summary>
    private bool IsRoundCount(int i) =>
        text[i].Value % 100 == 0 && text[i + 1] is { Kind: TokenKind.Word, Length: > 3 } && !text.IsCapitalised(i + 1) && text.Words(i + 1)[^1] == 's';

    /// <summary>“1984”: nothing but the year between quotation marks is a title.</summary>
    private bool IsTitle(int i) =>
        text[i].IsGlued && text[i + 1].IsGlued
        && ((text.IsSign(i - 1, '“') && text.IsSign(i + 1, '”')) || (text.IsSign(i - 1, '"') && text.IsSign(i + 1, '"')) || (text.IsSign(i - 1, '‘') && text.IsSign(i + 1, '’')));

    /// <summary>"the Naval Interaction 2022 drills", "the Vostok-2018 drills": the word before has a capital, and not because it begins the sentence.</summary>
    private bool IsInName(int i) =>
        (text.IsCapitalised(i - 1) && text[i - 2].Kind == TokenKind.Word && text[i - 1].Length >= 3 && !text.Says(i - 1, DateWord.Month))
        || (IsHyphen(i - 1) && text.IsCapitalised(i - 2));
}
