using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads dates that are counted in days, months or years: "two years ago", "a decade later", "two winters later".</summary>
/// <param name="text">The passage.</param>
/// <param name="calendar">Reads what is counted from ("three years after 2014").</param>
/// <param name="years">Finds years that are not said.</param>
/// <param name="context">What is known.</param>
internal sealed class CountedReader(DateText text, CalendarReader calendar, YearFinder years, DateContext context)
{
    // A journey or a meeting: "9–10 December … Three weeks later" counts from its end.
    private const int MostDays = 366, DaysOfVisit = 14, MonthsOfYear = 12;

    private readonly LengthReader _lengths = new(text);

    /// <summary>Reads the date that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i) => UpToOrNull(i) ?? UpToMonthOrNull(i) ?? FromOrNull(i) ?? SeasonsOrNull(i) ?? TwiceOrNull(i) ?? OffsetOrNull(i);

    /// <summary>"eight days from 12 September", "the ten years from 2008": so long, beginning with that date.</summary>
    private DateReading? FromOrNull(int i)
    {
        if (!_lengths.IsLength(i, out var count, out var unit, out var next) || count == 1 || IsRate(i) || !text.IsWord(next, "from") || calendar.ReadOrNull(text.Skip(next + 1, "the")) is not { Portion: Portion.None, LastDay: null, LastMonth: null } date) return null;
        if (years.CompleteOrNull(date, next + 1) is not var (whole, working) || PeriodMaker.MakeOrNull(whole)?.Value is not { Earliest: { } begun, Precision: not (EdtfPrecision.Decade or EdtfPrecision.Century) } from) return null;
        var days = unit switch { TimeSpanUnit.Day => count, TimeSpanUnit.Week => 7 * count, TimeSpanUnit.Fortnight => 14 * count, _ => 0 };
        if (days > MostDays || (days > 0) != (date.Day is not null)) return null;
        var end = days > 0 ? EdtfDate.OfDay(begun.AddDays(days - 1)).ToString() : DateShift.OrNull(new KnownDate(from), unit, count);
        return end is null ? null : DateReading.Of(date.Next, DateRules.Range, new Period(from.ToString(), end), working);
    }

    /// <summary>"the year to March 2020", "in the twelve months to end-March 2020": the months up to that one.</summary>
    private DateReading? UpToMonthOrNull(int i)
    {
        var (count, unit, next) = (1, TimeSpanUnit.Year, i + 1);
        if (!text.IsWord(i, "year") && !(_lengths.IsLength(i, out count, out unit, out next) && text[i].Length > 1)) return null;
        if (!(text.IsWord(next, "to") || text.IsWord(next, "ending") || text.IsWord(next, "ended")) || (unit is not (TimeSpanUnit.Month or TimeSpanUnit.Quarter) && DateShift.YearsIn(unit) is null) || count > 120) return null;
        if (calendar.ReadOrNull(next + 1) is not { Day: null, LastMonth: null, Portion: Portion.None or Portion.End } end) return null;
        // "the twelve months to end-2015"
        if ((end.Month ?? (end is { Year: not null, SubYear: null, Portion: Portion.End } ? 12 : null)) is not { } month) return null;
        if (years.CompleteOrNull(end, next + 1) is not { Date.Year: { } year } completed) return null;
        var months = count * (unit switch { TimeSpanUnit.Month => 1, TimeSpanUnit.Quarter => 3, _ => 12 * DateShift.YearsIn(unit)!.Value });
        var first = (year * 12) + month - months;
        return DateReading.Of(end.Next, DateRules.Range, new Period(Period.OfMonth(first / 12, (first % 12) + 1).From, Period.OfMonth(year, month).From), completed.Working);
    }

    /// <summary>"the five years to 2018": that year and the four before it; "the seven days to 26 April".</summary>
    private DateReading? UpToOrNull(int i)
    {
        if (!text.IsWord(i - 1, "the") || !_lengths.IsLength(i, out var count, out var unit, out var next)) return null;
        if (unit is TimeSpanUnit.Day or TimeSpanUnit.Week && count <= MostDays) return UpToDayOrNull(unit == TimeSpanUnit.Week ? 7 * count : count, next);
        if (DateShift.YearsIn(unit) is not { } each) return null;
        if (!text.IsWord(next, "to") || calendar.ReadOrNull(next + 1) is not { Rule: DateRules.Year, Year: { } last } end) return null;
        return DateReading.Of(end.Next, DateRules.Range, new Period(Period.YearText(last - (count * each) + 1), Period.YearText(last)), null);
    }

