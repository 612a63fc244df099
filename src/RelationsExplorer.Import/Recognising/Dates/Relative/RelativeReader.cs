using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads periods that are placed by another date: "last month", "late this year", "the following summer", "the 29th of last month".</summary>
/// <param name="text">The passage.</param>
/// <param name="calendar">Reads what stands in brackets behind ("last month (November 2019)").</param>
/// <param name="years">Finds years.</param>
/// <param name="context">What is known.</param>
internal sealed class RelativeReader(DateText text, CalendarReader calendar, YearFinder years, DateContext context)
{
    private const int Winter = 24, LastMonthOfWinter = 4, DayLength = 10;

    /// <summary>Reads the period that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i)
    {
        if (text.IsDay(i, out var day, out var next) && DayOfMonthOrNull(day, text.Skip(next, "of")) is { } dayOfMonth) return dayOfMonth;
        if (QuarterOrNull(i) is { } quarter) return quarter;
        if (ThisTimeOrNull(i) is { } thisTime) return thisTime;
        if (EdgeOfMonthOrNull(i) is { } edge) return edge;
        if (text.IsYearsEnd(i, out var afterEnd)) return OfUnit(Relation.Own, TimeSpanUnit.Year, Portion.End, i, afterEnd);
        var portion = Portion.None;
        var at = i;
        if (text.Says(i, DateWord.Portion, out var part, out next)) (portion, at) = ((Portion)part, next);
        if (portion != Portion.None && text.IsWord(at, "the") && text.Says(at + 1, DateWord.Span, out var own, out next)) return OfUnit(Relation.Own, (TimeSpanUnit)own, portion, i, next);
        var afterDash = text.IsDash(at) ? at + 1 : at;
        if (portion == Portion.Mid && text.IsDash(afterDash - 1) && text.Says(afterDash, DateWord.Span, out var halved, out next) && IsSingular(afterDash) && halved >= (int)TimeSpanUnit.Year)
            return OfUnit(Relation.Own, (TimeSpanUnit)halved, portion, i, next);
        if (portion == Portion.None && (BesideOrNull(at) ?? TwoAwayOrNull(at)) is { } beside) return beside;
        if (!text.Says(at, DateWord.Relation, out var value, out next)) return null;
        var relation = (Relation)value;
        if (relation == Relation.Last && text.IsWord(at - 1, "the")) return null;
        if (relation == Relation.Next && IsInStory(at, next)) relation = Relation.Following;
        if (text.Says(next, DateWord.Season, out var season, out var afterSeason) && !text.IsCapitalised(next)) return OfSeason(relation, season, afterSeason);
        var isRather = text.IsWord(at, "that") && text.Says(next, DateWord.DoubleMeaning) && !(text.IsPause(next + 1) && context.LastHere is not null);
        if (!isRather && text.IsMonth(next, out var month, out var afterMonth)) return OfNamedMonth(relation, month, portion, afterMonth);
        return text.Says(next, DateWord.Span, out var unit, out var end) && IsSingular(next) && !(text.IsDash(end) && text[end].IsGlued)
            ? OfUnit(relation, (TimeSpanUnit)unit, portion, i, end)
            : null;
    }

    /// <summary>"on the last day of the month", "the first day of last month".</summary>
    private DateReading? EdgeOfMonthOrNull(int i)
    {
        var isLast = text.IsAnyWord(i, "last", "final");
        if (!(isLast || text.IsWord(i, "first")) || !text.IsWord(i + 1, "day") || !text.IsWord(i + 2, "of")) return null;
        var next = i + 4;
        var relation = text.IsWord(i + 3, "the") ? Relation.Own : text.Says(i + 3, DateWord.Relation, out var said, out next) ? (Relation)said : Relation.None;
        if (relation == Relation.None || !text.IsWord(next, "month")) return null;
        var (month, working) = MonthBy(relation);
        return DateReading.Of(next + 1, RuleOf(relation), month is var (y, m) ? PeriodMaker.MakeOrNull(Month(y, m) with { Day = isLast ? Corpus.Dates.Day.DaysInMonth(y, m) : 1 }) : null, working);
    }

