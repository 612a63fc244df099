using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Cues;

/// <summary>Tells whether a word of a claim is denied there: "neither wants an alliance", "have not stopped", but not "not only an alliance".</summary>
internal static class Negation
{
    private const int Farthest = 3;
    private static readonly Dictionary<string, string> Kinds = WordList.Rows(typeof(Negation), "negations.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Whether one of the few words before a cue denies it.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="within">The claim: what stands before it denies nothing in it.</param>
    /// <param name="cue">Where the cue stands.</param>
    public static bool Denies(CueWords words, Span within, Span cue)
    {
        var at = words.FirstFrom(cue.Start);
        for (var i = at - 1; i >= Math.Max(0, at - Farthest) && words[i].Span.Start >= within.Start; i--)
        {
            if (IsNegative(words[i].Text) && Kinds.GetValueOrDefault(words[i + 1].Text) != "lifts") return true;
        }

        return false;
    }

    private static bool IsNegative(string word) => Kinds.GetValueOrDefault(word) == "denies" || word.EndsWith("n't", StringComparison.Ordinal);
}