    private DateReading? UpToDayOrNull(int days, int i)
    {
        if (!text.IsWord(i, "to") || calendar.ReadOrNull(i + 1) is not { Day: not null, LastDay: null } end || years.CompleteOrNull(end, i + 1) is not var (whole, working) || PeriodMaker.MakeOrNull(whole)?.Value?.Earliest is not { } last) return null;
        return DateReading.Of(end.Next, DateRules.Range, new Period(EdtfDate.OfDay(last.AddDays(1 - days)).ToString(), EdtfDate.OfDay(last).ToString()), working);
    }

    /// <summary>"a year and a month later", "two years and three days ago": counted one after the other.</summary>
    private DateReading? TwiceOrNull(int i)
    {
        if (!_lengths.IsLength(i, out var count, out var unit, out var next) || DateShift.YearsIn(unit) is not { } each || !text.IsWord(next, "and")) return null;
        if (!_lengths.IsLength(next + 1, out var more, out var smaller, out var end) || smaller is not (TimeSpanUnit.Month or TimeSpanUnit.Week or TimeSpanUnit.Day) || more > MostDays) return null;
        if (!text.Says(end, DateWord.Offset, out var offset, out var after) || (text.IsAnyWord(end, "on", "after", "before") && !text.IsPause(after))) return null;
        var (isBack, isNow) = ((Offset)offset is Offset.Ago or Offset.Earlier, (Offset)offset is Offset.Ago or Offset.Hence);
        var anchor = isNow ? context.Reference : smaller == TimeSpanUnit.Month ? context.Last : context.LastDayHere ?? context.Last;
        var sign = isBack ? -1 : 1;
        var found = anchor is null ? null : smaller == TimeSpanUnit.Month ? DateShift.OrNull(anchor, smaller, sign * ((MonthsOfYear * each * count) + more))
            : anchor.Day is { } day && InYear(day, (int)day.Year + (sign * each * count)) is { } moved ? DateShift.OrNull(moved, smaller, sign * more) : null;
        var rule = isNow ? DateRules.Ago : DateRules.Later;
        return found is null ? DateReading.Of(after, rule, null, null) : DateReading.Of(after, rule, Period.One(found), Workings.Shifted(sign * count, unit, isNow, anchor!.Value));
    }

    private static KnownDate? InYear(Day day, int year) =>
        PeriodMaker.MakeOrNull(new CalendarDate { Rule = DateRules.Later, Next = 0, Year = year, Month = day.Month, Day = day.DayOfMonth })?.Value is { } date ? new KnownDate(date) : null;

    /// <summary>"two years ago", "a month later", "three years after 2014", "May 2019, three years after signing".</summary>
    private DateReading? OffsetOrNull(int i)
    {
        if (!_lengths.IsLength(i, out var count, out var unit, out var next)) return null;
        var isAfter = text.IsWord(next, "after");
        if (isAfter || text.IsWord(next, "before"))
        {
            if (IsRate(i)) return null;
            if (!text.IsWord(i - 1, "than") && AroundPeriodOrNull(isAfter ? count : -count, unit, next + 1) is { Value: not null } around) return around;
            if (isAfter && text.IsWord(next + 1, "that") && (text.IsPause(next + 2) || text.IsCapitalised(next + 2) || text.Says(next + 2, DateWord.Pronoun) || text.IsWord(next + 2, "the")))
                return Count(count, unit, next + 2, DateRules.Later, context.Last, isEstimate: false);
            if (IsRightAfterDate(i) && !text.IsPause(next + 1)) return Count(isAfter ? -count : count, unit, next + 1, DateRules.YearsAfter, context.Last, isEstimate: true);
        }

        if (TimeOrNull(next) is { } afterTime) return Count(count, unit, afterTime, DateRules.Ago, context.Reference, isEstimate: unit != TimeSpanUnit.Day);
        if (!text.Says(next, DateWord.Offset, out var offset, out var end)) return null;
        if (offset == (int)Offset.Earlier && unit == TimeSpanUnit.Year && IsCompared(i) && context.Last is { Year: { } year, Month: { } month } compared)
            return DateReading.Of(end, DateRules.YearOnYear, Period.OfMonth(year - count, month), Workings.Shifted(-count, unit, isByPublication: false, compared.Value));
        if (offset == (int)Offset.Earlier && unit == TimeSpanUnit.Year && IsCompared(i) && PartOfYearOrNull(count) is { } part)
            return DateReading.Of(end, DateRules.YearOnYear, part, Workings.Shifted(-count, unit, isByPublication: false, context.Last!.Value));
        if (text.IsWord(end, "than") || (text.IsWord(next, "on") && !text.IsPause(end) && !text.Says(end, DateWord.Pronoun)) || (text.IsWord(next, "before") && !text.IsPause(end) && !GoesOn(end)) || (isAfter && !text.IsPause(end))) return null;
        return (Offset)offset switch
        {
            Offset.Ago => ToTheDayOrNull(-count, unit, end) ?? Count(-count, unit, end, DateRules.Ago, context.Reference, isEstimate: unit != TimeSpanUnit.Day),
            Offset.Hence => Count(count, unit, end, DateRules.Ago, context.Reference, isEstimate: unit != TimeSpanUnit.Day),
            Offset.Later when IsRightAfterDate(i) && context.Last is { Year: not null } => Count(0, TimeSpanUnit.Year, end, DateRules.Later, context.Last, isEstimate: false),
            Offset.Later => Count(count, unit, end, DateRules.Later, context.Last, isEstimate: false),
            // "had served for a third in 2023, against none two years before"
            Offset.Earlier when unit == TimeSpanUnit.Year && context.AsideHere is ({ Month: null, Year: not null } printed, var behind) && IsOneSentence(behind, i) => Count(-count, unit, end, DateRules.Later, printed, isEstimate: false),
            _ => Count(-count, unit, end, DateRules.Later, context.Last, isEstimate: false),
        };
    }

