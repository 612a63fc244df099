using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Periods;

/// <summary>Reads times between two dates: "2007-08", "from 1992 to 1996", "between March and May 2019", "2014–present".</summary>
/// <param name="text">The passage.</param>
/// <param name="calendar">Reads both ends.</param>
/// <param name="years">Finds years that are not said.</param>
internal sealed class RangeReader(DateText text, CalendarReader calendar, YearFinder years)
{
    /// <summary>Reads the range that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i)
    {
        var isFrom = text.IsWord(i, "from");
        var isBetween = text.IsWord(i, "between");
        var at = isFrom || isBetween ? text.Skip(i + 1, "the") : i;
        if (calendar.ReadOrNull(at, listIsRange: isBetween) is not { } first) return null;
        if ((isFrom || isBetween) && first.LastDay is not null) return Single(first, at);
        if (ShortEndOrNull(first, at) is { } shortRange) return shortRange;
        if (!isFrom && !isBetween && NeighbourOrNull(first) is { } neighbour) return Join(first, neighbour, at);
        if (!IsJoint(first.Next, isFrom, isBetween, out var next)) return null;
        if (isBetween && DayOfSameMonthOrNull(first, next) is { } sameMonth) return Join(first, sameMonth, at);
        if (FollowingOrNull(first, next) is { } following) return Join(first, following, at);
        next = text.Skip(next, "the");
        if (text.Says(next, DateWord.Present, out _, out var end)) return Open(first, at, end);
        var isAbout = text.Says(next, DateWord.About, out _, out var afterAbout);
        if (calendar.ReadOrNull(isAbout ? afterAbout : next) is not { } second || !IsPair(first, second)) return null;
        return Join(first, second, at) is { Period: { } period } range && isAbout ? DateReading.Of(range.Next, range.Rule, period with { IsEstimate = true }, range.Working) : Join(first, second, at);
    }

    /// <summary>"between December 21 and 25, 2005".</summary>
    private CalendarDate? DayOfSameMonthOrNull(CalendarDate first, int i)
    {
        if (first is not { Rule: DateRules.Day, Month: not null, Day: { } from } || !text.IsDay(i, out var day, out var next) || day <= from || text.IsMonth(text.Skip(next, "of"), out _, out _) || text.CountsSomething(next)) return null;
        var isDated = text.IsSign(next, ',') && text.IsYear(next + 1) && (first.Year is null || first.Year == text[next + 1].Value);
        return isDated ? first with { Day = day, Year = text[next + 1].Value, Next = next + 2 } : first with { Day = day, Next = next };
    }

    /// <summary>"between August 1945 and the following May".</summary>
    private CalendarDate? FollowingOrNull(CalendarDate first, int i) =>
        first is { Year: not null, Month: not null, Day: null } && text.Says(i, DateWord.Relation, out var relation, out var named) && (Relation)relation == Relation.Following && text.IsMonth(named, out var month, out var next)
            ? new CalendarDate { Rule = DateRules.Month, Next = next, Month = month }
            : null;

    /// <summary>"in July and August": of two months that follow each other, one time.</summary>
    private CalendarDate? NeighbourOrNull(CalendarDate first)
    {
        if (!text.IsWord(first.Next, "and") || first is not { Rule: DateRules.Month, Day: null, LastMonth: null, Month: { } month, Portion: Portion.None }) return null;
        if (calendar.ReadOrNull(first.Next + 1) is not { Rule: DateRules.Month, Day: null, LastMonth: null, Portion: Portion.None } second || second.Month != month + 1 || (first.Year is { } year && year != second.Year)) return null;
        return text.Says(second.Next, DateWord.Joint, out var joint, out _) && joint == 1 ? null : second;
    }

    /// <summary>"2007-08", "2014/15", "the 1960s-70s": the end without its century.</summary>
    private DateReading? ShortEndOrNull(CalendarDate first, int at)
    {
        if (!(text.IsDash(first.Next) || text.IsSign(first.Next, '/')) || text[first.Next + 1] is not { IsGlued: true, Length: <= 2, Value: >= 0 and var two, Kind: TokenKind.Number } ending) return null;
        var end = first.Next + 2;
        if (first is { Decade: { } decade } && text.IsWord(end, "s") && text[end].IsGlued && two > decade % 100)
            return Join(first, first with { Decade = (decade / 100 * 100) + two, Next = end + 1 }, at);
        if (first is not { Year: { } year, Month: null, SubYear: null } || text[end] is { IsGlued: true, Kind: not TokenKind.Sign } || text.IsDash(end)) return null;
        if (ending.Length == 1) two = two > year % 10 && !text.IsSign(end, '%') ? (year % 100 / 10 * 10) + two : -1;
        var last = two < 0 ? 0 : two > year % 100 ? (year / 100 * 100) + two : (year + 1) % 100 == two ? year + 1 : 0;
        return last == 0 ? null : DateReading.Of(end, DateRules.Range, new Period(Period.YearText(year), Period.YearText(last)), null);
    }

    private bool IsJoint(int i, bool isFrom, bool isBetween, out int next)
    {
        next = i + 1;
        if (text.IsDash(i) || (text.IsSign(i, '/') && text[i].IsGlued)) return true;
        if (text.Says(i, DateWord.Joint, out var joint, out next)) return joint == 2 ? isFrom || !text.IsWord(i, "until") : isBetween && text.IsWord(i, "and");
        return false;
    }

    /// <summary>Two months, two days, two years: what stands on both sides of "to" must be of one kind, or the second say more.</summary>
    private static bool IsPair(CalendarDate first, CalendarDate second) =>
        !(first is { LacksYear: true, SubYear: not null }) && (second.Month is not null == first.Month is not null || (first.Year is not null && second.Year is not null))
        && second.LastDay is null && first.LastDay is null;

    private DateReading Single(CalendarDate date, int at) =>
        years.CompleteOrNull(date, at) is var (whole, working)
            ? DateReading.Of(date.Next, DateRules.Range, PeriodMaker.MakeOrNull(whole), working)
            : DateReading.Of(date.Next, DateRules.Range, null, null);

    private DateReading? Open(CalendarDate first, int at, int end)
    {
        if (years.CompleteOrNull(first, at) is not var (whole, working) || PeriodMaker.MakeOrNull(whole) is not { } period) return DateReading.Of(end, DateRules.Range, null, null);
        return new DateReading(end, DateRules.Since, period.Bounding(Side.Since), period, working);
    }

    private DateReading? Join(CalendarDate first, CalendarDate second, int at)
    {
        string? working = null;
        if (second.LacksYear && first.Year is { } firstYear)
            second = second with { Year = second.Month < first.Month ? firstYear + 1 : firstYear };
        if (second.LacksYear)
        {
            if (years.CompleteOrNull(second, at) is not var (whole, how)) return DateReading.Of(second.Next, DateRules.Range, null, null);
            (second, working) = (whole, how);
        }

        if (first.LacksYear) first = first with { Year = first.Month > second.Month ? second.Year - 1 : second.Year };
        if (PeriodMaker.MakeOrNull(first) is not { } from || PeriodMaker.MakeOrNull(second) is not { } to) return null;
        var range = new Period(from.From, to.To, from.IsEstimate || to.IsEstimate);
        return range.Value is null ? null : DateReading.Of(second.Next, DateRules.Range, range, working);
    }
}
