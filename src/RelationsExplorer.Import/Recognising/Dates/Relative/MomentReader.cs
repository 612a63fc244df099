using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads moments by the day of publication, and weekdays: "yesterday", "today", "recently", "on Friday".</summary>
/// <param name="text">The passage.</param>
/// <param name="years">Tells whether a sentence looks ahead.</param>
/// <param name="context">What is known.</param>
internal sealed class MomentReader(DateText text, YearFinder years, DateContext context)
{
    private const int YearOfPublication = 10, FromYearOfPublication = 11, DayOfPublication = 12, DaysOfNews = 7;

    /// <summary>Reads the moment that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i)
    {
        if (WeekdayOrNull(i) is { } weekday) return weekday;
        if (WeekendOrNull(i) is { } weekend) return weekend;
        if (!text.Says(i, DateWord.Moment, out var moment, out var next)) return null;
        if ((text.IsCapitalised(i) && text.IsCapitalised(i - 1)) || (text.IsWord(i - 1, "as") && text.IsWord(next, "as"))) return null;
        var reference = context.Reference;
        if (moment == FromYearOfPublication)
            return new DateReading(next, DateRules.Moment, reference?.Year is { } from ? EdtfDate.Since(EdtfDate.OfYear(from)) : null, null, Of(reference));
        var period = moment switch
        {
            0 => AtPublication(),
            DayOfPublication => reference?.Day is { } day ? Period.OfDay(day) : AtPublication(),
            YearOfPublication => reference?.Year is { } year ? Period.OfYear(year, isEstimate: true) : null,
            _ => reference?.Day is { } near ? Period.OfDay(near.AddDays(moment)) : null,
        };
        var unit = moment == YearOfPublication ? TimeSpanUnit.Year : TimeSpanUnit.Day;
        var working = moment is 0 or DayOfPublication || reference is null ? Of(reference) : Workings.Shifted(moment == YearOfPublication ? 0 : moment, unit, isByPublication: true, reference.Value);
        return DateReading.Of(next, DateRules.Moment, period, working);
    }

    /// <summary>The date of publication, as an estimate; null where it is not known or has no end.</summary>
    public Period? AtPublication()
    {
        if (context.Reference?.Value is not { Earliest: not null, Latest: not null } value) return null;
        var ends = value.ToString().Split('/');
        var plain = ends.Select(e => e.Replace("~", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal)).ToArray();
        return plain[0] is ['[' or '{', ..] ? null : new Period(plain[0], plain[^1], IsEstimate: true);
    }

    /// <summary>"on Friday", "last Monday", "Thursday last", "Thursday week"; not "Friday prayers" of every week, not "Sunday Times".</summary>
    public DateReading? WeekdayOrNull(int i)
    {
        var relation = text.Says(i, DateWord.Relation, out var value, out var at) ? (Relation)value : Relation.None;
        if (relation == Relation.None) at = i;
        if (!text.IsCapitalised(at) || !text.Says(at, DateWord.Weekday, out var weekday, out var next)) return null;
        if (relation == Relation.None && text.IsAnyWord(next, "last", "next") && !text.IsAnyWord(next + 1, "week", "month", "year")) (relation, next) = (text.IsWord(next, "last") ? Relation.Last : Relation.Next, next + 1);
        // "on Friday Bo Chen said"; not "the Sunday Times".
        var isIntroduced = text.IsWord(i - 1, "on") && !text.IsAnyWord(next, "Times", "Morning", "Night", "Post", "Mail", "Mirror", "Telegraph", "Prayers");
        if ((text.IsCapitalised(next) && !isIntroduced) || (text.IsCapitalised(at - 1) && relation == Relation.None && !text.IsAnyWord(at - 1, "On", "The") && at > 1)) return null;
        if (relation is Relation.Same or Relation.Following or Relation.Previous) return null;
        // "a Sunday-school error"
        if (text.IsDash(next) && text[next].IsGlued && text[next + 1] is { IsGlued: true, Kind: TokenKind.Word } && !text.Says(next + 1, DateWord.Weekday)) return null;
        if (relation == Relation.None && BesideOrNull(weekday, next) is { } beside) return beside;
        if (relation == Relation.None && OfWeekOrNull(weekday, next) is { } ofWeek) return ofWeek;
        if (relation == Relation.None && text.IsWord(next, "week") && context.Reference is { Day: { } today } now)
            return DateReading.Of(next + 1, DateRules.Weekday, Period.OfDay(today.AddDays(7 + ((weekday - (int)today.DayOfWeek + 7) % 7))), $"a week after the next one, from publication, {now.Value}");
        var isAhead = relation == Relation.Next || (relation != Relation.Last && (years.LiesAhead(i, alsoBehind: text.IsPause(next)) || (relation == Relation.None && years.IsPlanned(i))));
        if (relation == Relation.None && !isAhead && AfterDateBefore(weekday) is var (inStory, working)) return DateReading.Of(next, DateRules.Weekday, Period.OfDay(inStory), working);
        if (context.Reference is not { Day: { } day } reference) return DateReading.Of(next, DateRules.Weekday, null, null);
        var back = (((int)day.DayOfWeek - weekday + 7) % 7) switch { 0 when relation is Relation.Last or Relation.Next => 7, var days => days };
        var found = day.AddDays(isAhead ? (7 - back) % 7 == 0 && relation == Relation.Next ? 7 : (7 - back) % 7 : -back);
        return DateReading.Of(next, DateRules.Weekday, Period.OfDay(found), $"nearest to publication, {reference.Value}");
    }

