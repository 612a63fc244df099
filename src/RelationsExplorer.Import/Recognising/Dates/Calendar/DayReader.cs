using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads days and months with their names: "21 May 2014", "May 20–21", "in May".</summary>
/// <param name="text">The passage.</param>
internal sealed class DayReader(DateText text)
{
    // Lists of dates that share a year are followed so far and no farther, however long a page of figures is.
    private const int LongestList = 6;
    private readonly StyleReader _styles = new(text);
    private int _listed;

    /// <summary>"Wednesday, 21 May 2014": the weekday belongs to the date.</summary>
    public CalendarDate? AfterWeekdayOrNull(int i)
    {
        if (!text.IsCapitalised(i) || !(text.Says(i, DateWord.Weekday, out var weekday, out var next) || text.Says(i, DateWord.WeekdayAbbreviation, out weekday, out next))) return null;
        if (text.IsSign(next, '.')) next++;
        if (text.IsSign(next, ',')) next++;
        next = text.Skip(next, "the");
        var date = DayFirstOrNull(next, listIsRange: false) ?? (MonthFirstOrNull(next) is { Day: not null } named ? named : null);
        return date is { } day ? day with { Weekday = (DayOfWeek)weekday } : null;
    }

    /// <summary>"21 May 2014", "the 21st of May", "20–21 May", "3 and 9 May" (the first of the two).</summary>
    public CalendarDate? DayFirstOrNull(int i, bool listIsRange)
    {
        if (!text.IsDay(i, out var day, out var next)) return null;
        if (_styles.BesideOrNull(day, next) is { } newStyle) return WithYear(newStyle);
        if (text.IsDash(next) && text[next].IsGlued && text.IsMonth(next + 1, out var named, out var afterNamed) && text.IsDash(afterNamed) && YearBehindDashOrNull(afterNamed + 1) is { } behind)
            return new CalendarDate { Rule = DateRules.Day, Next = afterNamed + 2, Day = day, Month = named, Year = behind };
        if (text.IsMonth(text.Skip(next, "of"), out var month, out var afterMonth))
            return WithYear(new CalendarDate { Rule = DateRules.Day, Next = afterMonth, Day = day, Month = month });

        var joint = Joint(next, out var afterJoint);
        afterJoint = text.Skip(joint == 1 ? text.Skip(text.Skip(afterJoint, "again"), "on") : afterJoint, "the");
        if (joint == 0 || !text.IsDay(afterJoint, out var lastDay, out var afterLast) || NextOfListOrNull(afterJoint, listIsRange, orMonth: false) is not { } last) return null;
        var isLast = text.IsMonth(text.Skip(afterLast, "of"), out _, out _);
        if (!isLast && joint == 2) return last with { Rule = DateRules.Days, Day = day, LastDay = lastDay, Next = afterLast };
        return (isLast && (joint == 2 || listIsRange || lastDay == day + 1)) || (last is { Rule: DateRules.Days } && last.Day == day + 1 && lastDay == last.Day)
            ? last with { Rule = DateRules.Days, Day = day, LastDay = last.LastDay ?? lastDay }
            : last with { Rule = DateRules.Day, Day = day, LastDay = null, Next = next };
    }

    /// <summary>"14-Mar-2019", "14-Mar-19".</summary>
    private int? YearBehindDashOrNull(int i) =>
        text.IsYearOfDate(i) ? text[i].Value
        : text[i] is { Kind: TokenKind.Number, IsGlued: true, Length: 2, Value: >= 0 and var two } && text[i + 1] is not { IsGlued: true, Kind: not TokenKind.Sign } ? two + (two <= 50 ? 2000 : 1900) : null;

    /// <summary>"the first week of March 2013": its seven days, counted from the first of the month, or back from its end.</summary>
    public CalendarDate? WeekOrNull(int i)
    {
        var isLast = text.IsWord(i, "last") || text.IsWord(i, "final");
        if (!text.IsOrdinal(i, out var number, out var next) && !isLast) return null;
        if (isLast) next = i + 1;
        if (number > 4 || !text.IsWord(next, "week") || !text.IsWord(next + 1, "of") || MonthFirstOrNull(next + 2) is not { Day: null, Month: { } month } date) return null;
        var end = isLast ? Corpus.Dates.Day.DaysInMonth(date.Year ?? 2001, month) : 7 * number;
        return date with { Rule = DateRules.Portion, Day = end - 6, LastDay = end };
    }