    /// <summary>"12 a year before 2014", "ten million tonnes a year after 2009": so many each year, and no year before.</summary>
    private bool IsRate(int i) => text.IsWord(i, "a") && (text[i - 1].Kind == TokenKind.Number || text.Says(i - 1, DateWord.Number) || text.Says(i - 1, DateWord.Unit) || text.Says(i - 1, DateWord.Counted));

    /// <summary>"the valley that it had taken ten years before and now gave back": nothing is named before which it was.</summary>
    private bool GoesOn(int i) => text.IsWord(i, "and") || text.IsWord(i, "but") || text.IsWord(i, "at") || text.IsWord(i, "by") || text.IsWord(i, "when") || text.IsWord(i, "had") || text.IsWord(i, "was") || text.IsWord(i, "were");

    /// <summary>"two winters later", "three summers ago": by the seasons of that name that lie between.</summary>
    private DateReading? SeasonsOrNull(int i)
    {
        if (!text.IsCount(i, out var count, out var next) || count is 0 or > 100 || !text.Says(next, DateWord.Season, out var season, out var afterSeason)) return null;
        if (!text.Says(afterSeason, DateWord.Offset, out var offset, out var end) || (Offset)offset is not (Offset.Ago or Offset.Later) || (text.IsWord(afterSeason, "on") && !text.IsPause(end))) return null;
        var isLater = (Offset)offset == Offset.Later;
        var anchor = isLater ? context.Last : context.Reference;
        if (anchor is not { Year: { } year, Month: not null } || OfSeason(year, season)?.Value is not { } here) return DateReading.Of(end, isLater ? DateRules.Later : DateRules.Ago, null, null);
        var first = isLater ? (here.Earliest > anchor.Value.Latest ? year : year + 1) : here.Latest < anchor.Value.Earliest ? year : year - 1;
        return DateReading.Of(end, isLater ? DateRules.Later : DateRules.Ago, OfSeason(isLater ? first + count - 1 : first - count + 1, season), isLater ? $"counted from the date before, {anchor.Value}" : $"counted from publication, {anchor.Value}");
    }

    private static Period? OfSeason(int year, int season) => PeriodMaker.MakeOrNull(new CalendarDate { Rule = DateRules.Season, Next = 0, Year = year, SubYear = season });

    /// <summary>"seventy years ago today", "two decades ago this month": to the precision of what is named.</summary>
    private DateReading? ToTheDayOrNull(int shift, TimeSpanUnit unit, int i)
    {
        var isToday = text.IsWord(i, "today");
        var isDay = isToday || (text.IsWord(i, "to") && text.IsWord(i + 1, "the") && text.IsWord(i + 2, "day"));
        var isMonth = text.IsWord(i, "this") && text.IsWord(i + 1, "month");
        if (text.IsWord(i, "this") && text.IsWord(i + 1, "week")) return OfMonth(context.Reference, i + 2, isEstimate: true) ?? Count(shift, unit, i + 2, DateRules.Ago, context.Reference, isEstimate: true);
        if (isToday && unit is TimeSpanUnit.Day or TimeSpanUnit.Week or TimeSpanUnit.Fortnight or TimeSpanUnit.Month) return Count(shift, unit, i + 1, DateRules.Ago, context.Reference, isEstimate: false);
        if (text.Says(i, DateWord.Relation, out var said, out var named) && (Relation)said is Relation.Last or Relation.This && text.IsMonth(named, out var last, out var afterMonth) && context.Reference is { Year: { } now, Month: { } thisMonth })
            return OfMonth(new KnownDate(EdtfDate.Parse(Period.OfMonth((Relation)said == Relation.Last && last >= thisMonth ? now - 1 : now, last).From)), afterMonth, isEstimate: false);
        DateReading? OfMonth(KnownDate? month, int next, bool isEstimate) =>
            month is { Year: { } y, Month: { } m } && DateShift.YearsIn(unit) is { } each
                ? DateReading.Of(next, DateRules.Ago, Period.OfMonth(y + (shift * each), m, isEstimate), Workings.Shifted(shift * each, TimeSpanUnit.Year, isByPublication: true, month.Value)) : null;

        if ((!isDay && !isMonth) || DateShift.YearsIn(unit) is not { } each || context.Reference is not { Year: { } year, Month: { } month } reference) return null;
        if (isDay && reference.Day is null) return null;
        var years = shift * each;
        var next = isToday ? i + 1 : isMonth ? i + 2 : i + 3;
        var date = new CalendarDate { Rule = DateRules.Ago, Next = next, Year = year + years, Month = month, Day = isDay ? reference.Day?.DayOfMonth : null };
        return PeriodMaker.MakeOrNull(date) is { } period
            ? DateReading.Of(next, DateRules.Ago, period, Workings.Shifted(years, TimeSpanUnit.Year, isByPublication: true, reference.Value))
            : null;
    }

