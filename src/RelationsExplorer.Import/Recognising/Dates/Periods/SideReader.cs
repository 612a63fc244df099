using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Periods;

/// <summary>Reads times that are bounded on one side: "since 2005", "by the end of 2005", "after the 1990s", "until then".</summary>
/// <param name="text">The passage.</param>
/// <param name="periods">Reads what bounds.</param>
/// <param name="context">What is known.</param>
internal sealed class SideReader(DateText text, PeriodReader periods, DateContext context)
{
    private const int LongestEvent = 8, LongestDate = 4, FarthestNot = 3, DaysOfSeason = 92;

    /// <summary>Reads the time that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i)
    {
        if (text.IsYear(i) && HorizonOrNull(i) is { } horizon) return horizon;
        if (BareOnwardsOrNull(i) is { } onwards) return onwards;
        if (!text.Says(i, DateWord.Side, out var value, out var next) || (text.IsDash(i - 1) && text[i].IsGlued)) return null;
        var side = (Side)value;
        if (side == Side.During) return new EraReader(text).ReadOrNull(next) is var (began, ended, end) && began < ended && IsOfTime(end) ? DateReading.Of(end, DateRules.Era, new Period(Period.YearText(began), Period.YearText(ended)), null) : null;
        // "not until 1972", "was not opened until 1972" is in 1972, and not before.
        if (side == Side.Until && IsNot(i)) return null;
        if (ThenOrNull(side, next) is { } then) return then;
        if (side == Side.Before && (periods.OwnOrNull(next) ?? periods.ReadOrNull(next)) is { } whole && IsOut(whole.Next)) return whole with { Next = whole.Next + 2 };
        if (!text.Says(i - 1, DateWord.Nearby) && EraOrNull(side, next) is { } era && !text.IsWord(era.Next, "in")) return era;
        if (text.IsWord(next, "at") && text.IsWord(next + 1, "least")) next += 2;
        // "by the year 2000"
        if (text.IsWord(next, "the") && text.IsWord(next + 1, "year") && text.IsYear(next + 2)) next += 2;
        var hasThe = text.IsWord(next, "the");
        var period = periods.ReadOrNull(next) ?? (hasThe ? periods.ReadOrNull(next + 1) : null);
        if (period is null) return SideOfEventOrNull(i, side, next);
        if (period.Rule is DateRules.Range or DateRules.Since)
        {
            if (side is not (Side.Since or Side.By or Side.Until)) return null;
            return period with { Rule = RuleOf(side), Value = period is { Rule: DateRules.Range, Period: { } range } ? range.Bounding(side) : period.Value };
        }

        // "before the 2014 crisis" names the crisis's year, and bounds nothing by it; nor does "from May 2014" alone.
        if (hasThe && (period.Rule is DateRules.Year || (period.Rule is DateRules.Month or DateRules.Day && text[period.Next].Kind == Tokens.TokenKind.Word && !text.Says(period.Next, DateWord.Preposition)))) return null;
        if (hasThe && text.IsWord(i, "through") && period.Rule is DateRules.Decade or DateRules.Century or DateRules.Season) return null;
        if (side == Side.From) return OnwardsOrNull(i, period);
        if (text.Says(i - 1, DateWord.Nearby) && side is Side.Before or Side.After) return null;
        if (period.Period is null) return period with { Rule = RuleOf(side) };
        if (side == Side.By && IsMonthThatIsOver(period) && !LooksAhead(i, period.Next)) return null;
        if (side == Side.By && IsLastYearsEnd(text.Skip(next, "the")) && !LooksAhead(i, period.Next)) return period;
        var bound = WithoutItsEnd(side, text.Skip(next, "the"), period);
        return new DateReading(period.Next, RuleOf(side), bound.Period!.Bounding(side == Side.By && period.Rule == DateRules.About ? Side.Until : side), bound.Period, period.Working);
    }

