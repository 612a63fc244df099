using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Reads dates in figures alone: <c>2014-05-21</c>, <c>21/05/2014</c>, <c>21.05.2014</c>.</summary>
internal static class NumericReader
{
    /// <summary>Reads three numbers with the same sign between them; null where they are no date.</summary>
    public static CalendarDate? ReadOrNull(DateText text, int i)
    {
        if (text[i + 4] is not { Kind: TokenKind.Number, IsGlued: true } || text[i + 2].Kind != TokenKind.Number) return null;
        if (text[i + 5] is { IsGlued: true, Kind: not TokenKind.Sign } || (text[i].IsGlued && text[i - 1].Kind != TokenKind.Sign)) return null;
        var sign = text.Words(i + 1);
        if (sign is not ("/" or "." or "-") || !sign.SequenceEqual(text.Words(i + 3))) return null;
        var (first, second, third) = (text[i], text[i + 2], text[i + 4]);
        if (first.Length == 4 && second.Length <= 2 && third.Length <= 2) return Of(DateRules.IsoDay, first.Value, second.Value, third.Value);
        if (third.Length != 4 || first.Length > 2 || second.Length > 2) return null;
        return (first.Value, second.Value, sign is ".") switch
        {
            ( > 12, <= 12, _) or (_, _, true) => Of(DateRules.NumericDay, third.Value, second.Value, first.Value),
            (_, > 12, _) => Of(DateRules.NumericDay, third.Value, first.Value, second.Value),
            var (day, month, _) when day == month => Of(DateRules.NumericDay, third.Value, month, day),
            _ => new CalendarDate { Rule = DateRules.NumericDay, Next = i + 5 },
        };

        CalendarDate? Of(string rule, int year, int month, int day) =>
            year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && day is >= 1 and <= 31
                ? new CalendarDate { Rule = rule, Next = i + 5, Year = year, Month = month, Day = day }
                : null;
    }
}
