namespace RelationsExplorer.Import.Notes;

/// <summary>Roman numbers in small letters, as word processors set them before endnotes.</summary>
internal static class RomanNumber
{
    /// <summary>The number; 0 where the letters are none in its usual form.</summary>
    public static int Of(string letters)
    {
        var sum = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = Value(letters[i]);
            if (value == 0) return 0;
            sum += i + 1 < letters.Length && Value(letters[i + 1]) > value ? -value : value;
        }

        return Written(sum) == letters ? sum : 0;
    }

    private static int Value(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };

    private static string Written(int number)
    {
        var written = "";
        foreach (var (value, letters) in ((int, string)[])[(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")])
        {
            for (; number >= value && written.Length < 12; number -= value) written += letters;
        }

        return written;
    }
}
