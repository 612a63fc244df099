using System.Text;
using RelationsExplorer.Corpus;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// Parts a text into words as they are searched for: lower case, without accents (ё is е), acronyms without their points
/// (U.S. is us), numbers whole (1,000 is 1000, 3.5 stays), a possessive 's left out, hyphens between words. Chinese and
/// Japanese characters are words of their own, since nothing parts the words there.
/// </summary>
internal static class SearchWords
{
    /// <summary>The words of a text in order, each with its place in it.</summary>
    public static IEnumerable<(string Word, int Start, int End)> In(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordly(text, i))
            {
                i++;
                continue;
            }

            var start = i;
            if (IsIdeograph(text[i]))
            {
                i++;
                yield return (text[start].ToString(), start, i);
                continue;
            }

            i = End(text, i, word.Clear(), out var isAcronym);
            if (isAcronym && i < text.Length && text[i] == '.') i++;
            yield return (word.ToString(), start, i);
            if (IsPossessive(text, i)) i += 2;
        }
    }

    /// <summary>Reads the word that begins here, and says where it ends.</summary>
    private static int End(string text, int i, StringBuilder word, out bool isAcronym)
    {
        isAcronym = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (IsWordly(text, i))
            {
                if (IsIdeograph(c)) break;
                word.AppendFolded(c);
            }
            else if (c is '.' && char.IsAsciiDigit(Before(text, i)) && char.IsAsciiDigit(After(text, i)))
            {
                word.Append('.');
            }
            else if (IsJoint(text, i))
            {
                isAcronym |= c == '.';
            }
            else if (!LetterFold.IsMark(c))
            {
                break;
            }
        }

        return i;
    }

    // What stands inside a word without being part of it: the points of an acronym, a thousands comma, an apostrophe.
    private static bool IsJoint(string text, int i) => text[i] switch
    {
        '.' => char.IsLetter(Before(text, i)) && !char.IsLetterOrDigit(Before(text, i - 1)) && char.IsLetter(After(text, i)) && !char.IsLetterOrDigit(After(text, i + 1)),
        ',' => char.IsAsciiDigit(Before(text, i)) && char.IsAsciiDigit(After(text, i)),
        '\'' or '’' => char.IsLetter(Before(text, i)) && char.IsLetter(After(text, i)) && !IsPossessive(text, i),
        _ => false,
    };

    private static bool IsPossessive(string text, int i) =>
        i < text.Length && text[i] is '\'' or '’' && After(text, i) is 's' or 'S' && !char.IsLetterOrDigit(After(text, i + 1));

    private static bool IsWordly(string text, int i) =>
        char.IsSurrogate(text[i]) ? IsPairedLetter(text, i) : char.IsLetterOrDigit(text[i]);

    private static bool IsPairedLetter(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && Rune.IsLetterOrDigit(new Rune(text[i], text[i + 1]))
            : i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) && Rune.IsLetterOrDigit(new Rune(text[i - 1], text[i]));

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static char Before(string text, int i) => i > 0 ? text[i - 1] : '\0';

    private static char After(string text, int i) => i + 1 < text.Length ? text[i + 1] : '\0';
}
