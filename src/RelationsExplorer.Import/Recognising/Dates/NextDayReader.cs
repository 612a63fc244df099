using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Reads days of which the month was said before: "March 2 and 15", "In May they met; on the 21st, they signed".</summary>
/// <param name="text">The passage.</param>
/// <param name="context">What is known.</param>
internal sealed class NextDayReader(DateText text, DateContext context)
{
    /// <summary>Reads the day that stands there; null where none does.</summary>
    public DateReading? ReadOrNull(int i)
    {
        if (context.LastHere is not { Year: { } year, Month: { } month } last || text[i].Kind != TokenKind.Number || !text.IsDay(i, out var day, out var next)) return null;
        if (!IsListed(i, next, day) && !IsOfThatMonth(i, next)) return null;
        if (IsListed(i, next, day) && text.IsSign(next, ',') && text.IsYear(next + 1)) (year, next) = (text[next + 1].Value, next + 2);
        var date = new CalendarDate { Rule = DateRules.NextDay, Next = next, Year = year, Month = month, Day = day };
        return PeriodMaker.MakeOrNull(date) is { } period ? DateReading.Of(next, DateRules.NextDay, period, $"month of the date before, {last.Value}") : null;
    }

    /// <summary>"March 2 and 15": the day before stands behind its month, and this one counts nothing.</summary>
    private bool IsListed(int i, int next, int day)
    {
        if (context.LastHere?.Day is not { } before || day <= before.DayOfMonth || text.IsMonth(text.Skip(next, "of"), out _, out _) || text[context.LastEnd - 1] is not { Kind: TokenKind.Number, Length: <= 2 }) return false;
        var isJoined = (context.LastEnd == i - 1 && (text.IsSign(i - 1, ',') || text.IsSign(i - 1, '&') || text.Says(i - 1, DateWord.Joint)))
            || (context.LastEnd == i - 2 && text.IsSign(i - 2, ',') && text.Says(i - 1, DateWord.Joint));
        return isJoined && !text.CountsSomething(next) && !text.Says(next, DateWord.Unit) && !text.Says(next, DateWord.Span) && !text.IsSign(next, '%');
    }

    /// <summary>"on the 21st,", "on the 21st they signed", "on the 21st Kosygin"; not "on the 21st floor".</summary>
    private bool IsOfThatMonth(int i, int next) =>
        text.IsOrdinalEnding(i + 1) && text.IsWord(i - 1, "the") && (text.IsWord(i - 2, "on") || text.IsWord(i - 2, "by") || text.IsWord(i - 2, "until"))
        && (text.IsPause(next) || text.Says(next, DateWord.Pronoun) || text.IsWord(next, "the") || text.IsWord(next, "a") || text.IsCapitalised(next));
}
