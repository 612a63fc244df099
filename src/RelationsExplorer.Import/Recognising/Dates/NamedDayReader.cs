namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Reads days that everybody knows by name: "Christmas Day 1991", "9/11".</summary>
/// <param name="text">The passage.</param>
internal sealed class NamedDayReader(DateText text)
{
    /// <summary>Reads the day that begins with that token; null where none does, or its year is not said.</summary>
    public CalendarDate? ReadOrNull(int i)
    {
        if (IsNineEleven(i)) return new CalendarDate { Rule = DateRules.NamedDay, Next = i + 3, Year = 2001, Month = 9, Day = 11 };
        if (!text.IsCapitalised(i) || !text.Says(i, DateWord.NamedDay, out var day, out var next)) return null;
        var at = text.IsSign(next, ',') || text.IsWord(next, "in") || text.IsWord(next, "of") ? next + 1 : next;
        return text.IsYear(at) ? new CalendarDate { Rule = DateRules.NamedDay, Next = at + 1, Year = text[at].Value, Month = day / 100, Day = day % 100 } : null;
    }

    private bool IsNineEleven(int i) =>
        text[i].Value == 9 && text.IsSign(i + 1, '/') && text[i + 2] is { Value: 11, IsGlued: true } && text[i + 1].IsGlued && !(text.IsSign(i + 3, '/') && text[i + 3].IsGlued);
}
