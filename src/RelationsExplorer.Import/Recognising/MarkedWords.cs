using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Recognising;

/// <summary>Finds the words of a paragraph that an editor's mark is about.</summary>
internal static class MarkedWords
{
    /// <summary>
    /// The first place of the mark's words that no earlier mark has taken; null where the paragraph does not have them.
    /// The place is then taken.
    /// </summary>
    public static Span? TakeOrNull(string text, EditorsMark mark, List<Span> taken)
    {
        var words = string.Join(' ', mark.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0) return null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var span = new Span(at, at + words.Length);
            if (taken.Exists(span.Overlaps)) continue;
            taken.Add(span);
            return span;
        }

        return null;
    }
}
