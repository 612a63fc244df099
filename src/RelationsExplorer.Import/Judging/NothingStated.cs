using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.Import.Judging;

/// <summary>Knows what stands between full stops and states nothing: the day at the head of an entry of a chronology ("May 12."), a bracket of works cited, a link or an omission in brackets ("[Source]", "[…]"), a number alone.</summary>
internal static class NothingStated
{
    private const int MostSpacesOfLink = 2;

    /// <summary>Whether a sentence is of that kind.</summary>
    /// <param name="text">The text of its passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">What was recognised in the passage.</param>
    /// <param name="cited">The works that the passage names.</param>
    public static bool Is(string text, Span sentence, Mention[] mentions, IEnumerable<Reference> cited)
    {
        var words = sentence.In(text).AsSpan().TrimEnd(" .");
        if (words is ['(', .., ')']) return cited.Any(reference => reference.Span.Start == sentence.Start + 1 && reference.Span.Length > 0);
        if (IsLink(words) || (!HasLetter(words) && !words.Contains(' '))) return true;
        var end = sentence.Start + words.Length;
        return Array.Exists(mentions, mention => mention is DateMention && mention.Span.Start == sentence.Start && mention.Span.End == end);
    }

    private static bool IsLink(ReadOnlySpan<char> words) => words is ['[', .., ']'] && words.Count(' ') <= MostSpacesOfLink && words[1..^1].IndexOfAny('[', ']') < 0;

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }
}