    /// <summary>"the Monday before last"; "the Tuesday following", after a day that was told of.</summary>
    private DateReading? BesideOrNull(int weekday, int i)
    {
        if (text.IsWord(i, "before") && text.IsWord(i + 1, "last"))
        {
            if (context.Reference is not { Day: { } today } now) return DateReading.Of(i + 2, DateRules.Weekday, null, null);
            var back = ((int)today.DayOfWeek - weekday + DaysOfNews) % DaysOfNews;
            return DateReading.Of(i + 2, DateRules.Weekday, Period.OfDay(today.AddDays(-DaysOfNews - (back == 0 ? DaysOfNews : back))), Workings.Shifted(-2, TimeSpanUnit.Week, isByPublication: true, now.Value));
        }

        if (!text.IsWord(i, "following") || !(text.IsPause(i + 1) || text.Says(i + 1, DateWord.Pronoun) || text.IsWord(i + 1, "the")) || context.LastDayHere is not { Day: { } told } last) return null;
        var ahead = (weekday - (int)told.DayOfWeek + DaysOfNews) % DaysOfNews;
        return DateReading.Of(i + 1, DateRules.Weekday, Period.OfDay(told.AddDays(ahead == 0 ? DaysOfNews : ahead)), $"nearest to the date before, {last.Value}");
    }

    /// <summary>"Tuesday next week", "Monday of last week".</summary>
    private DateReading? OfWeekOrNull(int weekday, int i)
    {
        if (!text.Says(text.Skip(i, "of"), DateWord.Relation, out var value, out var next) || !text.IsWord(next, "week")) return null;
        var relation = (Relation)value;
        if (relation is not (Relation.This or Relation.Last or Relation.Next)) return null;
        if (context.Reference is not { Day: { } day } reference) return DateReading.Of(next + 1, DateRules.Weekday, null, null);
        var weeks = relation switch { Relation.Last => -1, Relation.Next => 1, _ => 0 };
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return DateReading.Of(next + 1, DateRules.Weekday, Period.OfDay(monday.AddDays((7 * weeks) + ((weekday + 6) % 7))), Workings.Shifted(weeks, TimeSpanUnit.Week, isByPublication: true, reference.Value));
    }

    /// <summary>In a story of the past a weekday is the next one of that name, counted from the day told of before; null where that day is that of the news itself.</summary>
    private (Day Day, string Working)? AfterDateBefore(int weekday)
    {
        if (context.LastDayHere is not { Day: { } before } last) return null;
        var found = before.AddDays((weekday - (int)before.DayOfWeek + 7) % 7);
        if (context.Reference?.Value is { Earliest: { } first, Latest: { } published } && (Math.Abs(before.Number - published.Number) <= DaysOfNews && first == published || found > published)) return null;
        return (found, $"nearest to the date before, {last.Value}");
    }

    /// <summary>"last weekend", "over the weekend", "this weekend": the Saturday and Sunday nearest to publication on that side.</summary>
    private DateReading? WeekendOrNull(int i)
    {
        var relation = text.Says(i, DateWord.Relation, out var value, out var at) ? (Relation)value : Relation.None;
        if (relation == Relation.None && (text.IsWord(i, "over") || text.IsWord(i, "at")) && text.IsWord(i + 1, "the")) (relation, at) = (years.LiesAhead(i) ? Relation.This : Relation.Last, i + 2);
        if (!text.IsWord(at, "weekend") || text.IsWord(at + 1, "of") || relation is not (Relation.This or Relation.Last or Relation.Next)) return null;
        if (context.Reference?.Day is not { } day) return DateReading.Of(at + 1, DateRules.ByPublication, null, null);
        var saturday = relation == Relation.Last ? day.AddDays(-1 - (int)day.DayOfWeek) : day.AddDays(DayOfWeek.Saturday - day.DayOfWeek);
        var period = new Period(EdtfDate.OfDay(saturday).ToString(), EdtfDate.OfDay(saturday.AddDays(1)).ToString());
        return DateReading.Of(at + 1, DateRules.ByPublication, period, $"nearest to publication, {context.Reference.Value}");
    }

    private static string? Of(KnownDate? reference) => reference is null ? null : $"the time of publication, {reference.Value}";
}
