namespace RelationsExplorer.Corpus.Dates;

/// <summary>A number of fixed width, some of whose digits may be unspecified (<c>X</c>): <c>196X</c>, <c>1X</c>, <c>XX</c>.</summary>
/// <param name="Lowest">The number with 0 for each unspecified digit.</param>
/// <param name="Unspecified">Bit n is set where the digit that counts 10ⁿ is unspecified.</param>
internal readonly record struct EdtfDigits(int Lowest, int Unspecified)
{
    /// <summary>Whether every digit is given.</summary>
    public bool AreGiven => Unspecified == 0;

    /// <summary>The number with 9 for each unspecified digit.</summary>
    public int Highest
    {
        get
        {
            var number = Lowest;
            for (int bit = 1, place = 1; bit <= Unspecified; bit <<= 1, place *= 10)
            {
                if ((Unspecified & bit) != 0) number += 9 * place;
            }

            return number;
        }
    }

    /// <summary>Whether the number agrees with every digit that is given.</summary>
    public bool Match(int number)
    {
        for (int bit = 1, lowest = Lowest; lowest > 0 || number > 0; bit <<= 1, lowest /= 10, number /= 10)
        {
            if ((Unspecified & bit) == 0 && lowest % 10 != number % 10) return false;
        }

        return true;
    }

    /// <summary>Reads as many digits or X as the text has; null where another character stands among them.</summary>
    public static EdtfDigits? ReadOrNull(ReadOnlySpan<char> text)
    {
        int number = 0, unspecified = 0;
        foreach (var c in text)
        {
            if (c != 'X' && !char.IsAsciiDigit(c)) return null;
            number = (number * 10) + (c == 'X' ? 0 : c - '0');
            unspecified = (unspecified << 1) | (c == 'X' ? 1 : 0);
        }

        return new EdtfDigits(number, unspecified);
    }
}
