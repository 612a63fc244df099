using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Relative;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads weeks that a day names, and the days of one week: "the week of 6 November", "from Wednesday to next Tuesday".</summary>
/// <param name="text">The passage.</param>
/// <param name="calendar">Reads the day of the week.</param>
/// <param name="years">Finds years that are not said.</param>
/// <param name="moments">Reads weekdays.</param>
/// <param name="context">What is known.</param>
internal sealed class WeekReader(DateText text, CalendarReader calendar, YearFinder years, MomentReader moments, DateContext context)
{
    private const int DaysOfWeek = 7;

    /// <summary>Reads the time that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i) => text.IsWord(i, "week") ? NamedOrNull(i + 1) : DaysOrNull(i);

    /// <summary>"week of 6 November" (from Monday to Sunday), "week beginning 6 November", "week ending 12 November".</summary>
    private DateReading? NamedOrNull(int i)
    {
        var isBeginning = text.IsWord(i, "beginning") || text.IsWord(i, "starting") || text.IsWord(i, "commencing");
        var isEnding = text.IsWord(i, "ending") || text.IsWord(i, "ended");
        if (!isBeginning && !isEnding && !text.IsWord(i, "of")) return null;
        var at = text.Skip(i + 1, "on");
        if (calendar.ReadOrNull(text.Skip(at, "the")) is not { Day: not null, LastDay: null } date || years.CompleteOrNull(date, at) is not var (whole, working)) return null;
        if (PeriodMaker.MakeOrNull(whole)?.Value?.Earliest is not { } day) return null;
        var first = isBeginning ? day : isEnding ? day.AddDays(1 - DaysOfWeek) : day.AddDays(-(((int)day.DayOfWeek + 6) % DaysOfWeek));
        return DateReading.Of(date.Next, DateRules.Range, Days(first, first.AddDays(DaysOfWeek - 1)), working);
    }

    /// <summary>"from Wednesday to next Tuesday", "Monday through Thursday", "Tuesday and Wednesday": what is said of one of the two places the other.</summary>
    private DateReading? DaysOrNull(int i)
    {
        var at = text.IsWord(i, "from") || text.IsWord(i, "between") ? i + 1 : i;
        if (moments.WeekdayOrNull(at) is not { } from) return null;
        var isListed = text.Says(from.Next, DateWord.Joint, out var joint, out _) && joint != 2 && !text.IsWord(i, "between");
        var isJoined = text.IsDash(from.Next) || joint > 0;
        if (!isJoined || moments.WeekdayOrNull(from.Next + 1) is not { } to || (isListed && !FollowEachOther(at, to.Next - 1))) return null;
        if (from.Value?.Earliest is not { } first || to.Value?.Earliest is not { } last) return DateReading.Of(to.Next, DateRules.Range, null, null);
        var between = ((int)last.DayOfWeek - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        var isPlaced = text.Says(from.Next + 1, DateWord.Relation) || to.Next > from.Next + 2;
        var lastDay = isPlaced || !(first >= context.Reference?.Value.Earliest) ? last : first.AddDays(between);
        return DateReading.Of(to.Next, DateRules.Range, Days(isPlaced && last > first ? first : lastDay.AddDays(-between), lastDay), to.Working);
    }

    // "on Tuesday and Wednesday" is one time of two days, "on Monday and Friday" is not.
    private bool FollowEachOther(int first, int last) =>
        text.Says(first, DateWord.Weekday, out var day, out _) && text.Says(last, DateWord.Weekday, out var next, out _) && next == (day + 1) % DaysOfWeek;

    private static Period Days(Day first, Day last) => new(EdtfDate.OfDay(first).ToString(), EdtfDate.OfDay(last).ToString());
}
