using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads years that are counted by a reign: "the twenty-eighth year of the Kangxi reign", "Tongzhi 3", "the 34th year of the Republic".</summary>
/// <param name="text">The passage.</param>
internal sealed class ReignReader(DateText text)
{
    /// <summary>Reads the year that begins with that token; null where none does.</summary>
    public CalendarDate? ReadOrNull(int i) => SignOrNull(i) ?? CountedOrNull(i);

    // "Tongzhi 3", "Kangxi 28": the name and nothing but the number.
    private CalendarDate? SignOrNull(int i)
    {
        if (!text.IsCapitalised(i) || !text.Says(i, DateWord.Reign, out var reign, out var next) || text.IsWord(next - 1, "Republic") || text.IsWord(next - 1, "China")) return null;
        var isAlone = text.IsPause(next + 1) || text.Says(next + 1, DateWord.Pronoun) || text.IsAnyWord(next + 1, "and", "the", "had", "was", "were", "gave", "in", "by");
        return text[next] is { Kind: TokenKind.Number, Length: <= 2, IsGlued: false } && isAlone ? Of(reign, text[next].Value, next + 1) : null;
    }

    private CalendarDate? CountedOrNull(int i)
    {
        if (!text.IsOrdinal(i, out var number, out var next) || !text.IsWord(next, "year") || !text.IsWord(next + 1, "of")) return null;
        var at = text.Skip(text.Skip(text.Skip(next + 2, "the"), "Emperor"), "Chinese");
        if (!text.IsCapitalised(at) || !text.Says(at, DateWord.Reign, out var reign, out next)) return null;
        // "Kangxi’s reign", "the Kangxi reign"
        if (text.IsApostrophe(next) && text.IsWord(next + 1, "s") && text.IsAnyWord(next + 2, "reign", "rule")) next += 3;
        else if (text.IsAnyWord(next, "reign", "era", "period", "emperor", "Emperor")) next++;
        return Of(reign, number, next);
    }

    private static CalendarDate? Of(int reign, int number, int next) =>
        number >= 1 && number <= reign % 100 ? new CalendarDate { Rule = DateRules.Era, Next = next, Year = (reign / 100) + number - 1 } : null;
}