    /// <summary>"during the Cold War,"; not "during the Soviet Union's collapse".</summary>
    private bool IsOfTime(int i) => !text.IsApostrophe(i) && !text.IsCapitalised(i) && (text[i].Kind != TokenKind.Word || text.Says(i, DateWord.Preposition) || text.Says(i, DateWord.Pronoun) || text.Says(i, DateWord.Joint) || text.IsAnyWord(i, "the", "a", "an", "both", "there", "was", "were", "had"));

    /// <summary>"the doctrine to 2035", "a wish that predates 2014": the year bounds.</summary>
    private DateReading? HorizonOrNull(int i)
    {
        var isHorizon = text.IsWord(i - 1, "to") && text.IsAnyWord(i - 2, "doctrine", "strategy", "programme", "program", "plan", "concept", "roadmap") && !text.IsDash(i + 1);
        // "to grow by five percent a year to 2030"
        isHorizon |= text.IsWord(i - 1, "to") && !text.IsDash(i + 1) && (text.IsWord(i - 2, "annually") || (text.IsWord(i - 2, "year") && text.IsAnyWord(i - 3, "a", "per", "each", "every")));
        var isBefore = text.IsAnyWord(i - 1, "predates", "predated", "predate", "antedates");
        if ((!isHorizon && !isBefore) || periods.CalendarOrNull(i) is not { Rule: DateRules.Year, Period: { } year } reading) return null;
        return new DateReading(reading.Next, isHorizon ? DateRules.Until : DateRules.Before, year.Bounding(isHorizon ? Side.Until : Side.Before), year, null);
    }

    /// <summary>"before the year is out", "before this month was over": in it, and not before it.</summary>
    private bool IsOut(int i) => (text.IsWord(i, "is") || text.IsWord(i, "was")) && (text.IsWord(i + 1, "out") || text.IsWord(i + 1, "over"));

    /// <summary>"by the end of 2005" is bounded by all of 2005, "since the beginning of the 2000s" by all of these.</summary>
    private DateReading WithoutItsEnd(Side side, int i, DateReading period)
    {
        if (side is Side.By or Side.Until or Side.Before && text.IsYearsEnd(i, out _)) return periods.OwnOrNull(i) ?? period;
        if (!text.Says(i, DateWord.Portion, out var portion, out var next)) return period;
        // "since the beginning of the 2000s" begins with the first of them, whichever that was.
        var isEnd = (Portion)portion == Portion.End && side is Side.By or Side.Until or Side.Before;
        var isBeginning = (Portion)portion == Portion.Beginning && side == Side.Since;
        if (!isEnd && !isBeginning) return period;
        next = text.IsDash(next) ? next + 1 : next;
        return (periods.ReadOrNull(next) ?? periods.OwnOrNull(next) ?? periods.ReadOrNull(text.Skip(next, "the"))) is { Period: not null } whole && (isEnd || whole.Rule is DateRules.Decade or DateRules.Century) ? whole : period;
    }

    /// <summary>"by the end of last year": how things stood then.</summary>
    private bool IsLastYearsEnd(int i) => text.IsWord(i, "end") && text.IsWord(i + 1, "of") && text.IsWord(i + 2, "last") && text.IsWord(i + 3, "year");

    /// <summary>What had happened "by December", "by the autumn of 1960", "by the next day", is dated to that month, season or day; a year leaves more open.</summary>
    private bool IsMonthThatIsOver(DateReading period) =>
        period is { Rule: DateRules.Month or DateRules.Season or DateRules.Portion or DateRules.ByDateBefore, Value: { Latest: { } latest, Earliest: { } first } } && latest < context.Reference?.Value.Earliest
        && (period.Rule is DateRules.Month or DateRules.Season || (first.Year, first.Month) == (latest.Year, latest.Month) || (period.Rule == DateRules.ByDateBefore && latest.Number - first.Number < DaysOfSeason)) && !(period.Rule == DateRules.Portion && text.IsYear(period.Next - 1) && !text.IsMonth(period.Next - 2, out _, out _));

    /// <summary>"to be finished by July 2002", "by March 2004 the price would be fixed": a time that was set.</summary>
    private bool LooksAhead(int i, int next)
    {
        for (var n = next; n < next + LongestEvent && !text.IsPause(n); n++)
            if (text.Says(n, DateWord.Future)) return true;
        for (var n = i - 1; n >= Math.Max(0, i - LongestEvent) && !text.IsPause(n); n--)
            if (text.Says(n, DateWord.Future) || (text.IsWord(n, "be") && text.IsWord(n - 1, "to"))) return true;
        return false;
    }