    /// <summary>"year", "decade" after "the": the one of which a beginning or end was named.</summary>
    public DateReading? OwnOrNull(int i) =>
        text.Says(i, DateWord.Span, out var unit, out var next) && IsSingular(i) ? OfUnit(Relation.Own, (TimeSpanUnit)unit, Portion.None, i, next) : null;

    /// <summary>"this time last year", "the same time next year": about the month of publication, a year off.</summary>
    private DateReading? ThisTimeOrNull(int i)
    {
        var isThis = text.IsWord(i, "this") || (text.IsWord(i, "the") && text.IsWord(i + 1, "same"));
        var at = text.IsWord(i, "the") ? i + 2 : i + 1;
        if (!isThis || !text.IsWord(at, "time") || !text.Says(at + 1, DateWord.Relation, out var said, out var next) || !text.IsWord(next, "year") || (Relation)said is not (Relation.Last or Relation.Next)) return null;
        var shift = (Relation)said == Relation.Last ? -1 : 1;
        return context.Reference is { Year: { } year, Month: { } month } reference
            ? DateReading.Of(next + 1, DateRules.ByPublication, Period.OfMonth(year + shift, month, isEstimate: true), Workings.Shifted(shift, TimeSpanUnit.Year, isByPublication: true, reference.Value))
            : DateReading.Of(next + 1, DateRules.ByPublication, null, null);
    }

    /// <summary>"during the quarter": the one told of before; not "the quarter of the city".</summary>
    private DateReading? QuarterOrNull(int i) =>
        context.LastQuarter is { } told && text.IsWord(i, "the") && text.IsWord(i + 1, "quarter") && !text.IsWord(i + 2, "of") && !text.IsApostrophe(i + 2)
            ? DateReading.Of(i + 2, DateRules.ByDateBefore, new Period(told.Value.ToString().Split('/')[0], told.Value.ToString().Split('/')[^1]), $"the date before, {told.Value}") : null;

    /// <summary>"the year before", "the day after,", "the year after that", "the autumn before that": not "the day after the vote".</summary>
    private DateReading? BesideOrNull(int i)
    {
        if (!text.IsWord(i, "the") || context.LastHere is null) return null;
        var isSeason = text.Says(i + 1, DateWord.Season, out var season, out var next) && !text.IsCapitalised(i + 1);
        var unit = 0;
        if (!isSeason && (!text.Says(i + 1, DateWord.Span, out unit, out next) || !IsSingular(i + 1))) return null;
        var isAfter = text.IsWord(next, "after");
        if (!isAfter && !text.IsWord(next, "before")) return null;
        var end = text.IsWord(next + 1, "that") ? next + 2 : next + 1;
        if (!(text.IsPause(end) || text.IsWord(end, "and") || (end > next + 1 && (text[end].Kind == Tokens.TokenKind.Number || text.Says(end, DateWord.Pronoun) || text.IsWord(end, "the"))))) return null;
        var relation = isAfter ? Relation.Following : Relation.Previous;
        return isSeason ? OfSeason(relation, season, end) : OfUnit(relation, (TimeSpanUnit)unit, Portion.None, i, end);
    }

    /// <summary>"the week before last", "the year after next": two away from publication.</summary>
    private DateReading? TwoAwayOrNull(int i)
    {
        if (!text.IsWord(i, "the") || !text.Says(i + 1, DateWord.Span, out var said, out var next) || !IsSingular(i + 1)) return null;
        var isBack = text.IsWord(next, "before") && text.IsWord(next + 1, "last");
        if (!isBack && !(text.IsWord(next, "after") && text.IsWord(next + 1, "next"))) return null;
        var (unit, shift) = ((TimeSpanUnit)said, isBack ? -2 : 2);
        if (context.Reference is not { } reference || unit is TimeSpanUnit.Day or TimeSpanUnit.Quarter) return DateReading.Of(next + 2, DateRules.ByPublication, null, null);
        var period = unit == TimeSpanUnit.Week ? (reference.Day is { } day ? Week(day.AddDays(7 * shift)) : null) : DateShift.OrNull(reference, unit, shift) is { } date ? Period.One(date) : null;
        return DateReading.Of(next + 2, DateRules.ByPublication, period, Workings.Shifted(shift, unit, isByPublication: true, reference.Value));
    }

