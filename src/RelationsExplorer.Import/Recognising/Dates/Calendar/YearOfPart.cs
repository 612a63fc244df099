using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads the year behind a part of a year: "of 2019", ", 2019", "of last year", "of the year".</summary>
internal static class YearOfPart
{
    /// <summary>Adds the year to the date; null where none follows.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="i">The token after the part.</param>
    /// <param name="date">The part.</param>
    public static CalendarDate? AddOrNull(DateText text, int i, CalendarDate date)
    {
        var at = text.IsSign(i, ',') || text.IsWord(i, "of") || text.IsWord(i, "in") ? i + 1 : i;
        if (text.IsWord(at, "FY") || text.IsWord(at, "fiscal")) at++;
        if (text.IsYearOfDate(at)) return date with { Year = text[at].Value, Next = at + 1 };
        if (at > i && new SpokenYears(text).ReadOrNull(at) is var (spoken, end)) return date with { Year = spoken, Next = end };
        if (text.IsApostrophe(at) && text[at + 1] is { IsGlued: true, Length: 2, Value: >= 0 and <= 50 and var two }) return date with { Year = 2000 + two, Next = at + 2 };
        if (at > i && new ReignReader(text).ReadOrNull(text.Skip(at, "the")) is { Year: not null } reign) return date with { Year = reign.Year, Next = reign.Next };
        if (RelatedYear.ReadOrNull(text, at) is var (relation, next)) return date with { YearBy = relation, Next = next };
        return text.IsWord(at, "the") && text.IsWord(at + 1, "year") && at > i ? date with { YearBy = Relation.Own, Next = at + 2 } : null;
    }
}
