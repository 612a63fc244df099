using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Reads the verb behind "he" or "the minister", adverbs before it: any verb of speech, or one of those listed for a form.</summary>
internal static class LedBackVerb
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs =
        WordList.Lookup(typeof(LedBackVerb), "adverbs.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a verb of a form ends; null where none stands there.</summary>
    /// <param name="form">The form.</param>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the words before it end.</param>
    public static int? ListedOrNull(LedBackVerbs form, string text, Span sentence, int at) =>
        LedBackWords.VerbEndOrNull(form, text, PastAdverb(text, at, sentence.End), sentence.End);

    /// <summary>Where a verb ends by which something is said or held; null where none stands there.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The words before it: "the minister".</param>
    /// <param name="at">Where the verb, or an adverb before it, follows.</param>
    /// <param name="ofPerson">Whether it is a person's: "he spoke of" tells that they spoke.</param>
    public static int? SpokenOrNull(string text, Span sentence, Span phrase, int at, bool ofPerson = false)
    {
        var word = SpacedWord.At(text, PastAdverb(text, at, sentence.End), sentence.End);
        if (word.Length == 0) return null;
        var verb = word.In(text).ToLowerInvariant();
        if (ofPerson && verb is "spoke" or "speak" or "speaks") return null;
        var isSaid = SpeechVerb.Is(verb, text.AsSpan(word.End, sentence.End - word.End)) || LedBackWords.Is(LedBackVerbs.Held, verb) || IsAside(text, phrase.Start, word.End, verb);
        return isSaid ? word.End : null;
    }

    private static int PastAdverb(string text, int at, int limit)
    {
        var word = SpacedWord.At(text, at, limit);
        if (!Adverbs.Contains(text.AsSpan(word.Start, word.Length))) return at;
        return word.End < limit && text[word.End] == ',' ? word.End + 1 : word.End;
    }

    // "In his day, he recalled, it took years", "a contract, he hoped, was near".
    private static bool IsAside(string text, int start, int end, string verb) =>
        end < text.Length && text[end] is ',' or '.' && text.AsSpan(0, start).EndsWith(", ", StringComparison.Ordinal)
        && (SpeechVerb.IsListed(verb) || (SpeechVerb.MayBe(verb) && (text.AsSpan(start).StartsWith("he ", StringComparison.Ordinal) || text.AsSpan(start).StartsWith("she ", StringComparison.Ordinal))));
}
