using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>A passage as the date rules read it: tokens, and the small questions that many rules ask.</summary>
internal sealed class DateText(string text) : TokenText<DateWord>(text, DateLexicon.Book)
{
    private FourDigits FourDigits => field ??= new FourDigits(this);

    /// <summary>Reads the name of a month, which has a capital.</summary>
    public bool IsMonth(int i, out int month, out int next)
    {
        (month, next) = (0, i);
        if (!IsCapitalised(i) || !Says(i, DateWord.Month, out month, out next)) return false;
        var isShort = this[i].Length == 3 ? month != 5 : IsWord(i, "Sept");
        if (isShort && IsSign(next, '.') && this[next].IsGlued) next++;
        return true;
    }

    /// <summary>Reads a day of the month: <c>21</c>, <c>21st</c>, "the twenty-first of" (with its "of").</summary>
    public bool IsDay(int i, out int day, out int next)
    {
        (day, next) = (this[i].Value, i + 1);
        if (this[i] is { Kind: TokenKind.Number, Length: <= 2, Value: >= 1 and <= 31 })
        {
            if (IsOrdinalEnding(next)) next++;
            else if (this[next] is { Kind: TokenKind.Word, IsGlued: true }) return false;
            if (IsWord(next, "day") && IsWord(next + 1, "of")) next++;
            return IsFree(i);
        }

        // "the last third of April"
        return Says(i, DateWord.Ordinal, out day, out next) && day <= 31 && (IsWord(next, "of") || IsWord(next, "day")) && !IsAnyWord(i - 1, "last", "final", "first", "middle", "a", "one", "two", "another");
    }

    /// <summary>The letters after the figure of an ordinal.</summary>
    public bool IsOrdinalEnding(int i) =>
        this[i] is { Kind: TokenKind.Word, IsGlued: true, Length: 2 } && (IsWord(i, "st") || IsWord(i, "nd") || IsWord(i, "rd") || IsWord(i, "th"));

    /// <summary>Reads an ordinal in figures or words: <c>19th</c>, "nineteenth".</summary>
    public bool IsOrdinal(int i, out int number, out int next)
    {
        (number, next) = (this[i].Value, i + 2);
        if (number > 0 && IsOrdinalEnding(i + 1)) return true;
        return Says(i, DateWord.Ordinal, out number, out next);
    }

    /// <summary>Reads a small whole number in figures or words: <c>10</c>, "ten", "twenty-five", "a hundred and nine"; "a" where the caller allows it.</summary>
    public bool IsCount(int i, out int number, out int next)
    {
        (number, next) = (this[i].Value, i + 1);
        if (number >= 0) return !(this[next] is { IsGlued: true, Kind: TokenKind.Word });
        if (NumberWords.Read(this, DateWord.Number, i, out number, out next)) return true;

        (number, next) = (1, i + 1);
        return IsWord(i, "a") || IsWord(i, "an");
    }

    /// <summary>Whether the year's end is named here: "year’s end", "year-end"; not "year-end 2015".</summary>
    public bool IsYearsEnd(int i, out int next)
    {
        next = IsApostrophe(i + 1) && IsWord(i + 2, "s") ? i + 4 : i + 3;
        return IsWord(i, "year") && (IsApostrophe(i + 1) || IsDash(i + 1)) && IsWord(next - 1, "end") && this[next].Kind != TokenKind.Number && !IsWord(next, "of");
    }

    /// <summary>Skips the word where it stands.</summary>
    public int Skip(int i, string word) => IsWord(i, word) ? i + 1 : i;

    /// <summary>Whether a year stands here, where the words before it ask for one ("21 May …", "the spring of …").</summary>
    public bool IsYearOfDate(int i) =>
        this[i] is { Kind: TokenKind.Number, Length: 4, Value: >= 1000 and <= 2100 } && !FourDigits.IsMeasured(i + 1)
        && this[i + 1] is not { Kind: TokenKind.Word, IsGlued: true, Length: > 1 };

    /// <summary>Whether a number of four digits stands here that is a year, and not a count or the number of a thing.</summary>
    public bool IsYear(int i) => FourDigits.IsYear(i);

    /// <summary>Whether the words up to that token number a thing: "No.", "section".</summary>
    public bool IsNumbered(int i) => FourDigits.IsNumbered(i);

    /// <summary>Whether what follows shows that a number counts something: "2000 additional elite troops".</summary>
    public bool CountsSomething(int i) => FourDigits.CountsSomething(i);

    /// <summary>Whether nothing that would change its meaning is glued to the front of a number: a letter, a currency, a sign of arithmetic.</summary>
    public bool IsFree(int i)
    {
        if (!this[i].IsGlued) return !(IsSign(i - 1, '+') || IsSign(i - 1, '=') || IsSign(i - 1, '#') || IsSign(i - 1, '№'));
        if (this[i - 1].Kind == TokenKind.Word) return IsWord(i - 1, "FY") || IsWord(i - 1, "CY");
        if (IsDash(i - 1)) return this[i].Length < 4 || !this[i - 1].IsGlued || this[i - 2].Kind != TokenKind.Word || IsNameBeforeYear(i - 2);
        if (IsSign(i - 1, ':') && this[i - 1].IsGlued && this[i - 2].Kind == TokenKind.Number) return false;
        return IsPause(i - 1) && Text[this[i - 1].Start] is '(' or '[' or '"' or '“' or '‘' or '/' or ',' or ';' or ':' || IsApostrophe(i - 1);
    }

    /// <summary>"Vostok-2018", "mid-2021", "post-2014": a word of three letters and more, not an abbreviation (SU-1975).</summary>
    private bool IsNameBeforeYear(int i) => this[i].Length >= 3 && !Words(i)[1..].ContainsAnyInRange('A', 'Z') && !char.IsUpper(Words(i)[^1]);
}
