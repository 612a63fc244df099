using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads days of which the month was said before: "March 2 and 15", "In May they met; on the 21st, they signed".</summary>
/// <param name="text">The passage.</param>
/// <param name="context">What is known.</param>
internal sealed class NextDayReader(DateText text, DateContext context)
{
    private const int MostMonths = 12, FarthestHad = 6;
    private readonly Clause _clause = new(text);

    /// <summary>Reads the day, or the days, that stand there; null where none do.</summary>
    public DateReading? ReadOrNull(int i)
    {
        if (text.IsWord(i, "from") || text.IsWord(i, "between")) return RangeOrNull(i);
        if (text[i].Kind != TokenKind.Number || !text.IsDay(i, out var day, out var next)) return null;
        if (context.LastHere is { Year: { } year, Month: { } month } last && IsListed(i, next, day))
        {
            if (text.IsSign(next, ',') && text.IsYear(next + 1)) (year, next) = (text[next + 1].Value, next + 2);
            return Of(year, month, day, next, $"month of the date before, {last.Value}");
        }

        var isOld = IsOldStyle(next, out var months, out var afterStyle);
        if (!(isOld || IsOfThatMonth(i, next)) || !text.IsOrdinalEnding(i + 1)) return null;
        if (!isOld && Story() is { Year: { } told, Month: { } toldIn } story && !IsToCome(story, i)) return OfMonth((told * MostMonths) + toldIn - 1 + (story.Day?.DayOfMonth > day && !LiesBefore(i, told, toldIn, day) ? 1 : 0), day, next, $"month of the date before, {story.Value}");
        if (context.Reference is not { Year: { } now, Month: { } thisMonth } published || (!isOld && published.Day is null)) return null;
        return OfMonth((now * MostMonths) + thisMonth - 1 - (isOld ? months : published.Day?.DayOfMonth < day ? 1 : 0), day, isOld ? afterStyle : next, $"nearest to publication, {published.Value}");
    }

    /// <summary>"from the 9th to the 10th", "between the 18th and the 24th": of the month told of, or of that of publication.</summary>
    private DateReading? RangeOrNull(int i)
    {
        if (!text.IsWord(i + 1, "the") || !text.IsDay(i + 2, out var first, out var next) || !text.IsOrdinalEnding(i + 3)) return null;
        var isJoined = text.IsWord(i, "between") ? text.IsWord(next, "and") : text.IsAnyWord(next, "to", "until", "till", "through");
        var at = text.Skip(next + 1, "the");
        if (!isJoined || !text.IsDay(at, out var last, out var end) || !text.IsOrdinalEnding(at + 1) || last <= first || text.IsMonth(text.Skip(end, "of"), out _, out _) || text.IsWord(end, "of")) return null;
        if (!text.IsPause(end) && !text.Says(end, DateWord.Pronoun) && !text.Says(end, DateWord.Preposition) && !text.Says(end, DateWord.Joint) && !text.IsWord(end, "the")) return null;
        if ((context.LastHere is { Month: not null } ? context.LastHere : context.Reference) is not { Year: { } year, Month: { } month } story) return null;
        var date = new CalendarDate { Rule = DateRules.NextDay, Next = end, Year = year, Month = month, Day = first, LastDay = last };
        return PeriodMaker.MakeOrNull(date) is { } period ? DateReading.Of(end, DateRules.NextDay, period, $"{(ReferenceEquals(story, context.Reference) ? "nearest to publication" : "month of the date before")}, {story.Value}") : null;
    }

    // "They passed on the 22nd; the drill had ended on the 17th": what had been, or would not have been when the article appeared, is of the same month.
    private bool LiesBefore(int i, int year, int month, int day)
    {
        for (var n = i - 1; n >= Math.Max(0, i - FarthestHad) && !text.IsPause(n); n--)
        {
            if (text.IsWord(n, "had")) return true;
        }

        var next = new CalendarDate { Rule = DateRules.NextDay, Next = 0, Year = month == MostMonths ? year + 1 : year, Month = month == MostMonths ? 1 : month + 1, Day = day };
        return context.Reference?.Value.Latest is { } published && published.Year == next.Year && PeriodMaker.MakeOrNull(next)?.Value?.Earliest > published;
    }

