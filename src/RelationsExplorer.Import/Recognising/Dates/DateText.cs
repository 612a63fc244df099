using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>A passage as the date rules read it: tokens, and the small questions that many rules ask.</summary>
internal sealed class DateText(string text) : TokenText<DateWord>(text, DateLexicon.Book)
{
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

        return Says(i, DateWord.Ordinal, out day, out next) && day <= 31 && (IsWord(next, "of") || IsWord(next, "day"));
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

    /// <summary>Reads a small whole number in figures or words: <c>10</c>, "ten", "twenty-five"; "a" where the caller allows it.</summary>
    public bool IsCount(int i, out int number, out int next)
    {
        (number, next) = (this[i].Value, i + 1);
        if (number >= 0) return !(this[next] is { IsGlued: true, Kind: TokenKind.Word });
        if (Says(i, DateWord.Number, out number, out next))
        {
            if (number is >= 20 and <= 90 && IsDash(next) && Says(next + 1, DateWord.Number, out var ones, out var end) && ones < 10) (number, next) = (number + ones, end);
            return true;
        }

        (number, next) = (1, i + 1);
        return IsWord(i, "a") || IsWord(i, "an");
    }

    /// <summary>Skips the word where it stands.</summary>
    public int Skip(int i, string word) => IsWord(i, word) ? i + 1 : i;

    /// <summary>Whether a year stands here, where the words before it ask for one ("21 May …", "the spring of …").</summary>
    public bool IsYearOfDate(int i) =>
        this[i] is { Kind: TokenKind.Number, Length: 4, Value: >= 1000 and <= 2100 } && !IsMeasured(i + 1)
        && this[i + 1] is not { Kind: TokenKind.Word, IsGlued: true, Length: > 1 };

    /// <summary>
    /// Whether a number of four digits stands here that is a year: not the number of a thing ("Resolution 1973"), not a count
    /// ("2000 troops"), not part of a name in digits ("A2014"). Years before 1700 need a preposition or brackets.
    /// </summary>
    public bool IsYear(int i)
    {
        if (this[i] is not { Kind: TokenKind.Number, Length: 4, Value: >= 1000 and <= 2100 and var year }) return false;
        if (!IsFree(i) || IsNumbered(i - 1) || IsMeasured(i + 1)) return false;
        if (this[i + 1] is { Kind: TokenKind.Word, IsGlued: true, Length: > 1 }) return false;
        if (IsWord(i + 1, "of") && (IsWord(i + 2, "them") || IsWord(i + 2, "which") || IsWord(i + 2, "whom"))) return false;
        _ = Says(i - 1, DateWord.Preposition, out var shows, out _);
        if (IsWord(i - 1, "as") && !IsWord(i - 2, "many") && !IsWord(i - 2, "much") && !IsWord(i - 2, "few")) shows = 1;
        if (shows is 1 or 3 && year >= 1800 && (year % 100 != 0 || !Says(i + 1, DateWord.Counted))) return true;
        return !CountsSomething(i + 1) && (year >= 1700 || shows is 1 or 2 || IsSign(i - 1, '('));
    }

    /// <summary>Whether nothing that would change its meaning is glued to the front of a number: a letter, a currency, a sign of arithmetic.</summary>
    private bool IsFree(int i)
    {
        if (!this[i].IsGlued) return !(IsSign(i - 1, '+') || IsSign(i - 1, '=') || IsSign(i - 1, '#') || IsSign(i - 1, '№'));
        if (this[i - 1].Kind == TokenKind.Word) return IsWord(i - 1, "FY") || IsWord(i - 1, "CY");
        if (IsDash(i - 1)) return this[i].Length < 4 || !this[i - 1].IsGlued || this[i - 2].Kind != TokenKind.Word || IsNameBeforeYear(i - 2);
        return IsPause(i - 1) && Text[this[i - 1].Start] is '(' or '[' or '"' or '“' or '‘' or '/' or ',' or ';' or ':' || IsApostrophe(i - 1);
    }

    /// <summary>"Vostok-2018", "mid-2021", "post-2014": a word of three letters and more, not an abbreviation (SU-1975).</summary>
    private bool IsNameBeforeYear(int i) => this[i].Length >= 3 && !Words(i)[1..].ContainsAnyInRange('A', 'Z') && !char.IsUpper(Words(i)[^1]);

    private bool IsNumbered(int i)
    {
        while (i >= 0 && (IsSign(i, '.') || IsSign(i, ':'))) i--;
        return Says(i, DateWord.NumberedThing);
    }

    /// <summary>"1500 km", "2000-strong": what follows is a unit. Another word after a hyphen does not matter ("2014-era").</summary>
    private bool IsMeasured(int i)
    {
        if (IsSign(i, '%') || IsSign(i, '°')) return true;
        if (!IsDash(i)) return Says(i, DateWord.Unit);
        return this[i].IsGlued && this[i + 1] is { IsGlued: true, Kind: TokenKind.Word } && (Says(i + 1, DateWord.Unit) || Says(i + 1, DateWord.Counted));
    }

    /// <summary>"sent 2000 additional elite troops": a counted thing stands up to three words on, in the same breath.</summary>
    private bool CountsSomething(int i)
    {
        for (var n = i; n < i + 3 && this[n].Kind == TokenKind.Word; n++)
        {
            if (Says(n, DateWord.Counted)) return true;
            if (Says(n, DateWord.Preposition)) return false;
        }

        return false;
    }
}
