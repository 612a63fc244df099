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

    /// <summary>Appends the plain form of a character; nothing for a mark that only combines with the letter before it.</summary>
    public static StringBuilder AppendFolded(this StringBuilder text, char c)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (c < 128) return text.Append(char.ToLowerInvariant(c));
        if (Plain.TryGetValue(c, out var plain)) return text.Append(plain);
        return IsMark(c) ? text : text.Append(char.ToLowerInvariant(c));
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
