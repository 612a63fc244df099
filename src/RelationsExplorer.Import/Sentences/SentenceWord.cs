using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Sentences;

/// <summary>A word of a sentence with what surrounds it.</summary>
/// <param name="Span">From space to space.</param>
/// <param name="Bare">Lower case, without punctuation at its ends; apostrophes straight. Inside a sentence "May" keeps its capital: it is the month, and no verb.</param>
/// <param name="Last">The last character before the space: a comma, a semicolon, a letter.</param>
/// <param name="Depth">How many brackets are open where it begins.</param>
internal readonly record struct SentenceWord(Span Span, string Bare, char Last, int Depth);

/// <summary>Cuts sentences into words.</summary>
internal static class SentenceWords
{
    private const int UsualLength = 6;
    private const string Month = "May";

    /// <summary>The words of the sentence, in order.</summary>
    public static IReadOnlyList<SentenceWord> Of(string text, Span sentence)
    {
        var words = new List<SentenceWord>(sentence.Length / UsualLength);
        var depth = 0;
        for (var i = sentence.Start; i < sentence.End;)
        {
            while (i < sentence.End && text[i] == ' ') i++;
            var start = i;
            var opened = depth;
            for (; i < sentence.End && text[i] != ' '; i++) depth = Math.Max(0, depth + text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 });
            if (i > start) words.Add(new SentenceWord(new Span(start, i), Bare(text.AsSpan(start, i - start), isFirst: words.Count == 0), text[i - 1], opened));
        }

        return words;
    }

    // The words of a text come again and again: the same letters are made once.
    private static string Bare(ReadOnlySpan<char> word, bool isFirst) =>
        word.Trim(",;:.!?“”‘’\"'()[]—–…") is var bare && !isFirst && bare is Month ? Month : CueTerm.Of(bare).Text;
}
