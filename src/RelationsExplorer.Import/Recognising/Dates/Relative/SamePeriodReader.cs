using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads the months that figures are compared with: "on the same period of 2022", "against the same months a year before", after "in the first five months of 2023".</summary>
/// <param name="text">The passage.</param>
/// <param name="context">What is known.</param>
internal sealed class SamePeriodReader(DateText text, DateContext context)
{
    /// <summary>Reads the period that begins with that token; null where none does, or where no part of a year was told of in the passage.</summary>
    public DateReading? ReadOrNull(int i)
    {
        var at = text.Skip(i, "the");
        if (!text.IsWord(at, "same")) return null;
        // "the same three months of 2019"
        if (text.IsCount(at + 1, out _, out var counted) && text.IsWord(counted, "months")) at = counted - 1;
        if (!text.IsAnyWord(at + 1, "period", "months", "month", "quarter", "span", "stretch", "half")) return null;
        if (text.IsWord(at + 1, "month") && context.LastHere is { Year: { } toldOf, Month: { } month, Day: null } named)
            return YearOrNull(at + 2, toldOf) is var (earlier, end) ? DateReading.Of(end, DateRules.YearOnYear, Period.OfMonth(earlier, month), $"the month of the date before, {named.Value}") : null;
        if (context.LastHere is not { Year: { } told, Value: { Earliest: { DayOfMonth: 1 } first, Latest: { } last } } before || last.AddDays(1).DayOfMonth != 1 || last.Month - first.Month is 0 or 11) return null;
        if (YearOrNull(at + 2, told) is not var (year, next)) return null;
        var period = new Period(Period.OfMonth(year, first.Month).From, Period.OfMonth(year, last.Month).From);
        return DateReading.Of(next, DateRules.YearOnYear, period, $"the months of the date before, {before.Value}");
    }

    // "of 2022", "in 2022", "last year", "of the previous year", "a year earlier", "the year before"
    private (int Year, int Next)? YearOrNull(int i, int told)
    {
        var at = text.IsWord(i, "of") || text.IsWord(i, "in") ? i + 1 : i;
        if (at > i && text.IsYear(at)) return (text[at].Value, at + 1);
        if (text.Says(at, DateWord.Relation, out var relation, out var next) && text.IsWord(next, "year"))
        {
            return (Relation)relation switch
            {
                Relation.Last => ((context.Reference?.Year ?? told) - 1, next + 1),
                Relation.Previous => (told - 1, next + 1),
                _ => null,
            };
        }

        var isOne = text.IsAnyWord(at, "a", "one", "the") && text.IsWord(at + 1, "year");
        return isOne && text.IsAnyWord(at + 2, "earlier", "before", "ago") ? (told - 1, at + 3) : null;
    }
}