    /// <summary>"May 21, 2014", "May 20–21, 2014", "May 2014", "November".</summary>
    public CalendarDate? MonthFirstOrNull(int i)
    {
        if (!text.IsMonth(i, out var month, out var next)) return null;
        var date = new CalendarDate { Rule = DateRules.Month, Next = next, Month = month };
        var dayAt = text.Skip(next, "the");
        if ((text.IsDay(dayAt, out var day, out var afterDay) || IsDayInWords(dayAt, out day, out afterDay)) && !IsCountAfterMonth(i, afterDay))
        {
            date = date with { Rule = DateRules.Day, Next = afterDay, Day = day };
            if (Joint(afterDay, out var afterJoint) is > 0 and var joint && text.IsDay(afterJoint, out var lastDay, out var afterLast)
                && lastDay > day && (joint == 2 || lastDay == day + 1) && !text.IsMonth(text.Skip(afterLast, "of"), out _, out _))
                date = EndOfRun(date with { Rule = DateRules.Days, Next = afterLast, LastDay = lastDay });
        }

        date = WithYear(date);
        if (date is { Day: not null, Year: null, YearBy: Relation.None }) date = date with { Year = YearBehindDaysOrNull(date.Next) };
        return date is { Day: null, LacksYear: true, YearBy: Relation.None } && !IsSurelyMonth(i) ? null : date;
    }

    /// <summary>"June 5, 6 and 7": each the day after the one before.</summary>
    private CalendarDate EndOfRun(CalendarDate days)
    {
        while (days.LastDay is { } last && IsNextOfRun(days.Next, last, out var next)) days = days with { LastDay = last + 1, Next = next };
        return days;
    }

    private bool IsNextOfRun(int i, int last, out int next)
    {
        var at = text.IsSign(i, ',') && text.Says(i + 1, DateWord.Joint, out var listed, out var afterComma) && listed == 1 ? afterComma : Joint(i, out var afterJoint) == 1 ? afterJoint : i;
        return text.IsDay(at, out var day, out next) && at > i && day == last + 1 && !text.IsMonth(text.Skip(next, "of"), out _, out _);
    }

    /// <summary>Adds the year that follows, or that the list goes on to name: ", 2014", "this year (2019)", "and November 2014".</summary>
    private CalendarDate WithYear(CalendarDate date)
    {
        var dated = WithPrintedYear(date);
        return _styles.BehindOrNull(dated) ?? _styles.OldOrNull(dated) ?? dated;
    }

    private CalendarDate WithPrintedYear(CalendarDate date)
    {
        var at = date.Next;
        if (text.IsSign(at, ',') || text.IsWord(at, "of") || (text.IsWord(at, "in") && date.Day is null)) at++;
        if ((text.IsSign(at - 1, ',') ? text.IsYear(at) || (date.Day is not null && text.IsYearOfDate(at) && (text.IsPause(at + 1) || text.IsCapitalised(at + 1))) : text.IsYearOfDate(at)) && !IsOtherRange(at)) return date with { Year = text[at].Value, Next = at + 1 };
        if (text.IsApostrophe(at) && text[at + 1] is { IsGlued: true, Length: 2, Value: >= 0 and var two } && text[at + 2] is not { IsGlued: true, Kind: TokenKind.Word })
            return date with { Year = two + (two <= 50 ? 2000 : 1900), Next = at + 2 };
        if (RelatedYear.ReadOrNull(text, at) is var (relation, next)) date = date with { YearBy = relation, Next = next };
        if (_styles.WithYearBehindOrNull(date) is { } dated) return dated;
        if (text.IsSign(date.Next, '(') && text.IsYearOfDate(date.Next + 1) && text.IsSign(date.Next + 2, ')'))
            return date with { Year = text[date.Next + 1].Value, YearBy = Relation.None, Next = date.Next + 3 };
        return date.YearBy != Relation.None ? date : date with { Year = YearOfListOrNull(date.Next) ?? YearOfThingOrNull(date) };
    }

    /// <summary>"the June 4 crackdown of 1989": the year stands behind the thing that the day names.</summary>
    private int? YearOfThingOrNull(CalendarDate date)
    {
        for (var i = date.Next; i < date.Next + 3 && text[i].Kind == TokenKind.Word; i++)
        {
            if (text.IsWord(i, "of") && i > date.Next && text.IsYear(i + 1) && text[i + 2] is not { IsGlued: true, Kind: TokenKind.Word }) return text[i + 1].Value;
        }

        return null;
    }

    /// <summary>"in May and November 2014": the year stands once, behind the last.</summary>
    private int? YearOfListOrNull(int i)
    {
        var at = text.IsSign(i, ',') ? i + 1 : i;
        if (text.Says(at, DateWord.Joint, out var joint, out var next) && joint == 1) at = next;
        if (at == i) return null;
        at = text.Skip(text.Skip(at, "again"), "then");
        at = text.Skip(text.Skip(text.Skip(at, "in"), "on"), "the");
        if (text.Says(at, DateWord.Portion, out _, out next)) at = next;
        return NextOfListOrNull(at, listIsRange: false, orMonth: true)?.Year;
    }

