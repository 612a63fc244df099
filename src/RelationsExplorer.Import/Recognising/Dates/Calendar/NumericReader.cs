using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads dates in figures alone: <c>2014-05-21</c>, <c>21/05/2014</c>, <c>21.05.2014</c>, <c>2014-05</c>.</summary>
internal static class NumericReader
{
    private static readonly string[] RomanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>Reads three numbers with the same sign between them, or a year and a month; null where they are no date.</summary>
    public static CalendarDate? ReadOrNull(DateText text, int i) => DayOrNull(text, i) ?? RomanMonthOrNull(text, i) ?? MonthOrNull(text, i);

    private static CalendarDate? DayOrNull(DateText text, int i)
    {
        if (text.IsNumbered(i - 1) || text[i + 4] is not { Kind: TokenKind.Number, IsGlued: true } || text[i + 2].Kind != TokenKind.Number) return null;
        var hasTime = text.IsWord(i + 5, "T") && text[i + 6] is { IsGlued: true, Kind: TokenKind.Number };
        if ((text[i + 5] is { IsGlued: true, Kind: not TokenKind.Sign } && !hasTime) || (text[i].IsGlued && text[i - 1].Kind != TokenKind.Sign)) return null;
        if (IsInAddress(text, i) || (text.Words(i + 5).SequenceEqual(text.Words(i + 1)) && text[i + 5].IsGlued && text[i + 6] is { IsGlued: true, Kind: TokenKind.Number })) return null;
        var sign = text.Words(i + 1);
        if (sign is not ("/" or "." or "-") || !sign.SequenceEqual(text.Words(i + 3))) return null;
        var (first, second, third) = (text[i], text[i + 2], text[i + 4]);
        if (first.Length == 4 && second.Length <= 2 && third.Length <= 2) return Of(DateRules.IsoDay, first.Value, second.Value, third.Value);
        if (third.Length is not (2 or 4) || first.Length > 2 || second.Length > 2) return null;
        var year = third.Length == 4 ? third.Value : third.Value + (third.Value <= 50 ? 2000 : 1900);
        // Two figures for the year are surely a date only with a slash where day and month cannot be exchanged, or in three pairs with dots ("08.08.08").
        if (third.Length == 2 && !(sign is "/" ? first.Value <= 12 != second.Value <= 12 : sign is "." && first.Length == 2 && second.Length == 2)) return null;
        return (first.Value, second.Value, sign is ".") switch
        {
            ( > 12, <= 12, _) or (_, _, true) => Of(DateRules.NumericDay, year, second.Value, first.Value),
            (_, > 12, _) => Of(DateRules.NumericDay, year, first.Value, second.Value),
            var (day, month, _) when day == month => Of(DateRules.NumericDay, year, month, day),
            _ => new CalendarDate { Rule = DateRules.NumericDay, Next = i + 5 },
        };

        CalendarDate? Of(string rule, int year, int month, int day) =>
            year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && day is >= 1 and <= 31
                ? new CalendarDate { Rule = rule, Next = i + 5, Year = year, Month = month, Day = day }
                : null;
    }

    /// <summary>"doi.org/csp.2020.4.4.115", "site.org/2014/05/21/": part of an address, whose parts stand without a space.</summary>
    private static bool IsInAddress(DateText text, int i) => text[i].IsGlued && text[i - 1].IsGlued && text.Words(i - 1) is "." or "/" or "-" && text[i - 2].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>"26.IV.1996", "3/XI/1998": the month in Roman figures cannot be confused.</summary>
    private static CalendarDate? RomanMonthOrNull(DateText text, int i)
    {
        if (text[i] is not { Value: >= 1 and <= 31 and var day } || text[i + 2] is not { Kind: TokenKind.Word, IsGlued: true } || text[i + 4] is not { IsGlued: true, Length: 4, Value: >= 1000 and <= 2100 and var year }) return null;
        if (text.Words(i + 1) is not ("." or "/" or "-") || !text.Words(i + 1).SequenceEqual(text.Words(i + 3))) return null;
        var month = Array.IndexOf(RomanMonths, text.Words(i + 2).ToString()) + 1;
        return month == 0 ? null : new CalendarDate { Rule = DateRules.NumericDay, Next = i + 5, Year = year, Month = month, Day = day };
    }

    /// <summary>"2014-05", "05/2014": a month where it cannot be a run of years, as "2007-08" is.</summary>
    private static CalendarDate? MonthOrNull(DateText text, int i)
    {
        if (text[i] is { Value: >= 1 and <= 12 and var first } && (text[i].Length == 2 || text.Says(i - 1, DateWord.Preposition)) && text.IsSign(i + 1, '/') && text[i + 1].IsGlued && text[i + 2] is { IsGlued: true, Length: 4, Value: >= 1900 and <= 2100 and var behind }
            && !text[i].IsGlued && !text.IsNumbered(i - 1) && !text.IsSign(i + 3, '/'))
            return new CalendarDate { Rule = DateRules.Month, Next = i + 3, Year = behind, Month = first };
        if (!text.IsSign(i + 1, '-') || !text[i + 1].IsGlued || text[i + 2] is not { IsGlued: true, Length: 2, Value: >= 1 and <= 12 and var month } || !text.IsYear(i)) return null;
        var year = text[i].Value;
        if (month > year % 100 || (year + 1) % 100 == month || text[i + 3] is { IsGlued: true, Kind: not TokenKind.Sign } || text.IsDash(i + 3)) return null;
        return new CalendarDate { Rule = DateRules.Month, Next = i + 3, Year = year, Month = month };
    }
}