    // "The talks will succeed in May, he hinted on the 9th": a month still to come is not the one in which something was done.
    private bool IsToCome(KnownDate story, int i) => story.Value.Earliest > context.Reference?.Value.Latest && _clause.IsOver(i);

    // A month that lies before the day told of is named aside, and the story goes on from the day.
    private KnownDate? Story() =>
        context.LastHere is { Month: not null } last && !(context.LastDayHere?.Value.Earliest > last.Value.Latest) ? last : context.LastDayHere;

    private static DateReading? OfMonth(int count, int day, int next, string working) => Of(count / MostMonths, (count % MostMonths) + 1, day, next, working);

    private static DateReading? Of(int year, int month, int day, int next, string working)
    {
        var date = new CalendarDate { Rule = DateRules.NextDay, Next = next, Year = year, Month = month, Day = day };
        return PeriodMaker.MakeOrNull(date) is { } period ? DateReading.Of(next, DateRules.NextDay, period, working) : null;
    }

    /// <summary>"the 3rd inst.", "since the 15th ult.", "until the 9th prox.": of the month of the letter, of the one before it, or the one to come.</summary>
    private bool IsOldStyle(int next, out int months, out int after)
    {
        months = text.IsWord(next, "ult") || text.IsWord(next, "ultimo") ? 1 : text.IsWord(next, "prox") || text.IsWord(next, "proximo") ? -1 : 0;
        after = text.IsSign(next + 1, '.') && text[next + 1].IsGlued && text[next].Length < "instant".Length - 1 ? next + 2 : next + 1;
        return months != 0 || text.IsWord(next, "inst") || text.IsWord(next, "instant");
    }

    /// <summary>"March 2 and 15": the day before stands behind its month, and this one counts nothing.</summary>
    private bool IsListed(int i, int next, int day)
    {
        if (context.LastHere?.Day is not { } before || day <= before.DayOfMonth || text.IsMonth(text.Skip(next, "of"), out _, out _) || text[context.LastEnd - 1] is not { Kind: TokenKind.Number, Length: <= 2 }) return false;
        var isJoined = (context.LastEnd == i - 1 && (text.IsSign(i - 1, ',') || text.IsSign(i - 1, '&') || text.Says(i - 1, DateWord.Joint)))
            || (context.LastEnd == i - 2 && text.IsSign(i - 2, ',') && text.Says(i - 1, DateWord.Joint));
        return isJoined && !text.CountsSomething(next) && !text.Says(next, DateWord.Unit) && !text.Says(next, DateWord.Span) && !text.IsSign(next, '%');
    }

    /// <summary>"on the 21st,", "on the 21st they signed", "on the 21st Kosygin", "since the 3rd and"; not "on the 21st floor".</summary>
    private bool IsOfThatMonth(int i, int next) =>
        text.IsOrdinalEnding(i + 1) && text.IsWord(i - 1, "the") && !text.IsMonth(next, out _, out _) && text.IsAnyWord(i - 2, "on", "by", "until", "since")
        && (text.IsPause(next) || text.Says(next, DateWord.Pronoun) || text.IsAnyWord(next, "the", "a", "an", "both", "all", "two", "there", "and", "had", "was", "were", "in", "at", "with", "but", "when", "after", "his", "its", "their", "her", "each", "neither", "none", "nobody", "no", "one", "three", "some", "several", "this", "that", "these", "to", "from", "by", "as", "before", "while", "only", "came", "met", "will", "is") || (text.IsCapitalised(next) && !text.IsCapitalised(next + 1)));
}
