using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace RelationsExplorer.Corpus;

/// <summary>
/// Folds letters to their plain lower-case form: é is e, Ł is l, ё is е, æ is ae. The list is ours, because the program
/// runs without cultures and .NET then leaves <see cref="string.Normalize()"/> without effect. Letters that are others
/// than their look-alikes (й, ї) stay.
/// </summary>
public static class LetterFold
{
    private static readonly FrozenDictionary<char, string> Plain = Read();

    /// <summary>The most characters that one folds to.</summary>
    public const int Longest = 2;

    /// <summary>Writes the plain form of a character, and says how long it is: nothing for a mark that only combines with the letter before it.</summary>
    public static int Fold(char c, Span<char> plain)
    {
        if (c < 128)
        {
            plain[0] = char.ToLowerInvariant(c);
            return 1;
        }

        if (Plain.TryGetValue(c, out var letters))
        {
            letters.CopyTo(plain);
            return letters.Length;
        }

        if (IsMark(c)) return 0;
        plain[0] = char.ToLowerInvariant(c);
        return 1;
    }

    /// <summary>Appends the plain form of a character.</summary>
    public static StringBuilder AppendFolded(this StringBuilder text, char c)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> plain = stackalloc char[Longest];
        return text.Append(plain[..Fold(c, plain)]);
    }

    /// <summary>Whether the character only puts a mark on the letter before it.</summary>
    public static bool IsMark(char c) => c >= 128 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static FrozenDictionary<char, string> Read()
    {
        using var stream = typeof(LetterFold).Assembly.GetManifestResourceStream("RelationsExplorer.Corpus.letter-folds.txt")!;
        using var reader = new StreamReader(stream);
        var plain = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            var (letters, variants) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            foreach (var variant in variants) plain.Add(variant, letters);
        }

        return plain.ToFrozenDictionary();
    }
}
