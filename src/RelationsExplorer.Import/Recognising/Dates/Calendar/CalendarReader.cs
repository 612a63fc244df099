using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads dates that the words name by the calendar: days, months, years, and the parts and bundles of years.</summary>
/// <param name="text">The passage.</param>
internal sealed class CalendarReader(DateText text)
{
    private readonly DayReader _days = new(text);
    private readonly YearPartReader _parts = new(text);
    private readonly NamedDayReader _named = new(text);
    private readonly QuarterReader _quarters = new(text);
    private readonly ReignReader _reigns = new(text);
    private readonly SpokenYears _spoken = new(text);
    private (int At, bool ListIsRange, CalendarDate? Date) _last = (int.MinValue, false, null);

    /// <summary>Reads the date that begins with that token, a word for a part of it before it; null where none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="listIsRange">Whether "3 and 9 May" bounds a time, as after "between".</param>
    public CalendarDate? ReadOrNull(int i, bool listIsRange = false)
    {
        // Several readers ask for the date at one place, one after another.
        if (_last.At != i || _last.ListIsRange != listIsRange) _last = (i, listIsRange, ReadOnce(i, listIsRange));
        return _last.Date;
    }

    private CalendarDate? ReadOnce(int i, bool listIsRange)
    {
        if (!text.Says(i, DateWord.Portion, out var portion, out var next)) return ReadWholeOrNull(i, listIsRange);
        if (text.IsDash(next) && text[next].IsGlued) next++;
        var last = LastPortion(ref next);
        if (ReadWholeOrNull(text.Skip(next, "the"), listIsRange: false) is not { Portion: Portion.None } date) return null;
        return (Portion)portion switch
        {
            Portion.Some => date,
            Portion.FirstHalf or Portion.SecondHalf when date is { Month: null, SubYear: null, Year: not null } =>
                date with { SubYear = (Portion)portion == Portion.FirstHalf ? 40 : 41, Rule = DateRules.PartOfYear },
            _ => date with { Portion = (Portion)portion, LastPortion = last, Rule = DateRules.Portion },
        };
    }

    /// <summary>The second part of "early-to-mid", "mid to late".</summary>
    private Portion LastPortion(ref int next)
    {
        if (!text.IsWord(next, "to") && !text.IsWord(next, "and")) return Portion.None;
        var at = text.IsDash(next + 1) ? next + 2 : next + 1;
        if (!text.Says(at, DateWord.Portion, out var portion, out var end) || (Portion)portion is not (Portion.Mid or Portion.Late) || (text.IsWord(next, "and") && (Portion)portion == Portion.Late)) return Portion.None;
        next = text.IsDash(end) && text[end].IsGlued ? end + 1 : end;
        return (Portion)portion;
    }

    private CalendarDate? ReadWholeOrNull(int i, bool listIsRange)
    {
        var token = text[i];
        if (token.Kind == TokenKind.Number)
            return _named.ReadOrNull(i) ?? _reigns.ReadOrNull(i) ?? NumericReader.ReadOrNull(text, i) ?? _days.DayFirstOrNull(i, listIsRange) ?? _quarters.ReadOrNull(i) ?? _parts.ReadOrNull(i) ?? YearOrNull(i);
        if (token.Kind != TokenKind.Word) return _parts.DecadeOrNull(i) ?? ShortYearOrNull(i);
        if (!text.MayBegin(i) || text[i].Length == 1) return _quarters.SignOrNull(i) ?? OldYearOrNull(i);
        return _named.ReadOrNull(i) ?? _reigns.ReadOrNull(i) ?? FiscalYearOrNull(i) ?? _days.AfterWeekdayOrNull(i) ?? _days.DayFirstOrNull(i, listIsRange) ?? _days.WeekOrNull(i) ?? _days.MonthFirstOrNull(i) ?? _quarters.ReadOrNull(i) ?? _parts.ReadOrNull(i)
            ?? (_spoken.ReadOrNull(i) is var (year, next) ? OfYear(year, next) : null);
    }

