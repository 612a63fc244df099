namespace RelationsExplorer.Import.Recognising.Tokens;

/// <summary>Reads whole numbers in words: "twenty-five", "a hundred and nine", "two dozen", "two thousand three hundred".</summary>
internal static class NumberWords
{
    private const int Dozen = 12, Hundred = 100, Thousand = 1000;

    /// <summary>Reads the number that begins with that token.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="kind">The kind of the words of number-words.tsv.</param>
    /// <param name="i">The token.</param>
    /// <param name="number">The number.</param>
    /// <param name="next">The token after it.</param>
    public static bool Read<TKind>(TokenText<TKind> text, TKind kind, int i, out int number, out int next)
        where TKind : struct, Enum
    {
        if (!BelowThousand(text, kind, i, out number, out next)) return false;
        if (number >= Thousand || !text.Says(next, kind, out var thousand, out var end) || thousand != Thousand) return true;
        (number, next) = (number * Thousand, end);
        if (BelowThousand(text, kind, text.IsWord(next, "and") ? next + 1 : next, out var rest, out end) && rest < Thousand && rest != Dozen) (number, next) = (number + rest, end);
        return true;
    }

    private static bool BelowThousand<TKind>(TokenText<TKind> text, TKind kind, int i, out int number, out int next)
        where TKind : struct, Enum
    {
        if (!BelowHundred(text, kind, i, out number, out next)) return false;
        if (number < Hundred && text.Says(next, kind, out var times, out var end) && times is Dozen or Hundred) (number, next) = (number * times, end);
        if (number % Hundred != 0 || number >= Thousand) return true;

        // "hundred and nine", "two hundred nine"
        var hasAnd = text.IsWord(next, "and");
        if ((hasAnd || number > Hundred) && BelowHundred(text, kind, hasAnd ? next + 1 : next, out var rest, out end) && rest < Hundred) (number, next) = (number + rest, end);
        return true;
    }

    private static bool BelowHundred<TKind>(TokenText<TKind> text, TKind kind, int i, out int number, out int next)
        where TKind : struct, Enum
    {
        if (!text.Says(i, kind, out number, out next)) return false;
        if (number is >= 20 and <= 90 && text.Says(text.IsDash(next) ? next + 1 : next, kind, out var ones, out var end) && ones < 10) (number, next) = (number + ones, end);
        return true;
    }
}
