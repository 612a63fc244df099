using System.Globalization;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads days that everybody knows by name, "Christmas Day 1991", "9/11", and those at the edge of a year or month.</summary>
/// <param name="text">The passage.</param>
internal sealed class NamedDayReader(DateText text)
{
    private const int LunarNewYear = 1;

    /// <summary>Reads the day that begins with that token; null where none does, or its year is not said.</summary>
    public CalendarDate? ReadOrNull(int i)
    {
        if (IsNineEleven(i)) return new CalendarDate { Rule = DateRules.NamedDay, Next = i + 3, Year = 2001, Month = 9, Day = 11 };
        if (EdgeOrNull(i) is { } edge) return edge;
        if (!text.IsCapitalised(i) || !text.Says(i, DateWord.NamedDay, out var day, out var next)) return null;
        var at = text.IsSign(next, ',') || text.IsWord(next, "in") || text.IsWord(next, "of") ? next + 1 : next;
        if (day == LunarNewYear) return text.IsYear(at) && LunarNewYearOrNull(text[at].Value) is { } first ? new CalendarDate { Rule = DateRules.NamedDay, Next = at + 1, Year = text[at].Value, Month = first.Month, Day = first.Day } : null;
        var date = new CalendarDate { Rule = DateRules.NamedDay, Next = next, Month = day / 100, Day = day % 100 };
        if (text.IsYear(at)) return date with { Next = at + 1, Year = text[at].Value };
        return IsIntroduced(i) && IsWhole(i, next) ? date : null;
    }

    /// <summary>When the Chinese calendar's year began that begins in this one; null outside of the years for which that is known.</summary>
    private static DateTime? LunarNewYearOrNull(int year)
    {
        var calendar = new ChineseLunisolarCalendar();
        return year > calendar.MinSupportedDateTime.Year && year < calendar.MaxSupportedDateTime.Year ? calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0) : null;
    }

    /// <summary>"before Christmas", "on Victory Day": the one of the story, or the one nearest to publication.</summary>
    private bool IsIntroduced(int i) => text.IsAnyWord(i - 1, "before", "by", "on", "at", "since", "until", "after", "around") && !text.IsAnyWord(i - 2, "every", "each", "always", "usually");

    // Not "before Christmas shopping", "on Christmas Island".
    private bool IsWhole(int i, int next) =>
        next > i + 1 || text.IsPause(next) || text.Says(next, DateWord.Preposition) || text.Says(next, DateWord.Pronoun) || text.Says(next, DateWord.Joint);

    /// <summary>"the last day of 1952", "the first day of May 2014".</summary>
    private CalendarDate? EdgeOrNull(int i)
    {
        var isLast = text.IsWord(i, "last") || text.IsWord(i, "final");
        if ((!isLast && !text.IsWord(i, "first")) || !text.IsWord(i + 1, "day") || !text.IsWord(i + 2, "of")) return null;
        var hasMonth = text.IsMonth(i + 3, out var month, out var at);
        if (!hasMonth) (month, at) = (isLast ? 12 : 1, i + 3);
        // "on the last day of the year", "of the old year"
        var isOld = text.IsWord(at + 1, "old");
        if (!hasMonth && isLast && text.IsWord(at, "the") && text.IsWord(isOld ? at + 2 : at + 1, "year"))
            return new CalendarDate { Rule = DateRules.NamedDay, Next = isOld ? at + 3 : at + 2, Month = month, Day = 31, YearBy = isOld ? Relation.Last : Relation.Own };
        // "on the last day of May": only February asks for its year.
        if (!text.IsYear(at)) return hasMonth && month != 2 ? new CalendarDate { Rule = DateRules.NamedDay, Next = at, Month = month, Day = isLast ? Corpus.Dates.Day.DaysInMonth(2001, month) : 1 } : null;
        var day = isLast ? DateTime.DaysInMonth(text[at].Value, month) : 1;
        return new CalendarDate { Rule = DateRules.NamedDay, Next = at + 1, Year = text[at].Value, Month = month, Day = day };
    }

    private bool IsNineEleven(int i) =>
        text[i].Value == 9 && text.IsSign(i + 1, '/') && text[i + 2] is { Value: 11, IsGlued: true } && text[i + 1].IsGlued && !(text.IsSign(i + 3, '/') && text[i + 3].IsGlued);
}
