namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads days that are given by the old calendar and the new one, the Gregorian, which counts: "16/27 August 1689".</summary>
/// <param name="text">The passage.</param>
internal sealed class StyleReader(DateText text)
{
    private const int LongestAside = 12;

    /// <summary>"16 (27) August 1689", "16/27 August 1689": the month with the new day; its year is still to be read.</summary>
    /// <param name="oldDay">The day of the old calendar.</param>
    /// <param name="i">What follows it.</param>
    public CalendarDate? BesideOrNull(int oldDay, int i)
    {
        var isBracket = text.IsSign(i, '(');
        if (!(isBracket || text.IsSign(i, '/')) || !text.IsDay(i + 1, out var day, out var next) || !IsNewStyleOf(oldDay, day)) return null;
        if (isBracket && !text.IsSign(next, ')')) return null;
        return text.IsMonth(isBracket ? next + 1 : next, out var month, out var afterMonth) ? new CalendarDate { Rule = DateRules.Day, Next = afterMonth, Day = day, Month = month } : null;
    }

    /// <summary>"12 February 1881 (24 February in the new style)", "24 October 1917 (6 November N.S.)": the day in brackets.</summary>
    public CalendarDate? BehindOrNull(CalendarDate date)
    {
        if (date is not { Day: not null, LastDay: null, Month: { } month, Year: { } year } || !text.IsSign(date.Next, '(') || !text.IsDay(date.Next + 1, out var day, out var next)) return null;
        if (text.IsMonth(next, out var named, out var afterMonth)) (month, next) = (named, afterMonth);
        for (var (i, isNew) = (next, false); i < next + LongestAside; i++)
        {
            isNew |= (text.IsWord(i, "new") && text.IsWord(i + 1, "style")) || text.IsWord(i, "NS") || (text.IsWord(i, "N") && text.IsWord(i + 2, "S")) || text.IsWord(i, "Gregorian");
            if (text.IsSign(i, ')')) return isNew ? date with { Day = day, Month = month, Year = month < date.Month ? year + 1 : year, Next = i + 1 } : null;
        }

        return null;
    }

    /// <summary>"21 October 1727 O.S.", "16 May, Old Style", "27 August 1689 (Old Style)": a day of the Julian calendar.</summary>
    public CalendarDate? OldOrNull(CalendarDate date)
    {
        if (date is not { Day: not null, LastDay: null }) return null;
        var isBracket = text.IsSign(date.Next, '(') || text.IsSign(date.Next, '[');
        var at = isBracket || text.IsSign(date.Next, ',') ? date.Next + 1 : date.Next;
        var next = (text.IsWord(at, "Old") || text.IsWord(at, "old")) && text.IsAnyWord(at + 1, "Style", "style") ? at + 2
            : text.IsWord(at, "OS") ? at + 1
            : text.IsWord(at, "O") && text.IsSign(at + 1, '.') && text.IsWord(at + 2, "S") ? (text.IsSign(at + 3, '.') && (isBracket || !text.IsCapitalised(at + 4)) ? at + 4 : at + 3)
            : text.IsWord(at, "Julian") && isBracket ? at + 1 : -1;
        if (next < 0 || (isBracket && !text.IsPause(next))) return null;
        return date with { IsOldStyle = true, Next = isBracket ? next + 1 : next };
    }

    /// <summary>"27 August (O.S. 16 August) 1689": the year stands behind the day of the other calendar.</summary>
    public CalendarDate? WithYearBehindOrNull(CalendarDate date)
    {
        if (date.Day is null || !(text.IsSign(date.Next, '(') || text.IsSign(date.Next, '['))) return null;
        for (var i = date.Next + 1; i < date.Next + LongestAside; i++)
        {
            if (text.IsSign(i, ')') || text.IsSign(i, ']')) return text.IsYearOfDate(i + 1) ? date with { Year = text[i + 1].Value, Next = i + 2 } : null;
        }

        return null;
    }

    // The calendars lie ten days apart since 1582, thirteen since 1900.
    private static bool IsNewStyleOf(int oldDay, int day) => day - oldDay is >= 10 and <= 13;
}
