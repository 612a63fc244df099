using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>Goes from word to word where one space alone stands between: what else stands there ends a phrase.</summary>
internal static class SpacedWord
{
    /// <summary>The word behind the space at a place; empty where no such word stands there.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">Where the space stands.</param>
    /// <param name="limit">Where to stop.</param>
    public static Span At(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at >= limit || text[at] != ' ') return new Span(at, at);
        var end = at + 1;
        while (end < limit && IsOfWord(text[end])) end++;
        return new Span(at + 1, end);
    }

    /// <summary>The word before the space that stands before a place; empty where no such word stands there.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">Where what stands behind it begins.</param>
    /// <param name="limit">Where to stop.</param>
    public static Span Before(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at - 1 <= limit || text[at - 1] != ' ') return new Span(at, at);
        var start = at - 1;
        while (start > limit && IsOfWord(text[start - 1])) start--;
        return new Span(start, at - 1);
    }

    /// <summary>Whether a text has a word of a list, whatever stands between its words.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> list)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at > start && list.Contains(text[start..at])) return true;
        }

        return false;
    }

    private static bool IsOfWord(char letter) => char.IsLetter(letter) || letter == '-';
}