    /// <summary>"since the end of the Cold War", "after World War II".</summary>
    private DateReading? EraOrNull(Side side, int i)
    {
        if (side is Side.From or Side.By || new EraReader(text).ReadOrNull(i) is not var (first, last, next)) return null;
        var bound = Period.OfYear(side is Side.After or Side.Aftermath ? last : first);
        return new DateReading(next, DateRules.Era, bound.Bounding(side), bound, null);
    }

    /// <summary>"From 1991 the two had no treaty": nothing says when it ended. "A letter from 2005" is of that year, and "up from 2005" is measured against it.</summary>
    private bool IsBegun(int i, int next) =>
        text.IsWord(i, "from") && !text.IsDash(next) && !IsOther(next) && !text.IsWord(next, "levels")
        && !text.Says(i - 1, DateWord.DatedMatter) && !text.Says(i - 2, DateWord.DatedMatter) && !text.IsSign(i - 1, '%');

    // "from 1938 and 1940", "from May to the thaw"; "closed from 1938 and forgotten" goes on with another verb.
    private bool IsOther(int i) =>
        text.Says(i, DateWord.Joint, out var joint, out var next) && (joint != 1 || text.IsSign(i, ',') || text[next].Kind == TokenKind.Number || text.IsCapitalised(next) || text.Says(next, DateWord.Relation) || text.Says(next, DateWord.Preposition) || text.IsWord(next, "the"));

    /// <summary>"from 2014 on", "from May onwards".</summary>
    private DateReading? OnwardsOrNull(int i, DateReading period)
    {
        var next = period.Next;
        var isOnwards = IsOnwards(next) || text.IsWord(next, "forward") || (text.IsWord(next, "on") && (text.IsPause(next + 1) || text.Says(next + 1, DateWord.Pronoun)));
        // "from this spring", "from next year"; not "from this year's crop", and what is up "from last year" is measured against it.
        var isComing = period.Rule == DateRules.ByPublication && IsThisOrNext(i + 1, next) && !text.IsApostrophe(next);
        var isWeekday = period.Rule is DateRules.Weekday && !text.IsApostrophe(next);
        if (!isOnwards && (isComing || isWeekday || period.Rule is DateRules.Year or DateRules.Month or DateRules.Day) && period.Period is { } begun && IsBegun(i, next)) return new DateReading(next, DateRules.Since, begun.Bounding(Side.Since), begun, period.Working);
        return isOnwards && period.Period is { } bound ? new DateReading(next + 1, DateRules.Since, bound.Bounding(Side.Since), bound, period.Working) : null;
    }

    /// <summary>"from this spring", "from the 15th of this month", "from the second half of next year".</summary>
    private bool IsThisOrNext(int i, int end)
    {
        for (; i < end; i++)
        {
            if (text.Says(i, DateWord.Relation, out var relation, out _)) return (Relation)relation is Relation.This or Relation.Next;
        }

        return false;
    }

    /// <summary>"2024 onwards", "May 2014 onward".</summary>
    private DateReading? BareOnwardsOrNull(int i)
    {
        var end = i + 1;
        while (end <= i + LongestDate && !IsOnwards(end)) end++;
        if (end > i + LongestDate || periods.CalendarOrNull(i) is not { Period: { } begun } date || date.Next != end) return null;
        return new DateReading(end + 1, DateRules.Since, begun.Bounding(Side.Since), begun, date.Working);
    }

    private bool IsNot(int i)
    {
        for (var n = i - 1; n >= Math.Max(0, i - FarthestNot) && text[n].Kind == Tokens.TokenKind.Word; n--)
        {
            if (text.IsWord(n, "not")) return true;
        }

        return false;
    }

    private bool IsOnwards(int i) => text.IsWord(i, "onwards") || text.IsWord(i, "onward");

