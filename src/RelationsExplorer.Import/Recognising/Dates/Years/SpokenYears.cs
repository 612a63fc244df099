using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Years;

/// <summary>Reads years as people say them: "nineteen eighty-five", "two thousand and eight", "in sixty-nine".</summary>
/// <param name="text">The passage.</param>
internal sealed class SpokenYears(DateText text)
{
    private const int Thousand = 1000, FirstShort = 20, LastOfTwoThousands = 30;

    /// <summary>Reads the year that begins with that token; null where none does.</summary>
    public (int Year, int Next)? ReadOrNull(int i) => WholeOrNull(i) ?? ThousandsOrNull(i) ?? ShortOrNull(i);

    /// <summary>"nineteen eighty-five", "eighteen fifty-eight", "nineteen oh four"; "in twenty fourteen".</summary>
    private (int Year, int Next)? WholeOrNull(int i)
    {
        if (!text.Says(i, DateWord.Number, out var century, out var next) || century is < 16 or > 20 || (century == 20 && !IsIntroduced(i))) return null;
        if ((text.IsWord(next, "oh") || text.IsWord(next, "o")) && text.Says(next + 1, DateWord.Number, out var ones, out var afterOnes) && ones is > 0 and < 10) return OfYear(century, ones, afterOnes);
        return text[next].Kind == TokenKind.Word && text.IsCount(next, out var rest, out var end) && rest is >= 10 and <= 99 ? OfYear(century, rest, end) : null;
    }

    /// <summary>"in two thousand and eight".</summary>
    private (int Year, int Next)? ThousandsOrNull(int i)
    {
        if (!text.IsWord(i, "two") || !text.IsWord(i + 1, "thousand") || !IsIntroduced(i)) return null;
        return text.IsCount(text.Skip(i + 2, "and"), out var rest, out var end) && rest is > 0 and < LastOfTwoThousands ? Free(2 * Thousand + rest, end) : null;
    }

    /// <summary>"In sixty-nine we fled": of the twentieth century, where nothing stands behind it that it could count.</summary>
    private (int Year, int Next)? ShortOrNull(int i)
    {
        if (!IsIntroduced(i) || text[i].Kind != TokenKind.Word || !text.IsDash(i + 1) || !text.IsCount(i, out var number, out var end) || number <= FirstShort || number % 10 == 0 || end != i + 3) return null;
        return text.IsPause(end) || text.Says(end, DateWord.Pronoun) || text.IsAnyWord(end, "the", "when", "and", "there", "was", "were", "a", "an", "no") ? Free(1900 + number, end) : null;
    }

    private (int Year, int Next)? OfYear(int century, int rest, int next) => Free((century * 100) + rest, next);

    // "nineteen eighty-five metres", "twenty fifteen-year-olds"
    private (int Year, int Next)? Free(int year, int next) => text.IsDash(next) && text[next].IsGlued || text.Says(next, DateWord.Unit) || text.CountsSomething(next) ? null : (year, next);

    private bool IsIntroduced(int i) =>
        text.IsWord(i - 1, "in") || text.IsWord(i - 1, "since") || text.IsWord(i - 1, "until") || text.IsWord(i - 1, "by") || text.IsWord(i - 1, "before") || text.IsWord(i - 1, "after")
        || text.IsWord(i - 1, "from") || (text.IsWord(i - 1, "of") && (text.Says(i - 2, DateWord.Season) || text.Says(i - 2, DateWord.Month)));
}
