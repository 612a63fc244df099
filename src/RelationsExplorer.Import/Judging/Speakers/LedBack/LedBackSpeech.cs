using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Finds speech whose speaker was named before: "he added", "the minister said", "the company said", "said the agency", "the document declares".</summary>
internal static class LedBackSpeech
{
    private delegate AttributionCue? Reader(string text, Span sentence, Span first);

    // By the word with which each begins; all others are gone past.
    private static readonly FrozenDictionary<string, Reader>.AlternateLookup<ReadOnlySpan<char>> Readers = ReadersByWord();

    /// <summary>The cues of one sentence, in order, none with a speaker yet.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    public static IEnumerable<AttributionCue> Find(string text, Span sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var start = at;
            while (at < sentence.End && char.IsLetter(text[at])) at++;
            if (at == start || !Readers.TryGetValue(text.AsSpan(start, at - start), out var read) || read(text, sentence, new Span(start, at)) is not { } cue) continue;
            yield return cue;
            at = cue.Span.End - 1;
        }
    }

    private static FrozenDictionary<string, Reader>.AlternateLookup<ReadOnlySpan<char>> ReadersByWord()
    {
        (Reader Read, IEnumerable<string> Words)[] readers =
        [
            (LedBackPronoun.OneOrNull, ["he", "she"]),
            (LedBackPronoun.SeveralOrNull, ["they", "one", "another"]),
            (LedBackPronoun.ItOrNull, ["it"]),
            ((text, sentence, first) => LedBackPair.FindOrNull(text, sentence, first) ?? LedBackNoun.FindOrNull(text, sentence, first), ["the"]),
            (LedBackPair.FindOrNull, ["both"]),
            (LedBackNoun.FindOrNull, ["this", "a", "an", "its", "their", "his", "her"]),
            (LedBackPhrase.ViewOrNull, ["in", "by", "on"]),
            (LedBackPhrase.InvertedOrNull, LedBackWords.VerbsOf(LedBackVerbs.Inverted)),
        ];
        return readers.SelectMany(reader => reader.Words.Select(word => (word, reader.Read))).ToFrozenDictionary(x => x.word, x => x.Read, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
