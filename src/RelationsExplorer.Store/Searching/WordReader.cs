using System.Text;
using RelationsExplorer.Corpus;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// Parts a text into words as they are searched for: lower case, without accents (ё is е), acronyms without their points
/// (U.S. is us), numbers whole (1,000 is 1000, 3.5 stays), a possessive 's left out, hyphens between words. Chinese and
/// Japanese characters are words of their own, since nothing parts the words there.
/// </summary>
internal ref struct WordReader(string text)
{
    private char[] _word = new char[32];
    private int _length;
    private int _next;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends; the last point of an acronym is inside.</summary>
    public int End { get; private set; }

    /// <summary>The word, folded. Good until the next is read.</summary>
    public readonly ReadOnlySpan<char> Word => _word.AsSpan(0, _length);

    /// <summary>All words of a text in order, each with its place in it.</summary>
    public static List<(string Word, int Start, int End)> Words(string text)
    {
        var words = new List<(string, int, int)>();
        var reader = new WordReader(text);
        while (reader.Next()) words.Add((reader.Word.ToString(), reader.Start, reader.End));
        return words;
    }

    /// <summary>Reads the next word; false at the end of the text.</summary>
    public bool Next()
    {
        while (_next < text.Length && !IsWordly(_next)) _next++;
        if (_next == text.Length) return false;
        (Start, _length) = (_next, 0);
        if (IsIdeograph(text[_next])) Append(text[_next++]);
        else ReadWord();
        End = _next;
        if (IsPossessive(_next)) _next += 2;
        return true;
    }

    private void ReadWord()
    {
        var isAcronym = false;
        for (; _next < text.Length; _next++)
        {
            var c = text[_next];
            if (IsWordly(_next))
            {
                if (IsIdeograph(c)) return;
                Append(c);
            }
            else if (c is '.' && char.IsAsciiDigit(At(_next - 1)) && char.IsAsciiDigit(At(_next + 1)))
            {
                Append(c);
            }
            else if (IsJoint(_next))
            {
                isAcronym |= c == '.';
            }
            else if (!LetterFold.IsMark(c))
            {
                break;
            }
        }

        if (isAcronym && At(_next) == '.') _next++;
    }

    private void Append(char c)
    {
        if (_length + LetterFold.Longest > _word.Length) Array.Resize(ref _word, _word.Length * 2);
        _length += LetterFold.Fold(c, _word.AsSpan(_length));
    }

    // What stands inside a word without being part of it: the points of an acronym, a thousands comma, an apostrophe.
    private readonly bool IsJoint(int i) => text[i] switch
    {
        '.' => char.IsLetter(At(i - 1)) && !char.IsLetterOrDigit(At(i - 2)) && char.IsLetter(At(i + 1)) && !char.IsLetterOrDigit(At(i + 2)),
        ',' => char.IsAsciiDigit(At(i - 1)) && char.IsAsciiDigit(At(i + 1)),
        '\'' or '’' => char.IsLetter(At(i - 1)) && char.IsLetter(At(i + 1)) && !IsPossessive(i),
        _ => false,
    };

    private readonly bool IsPossessive(int i) => At(i) is '\'' or '’' && At(i + 1) is 's' or 'S' && !char.IsLetterOrDigit(At(i + 2));

    private readonly bool IsWordly(int i)
    {
        var c = text[i];
        if (c < 128) return char.IsAsciiLetterOrDigit(c);
        return char.IsSurrogate(c) ? IsPairedLetter(i) : char.IsLetterOrDigit(c);
    }

    private readonly bool IsPairedLetter(int i)
    {
        var high = char.IsHighSurrogate(text[i]) ? i : i - 1;
        return char.IsHighSurrogate(At(high)) && char.IsLowSurrogate(At(high + 1)) && Rune.IsLetterOrDigit(new Rune(text[high], text[high + 1]));
    }

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private readonly char At(int i) => (uint)i < (uint)text.Length ? text[i] : '\0';
}
