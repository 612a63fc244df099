using System.Runtime.InteropServices;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging;

/// <summary>A word as cues see it: lower case, letters and digits only, hyphenated words in their parts.</summary>
/// <param name="Term">The word, wherever it stands.</param>
/// <param name="Span">Where it stands here.</param>
internal readonly record struct CueWord(CueTerm Term, Span Span)
{
    /// <summary>Its letters.</summary>
    public string Text => Term.Text;

    /// <summary>The words of a passage, in order.</summary>
    public static IReadOnlyList<CueWord> Of(string text)
    {
        var words = new List<CueWord>(text.Length / 6);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && text[i] != '.') || (text[i] == '.' && i - start == 1 && i + 1 < text.Length && char.IsUpper(text[i + 1])))) i++;
            words.Add(new CueWord(CueTerm.Of(text.AsSpan(start, i - start)), new Span(start, i)));
        }

        return words;
    }

    /// <summary>The place of the first word that begins at a point of the text or after it; their number where none does.</summary>
    public static int FirstFrom(IReadOnlyList<CueWord> words, int start) =>
        FirstFrom(words is List<CueWord> list ? CollectionsMarshal.AsSpan(list) : words.ToArray(), start);

    /// <summary>The same of words that lie side by side. They are in order, so those late in a passage are not looked for from its beginning.</summary>
    public static int FirstFrom(ReadOnlySpan<CueWord> words, int start)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