    /// <summary>"since then", "by that time": bounded by the date said before.</summary>
    private DateReading? ThenOrNull(Side side, int i)
    {
        var isThen = text.IsWord(i, "then") && !text.IsDash(i + 1);
        var isThat = text.IsWord(i, "that") && (text.IsWord(i + 1, "time") || text.IsWord(i + 1, "point") || text.IsWord(i + 1, "date") || text.IsWord(i + 1, "moment"));
        if (!isThen && !isThat) return null;
        var next = isThat ? i + 2 : i + 1;
        if (side == Side.From && text.IsWord(next, "on")) (side, next) = (Side.Since, next + 1);
        if (side == Side.From && isThat && text.IsAnyWord(i + 1, "date", "moment", "point")) side = Side.Since;
        var ends = context.Last?.Value.ToString().Split('/');
        if (side == Side.From || ends is null || ends[0] is "" or ".." or ['[' or '{', ..]) return DateReading.Of(next, DateRules.SinceThen, null, null);
        var last = new Period(ends[0], ends[^1] is "" or ".." ? ends[0] : ends[^1]);
        // What began with May 2004 and ended with May 2012 was over then.
        if (side == Side.Since && last is { To: [.., not '~'] to, Value: not null }) last = Period.One(to);
        return new DateReading(next, DateRules.SinceThen, (last.Value is null ? new Period(ends[0], ends[0]) : last).Bounding(side), null, $"the date before, {context.Last!.Value}");
    }

    /// <summary>"since the collapse of the Union in 1991"; "shortly before the end of the era in 1991" is about that year.</summary>
    private DateReading? SideOfEventOrNull(int i, Side side, int next)
    {
        // "trade through Kyakhta was regulated by a treaty of 1727": through a place.
        if (side is not (Side.Since or Side.Until or Side.Before or Side.After or Side.Aftermath) || (text.IsWord(i, "through") && !text.IsWord(next, "the"))) return null;
        var isNear = text.Says(i - 1, DateWord.Nearby);
        // "through Kyakhta was regulated by a treaty of 1727": a way, and no time.
        if ((side == Side.After && !isNear) || text.IsWord(i, "through")) return null;
        var tellsEvent = side == Side.Since;
        for (var n = next; n < next + LongestEvent && (text[n].Kind == TokenKind.Word || (side == Side.Since && text.IsDash(n) && text[n].IsGlued)); n++)
        {
            // "before the attack the two agreed in May": another subject begins another clause.
            if (tellsEvent && n > next && side != Side.Since && BeginsSubject(n) && !text.Says(n - 1, DateWord.Preposition) && !text.IsWord(n - 1, "of") && !text.IsWord(n - 1, "and") && !text.IsWord(n - 1, "by") && !text.IsWord(n - 1, "with") && !text.IsWord(n - 1, "between")) return null;
            // "before it lapses on 24 August"
            tellsEvent |= text.Says(n, DateWord.Event) || (side is Side.Before or Side.Until && text.Says(n, DateWord.Planned));
            if (!tellsEvent || !(text.IsWord(n, "in") || text.IsWord(n, "of") || text.IsWord(n, "on"))) continue;
            if (periods.CalendarOrNull(n + 1) is not { Period: { } bound } period) continue;
            if (isNear) return new DateReading(period.Next, RuleOf(side), (bound with { IsEstimate = true }).Value, bound, period.Working);
            return new DateReading(period.Next, DateRules.SideOfEvent, bound.Bounding(side), bound, period.Working);
        }

        return null;
    }

    private bool BeginsSubject(int n) =>
        text.IsWord(n, "the") || text.IsWord(n, "a") || text.IsWord(n, "an") || text.IsWord(n, "both") || text.IsWord(n, "their") || text.IsWord(n, "its") || text.IsWord(n, "his") || text.Says(n, DateWord.Pronoun);

    private static string RuleOf(Side side) => side switch
    {
        Side.By => DateRules.By,
        Side.Until => DateRules.Until,
        Side.Before => DateRules.Before,
        Side.After or Side.Aftermath => DateRules.After,
        _ => DateRules.Since,
    };
}
