using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads quarters, halves and runs of months: "Q2 2019", "the first half of 2019", "the first nine months of 2019".</summary>
/// <param name="text">The passage.</param>
internal sealed class QuarterReader(DateText text)
{
    /// <summary>Reads any of them; null where none begins with that token.</summary>
    public CalendarDate? ReadOrNull(int i) => SignOrNull(i) ?? MonthsSignOrNull(i) ?? BehindYearOrNull(i) ?? QuarterOrNull(i) ?? MonthsOrNull(i);

    /// <summary>"Q2 2019", "2Q 2019", "4Q22", "H1 of last year", "Q1 and Q2 2019".</summary>
    public CalendarDate? SignOrNull(int i, bool isListed = false)
    {
        var isNumberFirst = text[i].Kind == TokenKind.Number;
        if (!IsSign(isNumberFirst ? i + 1 : i, isNumberFirst ? i : i + 1, out var part) || !text[i + 1].IsGlued) return null;
        var date = new CalendarDate { Rule = DateRules.PartOfYear, Next = i + 2, SubYear = part };
        if (text[i + 2] is { IsGlued: true, Kind: TokenKind.Number } year && isNumberFirst)
            return year.Length is 2 or 4 && year.Value is <= 50 or >= 1900 and <= 2100 ? date with { Year = year.Length == 2 ? 2000 + year.Value : year.Value, Next = i + 3 } : null;
        var isFirstOfTwo = !isListed && (text.IsDash(i + 2) || text.Says(i + 2, DateWord.Joint));
        if (YearOfPart.AddOrNull(text, i + 2, date) is { } whole) return whole;
        if (isFirstOfTwo && SignOrNull(i + 3, isListed: true) is { Year: { } shared }) return date with { Year = shared };
        // "Profits fell in Q3.": nothing more is said.
        var isIntroduced = text.IsWord(i - 1, "in") || text.IsWord(i - 1, "for") || text.IsWord(i - 1, "during") || (text.IsWord(i - 1, "of") && text.Says(i - 2, DateWord.Portion));
        return isIntroduced && !isNumberFirst && text[i + 2] is not { IsGlued: true, Kind: not TokenKind.Sign } && !text.IsDash(i + 2) ? date : null;
    }

    /// <summary>"9M 2023", "9M23": the first nine months, as companies report them.</summary>
    private CalendarDate? MonthsSignOrNull(int i)
    {
        if (text[i] is not { IsGlued: false, Value: (3 or 6 or 9) and var months } || !text[i + 1].IsGlued || text[i + 1].Length != 1 || !text.IsCapitalised(i + 1) || !text.IsWord(i + 1, "M")) return null;
        var date = new CalendarDate { Rule = DateRules.PartOfYear, Next = i + 3, Month = 1, LastMonth = months };
        if (text[i + 2] is { IsGlued: true, Length: 2, Value: >= 0 and <= 50 and var two }) return date with { Year = 2000 + two };
        return text.IsYearOfDate(i + 2) ? date with { Year = text[i + 2].Value } : null;
    }

    /// <summary>"2022Q4", "2022-Q4", "2022 Q4".</summary>
    private CalendarDate? BehindYearOrNull(int i)
    {
        if (text[i] is not { Kind: TokenKind.Number, Length: 4, Value: >= 1900 and <= 2100 and var year }) return null;
        var at = text.IsDash(i + 1) && text[i + 1].IsGlued ? i + 2 : i + 1;
        return IsSign(at, at + 1, out var part) && text[at + 1].IsGlued && text[at + 2] is not { IsGlued: true, Kind: not TokenKind.Sign }
            ? new CalendarDate { Rule = DateRules.PartOfYear, Next = at + 2, Year = year, SubYear = part }
            : null;
    }

    private bool IsSign(int letter, int number, out int part)
    {
        var isQuarter = text.IsWord(letter, "Q");
        part = (isQuarter ? 32 : 39) + text[number].Value;
        return (isQuarter || text.IsWord(letter, "H")) && text.IsCapitalised(letter) && text[number] is { Length: 1, Value: >= 1 and <= 4 and var n } && (isQuarter || n <= 2);
    }

    /// <summary>"the second quarter of 2019", "first-quarter 2019", "the second and third quarters of 2019"; "in the first quarter" where nothing more is said.</summary>
    private CalendarDate? QuarterOrNull(int i)
    {
        if (!text.IsOrdinal(i, out var number, out var next) && !text.IsWord(i, "last") && !text.IsWord(i, "final")) return null;
        if (number <= 0) (number, next) = (4, i + 1);
        if (number > 4) return null;
        var date = new CalendarDate { Rule = DateRules.PartOfYear, Next = next, SubYear = 32 + number };
        if (text.Says(next, DateWord.Joint, out _, out var other) && text.IsOrdinal(text.Skip(other, "the"), out _, out var afterOther) && text.IsWord(afterOther, "quarters"))
            return YearOfPart.AddOrNull(text, afterOther + 1, date) is { } dated ? dated with { Next = next } : null;
        if (text.IsDash(next)) next++;
        if (!text.IsWord(next, "quarter") && !text.IsWord(next, "quarters")) return null;
        date = date with { Next = next + 1 };
        if (YearOfPart.AddOrNull(text, next + 1, date) is { } whole) return whole;
        var standsAlone = text.IsWord(i - 1, "the") && text.IsWord(i - 2, "in") && !text.IsWord(next + 1, "of") && !text.IsDash(next + 1) && text.IsWord(next, "quarter");
        return standsAlone && !text.IsWord(i, "last") && !text.IsWord(i, "final") ? date : null;
    }

    /// <summary>"the first nine months of 2019", "the last two months of the year"; "in the first nine months," where nothing more is said.</summary>
    private CalendarDate? MonthsOrNull(int i)
    {
        var isFirst = text.IsWord(i, "first");
        if ((!isFirst && !text.IsWord(i, "last") && !text.IsWord(i, "final")) || !text.IsCount(i + 1, out var count, out var next)) return null;
        if (count is < 1 or > 11 || (!text.IsWord(next, "months") && !text.IsWord(next, "month"))) return null;
        var date = new CalendarDate { Rule = DateRules.PartOfYear, Next = next + 1, Month = isFirst ? 1 : 13 - count, LastMonth = isFirst ? count : 12 };
        return YearOfPart.AddOrNull(text, next + 1, date) ?? (isFirst && count > 1 && text.IsWord(i - 1, "the") && text.IsWord(i - 2, "in") && !text.Says(next + 1, DateWord.Preposition) && !text.Says(next + 1, DateWord.Pronoun) ? date : null);
    }
}