    /// <summary>"March 2 and 15, 1969": the year stands once, behind the last of the days.</summary>
    private int? YearBehindDaysOrNull(int i)
    {
        for (var days = 0; days < LongestList && Joint(i, out var next) == 1 && text.IsDay(next, out _, out i); days++)
        {
            if (text.IsSign(i, ',') && text.IsYear(i + 1)) return text[i + 1].Value;
        }

        return null;
    }

    private CalendarDate? NextOfListOrNull(int i, bool listIsRange, bool orMonth)
    {
        if (_listed == LongestList) return null;
        _listed++;
        var date = DayFirstOrNull(i, listIsRange) ?? (orMonth ? MonthFirstOrNull(i) : null);
        _listed--;
        return date;
    }

    /// <summary>A year that a comma parts from the date and that begins a range of its own: "in May, 2014–15".</summary>
    private bool IsOtherRange(int at) => text.IsSign(at - 1, ',') && text.IsDash(at + 1) && text[at + 2].Kind == TokenKind.Number;

    private int Joint(int i, out int next)
    {
        next = i + 1;
        if (text.IsDash(i) || text.IsSign(i, '/')) return 2;
        if (text.IsSign(i, '&') || (text.IsSign(i, ',') && text[i + 1].Length <= 2)) return 1;
        return text.Says(i, DateWord.Joint, out var joint, out next) ? joint : 0;
    }

    /// <summary>"August eighth, 2008".</summary>
    private bool IsDayInWords(int i, out int day, out int next) =>
        text.Says(i, DateWord.Ordinal, out day, out next) && day <= 31 && !text.IsCapitalised(i) && (text.IsPause(next) || text.IsYear(next));

    /// <summary>"In June 20 soldiers were killed": after "in" a number that counts something is no day; that of "the June 20 agreement" is one.</summary>
    private bool IsCountAfterMonth(int month, int afterDay) =>
        !NamesOneThing(month, afterDay)
        && (text.IsSign(afterDay, '%') || text.Says(afterDay, DateWord.Unit) || text.Says(afterDay, DateWord.Counted)
            || (text.IsWord(month - 1, "in") && text.Says(afterDay + 1, DateWord.Counted) && !text.IsPause(afterDay)));

    // Whose, or which: "the Feb. 13 agreement", "Putin's May 8 decree".
    private bool NamesOneThing(int month, int afterDay) =>
        (text.IsAnyWord(month - 1, "the", "a", "its", "his", "her", "their", "this", "that") || (text.IsWord(month - 1, "s") && text.IsApostrophe(month - 2))) && text[afterDay].Kind == TokenKind.Word && !text.Says(afterDay, DateWord.Unit);

    /// <summary>"May" and "March" alone are months only after a word that time stands behind, and at no other noun's front ("May Day").</summary>
    private bool IsSurelyMonth(int i)
    {
        var isNamed = text.IsCapitalised(i + 1) && !text.IsWord(i + 1, "I") && !text.IsMonth(i + 1, out _, out _) && !text.IsPause(i + 1);
        // "June Dreyer" and "April Glaspie" are people where nothing before them speaks of time.
        if (!text.Says(i, DateWord.DoubleMeaning)) return !isNamed || text.Says(i - 1, DateWord.Preposition) || text.Says(i - 1, DateWord.Portion) || text.Says(i - 1, DateWord.Relation) || text.Says(i - 1, DateWord.Side) || text.IsDash(i - 1);
        return ((text.Says(i - 1, DateWord.Preposition, out var shows, out _) && shows < 3) || text.Says(i - 1, DateWord.Portion) || text.IsDash(i - 1)
            || text.Says(i - 1, DateWord.Joint) || (text.IsWord(i - 1, "as") && text.IsAnyWord(i - 2, "recently", "late", "early", "soon")) || ((text.IsDash(i + 1) || text.IsSign(i + 1, '/')) && text.IsMonth(i + 2, out _, out _))
            || (text.IsApostrophe(i + 1) && text.IsWord(i + 2, "s") && !text.IsWord(i, "May")) || text.IsWord(i - 1, "last") || text.IsWord(i - 1, "next") || text.IsWord(i - 1, "this") || (text.IsWord(i - 1, "the") && text.Says(i + 1, DateWord.Event)))
            && (!isNamed || (text.IsWord(i - 1, "in") && !text.IsAnyWord(i + 1, "Day", "Fourth", "Air", "Field")));
    }
}