    /// <summary>"the next day" after a day that was told of; not "over the next year".</summary>
    private bool IsInStory(int i, int unit) =>
        text.IsWord(i - 1, "the") && text.Says(unit, DateWord.Span) && context.LastHere is not null
        && !(text.IsWord(i - 2, "in") || text.IsWord(i - 2, "over") || text.IsWord(i - 2, "for") || text.IsWord(i - 2, "within") || text.IsWord(i - 2, "during"));

    private bool IsSingular(int i) => !text.Words(i).EndsWith("s", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the 29th of last month (November 2019)".</summary>
    private DateReading? DayOfMonthOrNull(int day, int i)
    {
        var isOwn = text.IsWord(i, "the") && text.IsWord(i + 1, "month") && !text.IsWord(i + 2, "of");
        if (isOwn && (text.IsWord(i + 2, "after") || text.IsWord(i + 2, "before")) && (text.IsPause(i + 3) || text.Says(i + 3, DateWord.Preposition) || text.IsAnyWord(i + 3, "was", "were", "had")))
            return BesideMonth(day, text.IsWord(i + 2, "after") ? Relation.Following : Relation.Previous, i + 3);
        var (relation, next) = ((int)Relation.Own, i + 1);
        if (!isOwn && (!text.Says(i, DateWord.Relation, out relation, out next) || !text.IsWord(next, "month"))) return null;
        var (month, working) = MonthBy((Relation)relation);
        if (InBracketsOrNull(next + 1) is { Year: { } year, Month: { } named } said)
            return DateReading.Of(said.Next + 1, DateRules.ByPublication, PeriodMaker.MakeOrNull(said with { Year = year, Month = named, Day = day }), null);
        return DateReading.Of(next + 1, RuleOf((Relation)relation), month is var (y, m) ? PeriodMaker.MakeOrNull(Month(y, m) with { Day = day }) : null, working);
    }

    /// <summary>"the 22nd of the month after".</summary>
    private DateReading BesideMonth(int day, Relation relation, int next)
    {
        var (month, working) = MonthBy(relation);
        return DateReading.Of(next, RuleOf(relation), month is var (y, m) ? PeriodMaker.MakeOrNull(Month(y, m) with { Day = day }) : null, working);
    }

    private DateReading? OfUnit(Relation relation, TimeSpanUnit unit, Portion portion, int at, int next)
    {
        // "in 1980. They will meet twice before the year is out"
        if (relation == Relation.Own && context.LastHere is not null && context.Reference is not null && years.LiesAhead(at)) relation = Relation.This;
        if (unit == TimeSpanUnit.Fortnight || (unit == TimeSpanUnit.Day && relation is not (Relation.Same or Relation.Following or Relation.Previous))) return null;
        if (unit == TimeSpanUnit.Decade && (relation is Relation.Last or Relation.Next || (relation == Relation.Following && context.LastHere is null))) return null;
        if (InBracketsOrNull(next) is { } said) return DateReading.Of(said.Next + 1, RuleOf(relation), PeriodMaker.MakeOrNull(said with { Portion = portion }), null);

        var shift = ShiftOf(relation);
        var anchor = AnchorOf(relation);
        // "The same day" goes by a day, though a month or a season was named since.
        if (unit == TimeSpanUnit.Day && anchor is not { Day: not null }) anchor = context.LastDayTold ?? anchor;
        var period = unit switch
        {
            TimeSpanUnit.Year => years.YearOrNull(relation) is var (year, _) ? PeriodMaker.MakeOrNull(Year(year) with { Portion = portion }) : null,
            TimeSpanUnit.Month => MonthBy(relation).Month is var (y, m) ? PeriodMaker.MakeOrNull(Month(y, m) with { Portion = portion }) : null,
            TimeSpanUnit.Decade => anchor?.SomeYear is { } y ? PeriodMaker.MakeOrNull(Year(0) with { Decade = ((y + (portion == Portion.Turn ? 5 : 0)) / 10 * 10) + (10 * shift), Portion = portion }) : null,
            TimeSpanUnit.Century => anchor?.SomeYear is { } y ? PeriodMaker.MakeOrNull(Year(0) with { Century = ((y + (portion == Portion.Turn ? 50 : 0)) / 100 * 100) + (100 * shift), Portion = portion }) : null,
            TimeSpanUnit.Millennium => portion == Portion.Turn && anchor?.SomeYear is { } y ? PeriodMaker.MakeOrNull(Year(0) with { Century = (y + 500) / 1000 * 1000, Portion = portion }) : null,
            TimeSpanUnit.Quarter => anchor is { Year: { } y, Quarter: { } q } ? PeriodMaker.MakeOrNull(Quarter(y, q + shift)) : null,
            TimeSpanUnit.Week => anchor?.Day is { } day ? Week(day.AddDays(7 * shift)) : null,
            _ => (anchor?.Day ?? (relation is Relation.Following or Relation.Same ? LastOfDays(anchor) : null)) is { } day ? Period.OfDay(day.AddDays(shift)) : null,
        };
        var working = anchor is null ? null : Workings.Shifted(shift, unit, ReferenceEquals(anchor, context.Reference), anchor.Value);
        if (portion == Portion.None && unit is TimeSpanUnit.Week or TimeSpanUnit.Month && WithinOrNull(period, next) is var (within, end)) return DateReading.Of(end, RuleOf(relation), within, working);
        return DateReading.Of(next, RuleOf(relation), period, working);
    }

    /// <summary>"from 5 to 12 July … the following day": the last of several days; null of a time that is not told in days.</summary>
    private static Day? LastOfDays(KnownDate? date) =>
        date?.Value is { Latest: { } last } value && value.ToString().Split('/') is [_, { Length: DayLength }] ? last : null;

    /// <summary>"last month, on October 14": the day (or month) that is said closer right behind, where it lies in that time.</summary>
    private (Period Within, int Next)? WithinOrNull(Period? period, int i)
    {
        if (period?.Value is not { Earliest: { } first, Latest: { } last } || !text.IsSign(i, ',') || !(text.IsWord(i + 1, "on") || text.IsWord(i + 1, "in"))) return null;
        if (calendar.ReadOrNull(i + 2) is not { Month: not null, LastDay: null, LastMonth: null, Portion: Portion.None } date) return null;
        foreach (var year in new[] { first.Year, last.Year })
        {
            if (date.Year is { } said && said != year) continue;
            if (PeriodMaker.MakeOrNull(date with { Year = (int)year }) is { Value: { Earliest: { } from, Latest: { } to } } within && from >= first && to <= last) return (within, date.Next);
        }

        return null;
    }

    /// <summary>"last March": the nearest one before publication, and not the month just over, which would be "last month"; "this March": that of the year; "that March": of the date before.</summary>
    private DateReading OfNamedMonth(Relation relation, int month, Portion portion, int next)
    {
        if (InBracketsOrNull(next) is { } said) return DateReading.Of(said.Next + 1, RuleOf(relation), PeriodMaker.MakeOrNull(said with { Portion = portion, Month = said.Month ?? month }), null);
        var anchor = relation == Relation.Same ? context.AsideHere?.Date ?? context.Last : AnchorOf(relation);
        var (year, now) = (anchor?.Year ?? (relation is Relation.Same ? anchor?.LastYear : null), anchor?.Months);
        year = relation switch
        {
            Relation.Last or Relation.Previous => now is null ? null : month < now.Value.First - (relation == Relation.Last ? 1 : 0) ? year : year - 1,
            Relation.Next when now is null => null,
            Relation.Next or Relation.Following => month > now?.Last ? year : year + 1,
            _ => year,
        };
        return DateReading.Of(next, RuleOf(relation), year is { } y ? PeriodMaker.MakeOrNull(Month(y, month) with { Portion = portion }) : null, Nearest(anchor));
    }

    /// <summary>"last summer": the nearest one that was over at publication; "this winter", said in January, is the one that began in the year before.</summary>
    private DateReading OfSeason(Relation relation, int season, int next)
    {
        var anchor = relation == Relation.Same ? context.AsideHere?.Date ?? context.Last : AnchorOf(relation);
        var year = anchor?.Year ?? (relation is Relation.Same or Relation.Following ? anchor?.LastYear : null);
        if (year is { } begun && season == Winter && anchor?.Months?.First <= LastMonthOfWinter && relation is Relation.This or Relation.Same or Relation.Last or Relation.Previous)
        {
            // Before March that winter is not over.
            var wasOver = anchor.Months.Value.First > 2;
            return DateReading.Of(next, RuleOf(relation), PeriodMaker.MakeOrNull(Year(begun - (wasOver || relation is Relation.This or Relation.Same ? 1 : 2)) with { SubYear = season }), Nearest(anchor));
        }

        var sameYear = year is { } known ? PeriodMaker.MakeOrNull(Year(known) with { SubYear = season })?.Value : null;
        year = relation switch
        {
            Relation.Last or Relation.Previous => anchor?.Months is null ? null : sameYear?.Latest < anchor.Value.Earliest ? year : year - 1,
            Relation.Next when anchor?.Months is null => null,
            Relation.Next or Relation.Following => sameYear?.Earliest > anchor?.Value.Latest ? year : year + 1,
            _ => year,
        };
        return DateReading.Of(next, RuleOf(relation), year is { } y ? PeriodMaker.MakeOrNull(Year(y) with { SubYear = season }) : null, Nearest(anchor));
    }

    private CalendarDate? InBracketsOrNull(int i) =>
        text.IsSign(i, '(') && calendar.ReadOrNull(i + 1) is { } date && text.IsSign(date.Next, ')') && (date.Year is not null) ? date : null;

    private ((int Year, int Month)? Month, string? Working) MonthBy(Relation relation)
    {
        var anchor = AnchorOf(relation);
        if (anchor is not { Year: { } year, Month: { } month }) return (null, null);
        var count = (year * 12) + month - 1 + ShiftOf(relation);
        return ((count / 12, (count % 12) + 1), Workings.Shifted(ShiftOf(relation), TimeSpanUnit.Month, ReferenceEquals(anchor, context.Reference), anchor.Value));
    }

    private KnownDate? AnchorOf(Relation relation) => relation switch
    {
        Relation.This or Relation.Last or Relation.Next => context.Reference,
        // What lies ahead of the article itself ("by 2010") is not what "the start of the decade" goes by.
        Relation.Own => (context.LastHere is { Value: { Earliest: { } first } } here && first > context.Reference?.Value.Latest ? null : context.LastHere) ?? (context.TellsOfThePast ? context.Last : context.Reference),
        _ => context.Last,
    };

    private string? Nearest(KnownDate? anchor) =>
        anchor is null ? null : ReferenceEquals(anchor, context.Reference) ? $"nearest to publication, {anchor.Value}" : $"year of the date before, {anchor.Value}";

    private static int ShiftOf(Relation relation) => relation switch
    {
        Relation.Last or Relation.Previous => -1,
        Relation.Next or Relation.Following => 1,
        _ => 0,
    };

    private static string RuleOf(Relation relation) =>
        relation is Relation.This or Relation.Last or Relation.Next or Relation.Own ? DateRules.ByPublication : DateRules.ByDateBefore;

    private static CalendarDate Year(int year) => new() { Rule = DateRules.ByPublication, Next = 0, Year = year };

    private static CalendarDate Month(int year, int month) => Year(year) with { Month = month };

    private static CalendarDate Quarter(int year, int quarter) => quarter switch
    {
        0 => Year(year - 1) with { SubYear = 36 },
        5 => Year(year + 1) with { SubYear = 33 },
        _ => Year(year) with { SubYear = 32 + quarter },
    };

    private static Period Week(Day day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Period(EdtfDate.OfDay(monday).ToString(), EdtfDate.OfDay(monday.AddDays(6)).ToString());
    }
}