    private CalendarDate? YearOrNull(int i)
    {
        if (OldYearOrNull(i) is { } old) return old;
        if (!text.IsYear(i)) return null;
        if (YearFirstOrNull(i) is { } yearFirst) return yearFirst;
        var isName = text.IsDash(i - 1) && text[i].IsGlued && text[i - 1].IsGlued && text[i - 2].Kind == TokenKind.Word && !text.Says(i - 2, DateWord.Portion);
        return new CalendarDate { Rule = isName ? DateRules.YearInName : DateRules.Year, Next = i + 1, Year = text[i].Value };
    }

    /// <summary>"1950 Feb 14:", "2009, May 6 –": as chronologies begin their entries.</summary>
    private CalendarDate? YearFirstOrNull(int i)
    {
        if (i != 0 && !text.IsPause(i - 1) && !text.IsDash(i - 1)) return null;
        if (!text.IsMonth(text.IsSign(i + 1, ',') ? i + 2 : i + 1, out var month, out var next)) return null;
        var hasDay = text.IsDay(next, out var day, out var afterDay);
        if (hasDay) next = afterDay;
        return text.IsSign(next, ':') || text.IsDash(next) || (hasDay && text.IsPause(next) && !text.IsYearOfDate(next + 1))
            ? new CalendarDate { Rule = hasDay ? DateRules.Day : DateRules.Month, Next = next, Year = text[i].Value, Month = month, Day = hasDay ? day : null } : null;
    }

    /// <summary>"FY24", "FY24/25" (the first of the two).</summary>
    private CalendarDate? FiscalYearOrNull(int i) =>
        (text.IsWord(i, "FY") || text.IsWord(i, "CY")) && text[i + 1] is { IsGlued: true, Length: 2, Value: >= 0 and <= 50 and var two } && text[i + 2] is not { IsGlued: true, Kind: TokenKind.Word }
            ? OfYear(2000 + two, i + 2) : null;

    /// <summary>"221 BC", "AD 618", "the year 988".</summary>
    private CalendarDate? OldYearOrNull(int i)
    {
        var isBefore = text.IsWord(i, "AD") || text.IsWord(i, "CE");
        var isDotted = text.IsWord(i, "A") && text.IsSign(i + 1, '.') && text.IsWord(i + 2, "D") && text.IsSign(i + 3, '.');
        var at = isDotted ? i + 4 : isBefore ? i + 1 : i;
        isBefore |= isDotted;
        if (text[at] is not { Kind: TokenKind.Number, Value: >= 1 and <= 2100 and var number, Length: <= 4 }) return null;
        if (isBefore) return OfYear(number, at + 1);
        if (text.IsWord(i + 1, "BC") || text.IsWord(i + 1, "BCE")) return OfYear(1 - number, i + 2);
        if (text.IsWord(i + 1, "AD") || text.IsWord(i + 1, "CE")) return OfYear(number, i + 2);
        return number >= 100 && text[i].Length == 3 && text.IsWord(i - 1, "year") && (text.IsWord(i - 2, "the") || text.IsWord(i - 2, "in")) ? OfYear(number, i + 1) : null;
    }

    /// <summary>"in 2012, ’14 and ’16", "back in ’98".</summary>
    private CalendarDate? ShortYearOrNull(int i)
    {
        if (!text.IsApostrophe(i) || text[i].IsGlued || text[i + 1] is not { IsGlued: true, Length: 2, Value: >= 0 and var two } || text[i + 2] is { IsGlued: true, Kind: not TokenKind.Sign }) return null;
        var isListed = (text.Says(i - 1, DateWord.Joint) || text.IsSign(i - 1, ',')) && (text[i - 2].Length == 4 || text[i - 2] is { Length: 2, IsGlued: true }) && text[i - 2].Kind == TokenKind.Number;
        return isListed || (text.Says(i - 1, DateWord.Preposition, out var shows, out _) && shows != 3) ? OfYear(two + (two <= 50 ? 2000 : 1900), i + 2) : null;
    }

    private static CalendarDate OfYear(int year, int next) => new() { Rule = DateRules.Year, Next = next, Year = year };
}