    /// <summary>The token after "’ time", "’s time".</summary>
    private int? TimeOrNull(int i)
    {
        if (!text.IsApostrophe(i)) return null;
        var at = text.IsWord(i + 1, "s") ? i + 2 : i + 1;
        return text.IsWord(at, "time") ? at + 1 : null;
    }

    private bool IsOneSentence(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.IsSign(i, '.') && !text[i + 1].IsGlued) return false;
        }

        return true;
    }

    private bool IsCompared(int i) =>
        text.IsWord(i - 1, "from") || text.IsWord(i - 1, "than") || text.IsWord(i - 1, "over") || text.IsWord(i - 1, "against") || text.IsWord(i - 1, "with") || text.IsWord(i - 1, "to");

    /// <summary>"in the first nine months of 2023, up a third from a year earlier": the same months of the year before.</summary>
    private Period? PartOfYearOrNull(int years)
    {
        if (context.LastHere is not { Year: { } year, Month: null, Value: { Earliest: { } first, Latest: { } last } value } || !value.ToString().Contains('/', StringComparison.Ordinal) || first.DayOfMonth != 1) return null;
        return new Period(Period.OfMonth(year - years, first.Month).From, Period.OfMonth(year - years, last.Month).From);
    }

    private DateReading? AroundPeriodOrNull(int shift, TimeSpanUnit unit, int i)
    {
        if (new EraReader(text).ReadOrNull(i) is var (first, last, next))
            return Count(shift, unit, next, DateRules.Later, new KnownDate(EdtfDate.OfYear(shift < 0 ? first : last)), isEstimate: true);
        if (calendar.ReadOrNull(text.Skip(i, "the")) is not { Year: not null } date || PeriodMaker.MakeOrNull(date)?.Value is not { } value) return null;
        return Count(shift, unit, date.Next, DateRules.Later, new KnownDate(value), isEstimate: true);
    }

    private DateReading Count(int shift, TimeSpanUnit unit, int next, string rule, KnownDate? anchor, bool isEstimate)
    {
        // Days are counted from a day, where the date said last is none, and months from a month.
        if (unit is TimeSpanUnit.Day or TimeSpanUnit.Week or TimeSpanUnit.Fortnight && anchor is { Day: null } && ReferenceEquals(anchor, context.Last)) anchor = context.LastDayHere ?? (context.LastHere is null ? context.LastDayBefore : null) ?? anchor;
        if (unit is TimeSpanUnit.Day or TimeSpanUnit.Week or TimeSpanUnit.Fortnight && anchor is { Day: null, Value: { Earliest: { } begun, Latest: { } end } } && end.Number - begun.Number is > 0 and <= DaysOfVisit) anchor = new KnownDate(EdtfDate.OfDay(end));
        if (unit is TimeSpanUnit.Month or TimeSpanUnit.Quarter && anchor is { Month: null } && ReferenceEquals(anchor, context.LastHere)) anchor = context.LastMonthHere ?? anchor;
        if (anchor is null || DateShift.OrNull(anchor, unit, shift) is not { } text) return DateReading.Of(next, rule, null, null);
        var isByPublication = ReferenceEquals(anchor, context.Reference);
        return DateReading.Of(next, rule, Period.One(text, isEstimate), Workings.Shifted(shift, unit, isByPublication, anchor.Value));
    }

    private bool IsRightAfterDate(int i) => context.LastEnd >= 0 && (context.LastEnd == i || (context.LastEnd == i - 1 && text.IsSign(i - 1, ',')));
}
