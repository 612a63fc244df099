using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Reads dates that the words name by the calendar: days, months, years, and the parts and bundles of years.</summary>
/// <param name="text">The passage.</param>
internal sealed class CalendarReader(DateText text)
{
    private readonly DayReader _days = new(text);
    private readonly YearPartReader _parts = new(text);

    /// <summary>Reads the date that begins with that token, a word for a part of it before it; null where none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="listIsRange">Whether "3 and 9 May" bounds a time, as after "between".</param>
    public CalendarDate? ReadOrNull(int i, bool listIsRange = false)
    {
        if (!text.Says(i, DateWord.Portion, out var portion, out var next)) return ReadWholeOrNull(i, listIsRange);
        if (text.IsDash(next) && text[next].IsGlued) next++;
        if (ReadWholeOrNull(text.Skip(next, "the"), listIsRange: false) is not { Portion: Portion.None } date) return null;
        return (Portion)portion switch
        {
            Portion.Some => date,
            Portion.FirstHalf or Portion.SecondHalf when date is { Month: null, SubYear: null, Year: not null } =>
                date with { SubYear = (Portion)portion == Portion.FirstHalf ? 40 : 41, Rule = DateRules.PartOfYear },
            _ => date with { Portion = (Portion)portion, Rule = DateRules.Portion },
        };
    }

    private CalendarDate? ReadWholeOrNull(int i, bool listIsRange)
    {
        var token = text[i];
        if (token.Kind == TokenKind.Number)
            return NumericReader.ReadOrNull(text, i) ?? _days.DayFirstOrNull(i, listIsRange) ?? _parts.ReadOrNull(i) ?? YearOrNull(i);
        if (token.Kind != TokenKind.Word) return _parts.DecadeOrNull(i);
        if (!text.MayBegin(i)) return _parts.QuarterSignOrNull(i);
        return _days.AfterWeekdayOrNull(i) ?? _days.DayFirstOrNull(i, listIsRange) ?? _days.MonthFirstOrNull(i) ?? _parts.ReadOrNull(i);
    }

    private CalendarDate? YearOrNull(int i)
    {
        if (text[i] is { Value: >= 1 and var number, Length: <= 4 } && (text.IsWord(i + 1, "BC") || text.IsWord(i + 1, "BCE")))
            return new CalendarDate { Rule = DateRules.Year, Next = i + 2, Year = 1 - number };
        if (!text.IsYear(i)) return null;
        var isName = text.IsDash(i - 1) && text[i].IsGlued && text[i - 1].IsGlued && text[i - 2].Kind == TokenKind.Word && !text.Says(i - 2, DateWord.Portion);
        return new CalendarDate { Rule = isName ? DateRules.YearInName : DateRules.Year, Next = i + 1, Year = text[i].Value };
    }
}
