using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Context;

/// <summary>
/// Tells the place and day that news agencies print before a report ("MOSCOW, March 22 (Reuters) —", "MOSCOW, March 22. /TASS/.", "March 22 (Bloomberg) --"):
/// it dates the report, and nothing that it tells of.
/// </summary>
internal static class Dateline
{
    private const int LongestPlace = 6, LongestAgency = 5;

    /// <summary>Whether a date from one token to before the other is part of a dateline.</summary>
    public static bool Holds(DateText text, int from, int next) => from > 0 && IsPlace(text, from) && EndsLine(text, next);

    private static bool IsPlace(DateText text, int from)
    {
        if (from > LongestPlace || !text.IsCapitalised(0)) return false;
        for (var i = 0; i < from; i++)
        {
            if (!text.IsCapitalised(i) && !text.IsSign(i, ',') && !text.IsSign(i, '.') && !text.IsSign(i, '/') && !text.IsDash(i) && !text.IsSign(i, '(')) return false;
        }

        return text.IsSign(from - 1, ',') || text.IsSign(from - 1, '(') || IsUpper(text, text.IsSign(from - 1, '.') ? from - 2 : from - 1);
    }

    private static bool IsUpper(DateText text, int i) => text[i] is { Kind: TokenKind.Word, Length: > 1 } && !text.Words(i).ContainsAnyInRange('a', 'z');

    private static bool EndsLine(DateText text, int next)
    {
        if (text.IsSign(next, '.') && text.IsSign(next + 1, '/')) return IsUpper(text, next + 2) && text.IsSign(next + 3, '/');
        for (var i = next + 1; text.IsSign(next, '(') && i <= next + LongestAgency; i++)
        {
            if (text.IsSign(i, ')')) return text.IsDash(i + 1) || text.IsSign(i + 1, ':');
        }

        return (text.IsDash(next) && !text[next].IsGlued) || (text.IsDash(next) && text.IsDash(next + 1));
    }
}
