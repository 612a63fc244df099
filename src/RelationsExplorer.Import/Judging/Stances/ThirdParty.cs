using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>Tells whether words of friction are of somebody else's quarrel: "Western pressure on China", "tensions with the United States".</summary>
internal static class ThirdParty
{
    private const int FarthestBefore = 3;
    private static readonly FrozenSet<string> Names = WordList.Words(typeof(ThirdParty), "third-parties.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a state or alliance besides the two stands right before the words, or behind them as the other side.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="within">The claim.</param>
    /// <param name="cue">Where the words of friction stand.</param>
    public static bool Has(CueWords words, Span within, Span cue)
    {
        var (first, next) = (words.FirstFrom(cue.Start), words.FirstFrom(cue.End));
        for (var i = first - 1; i >= Math.Max(0, first - FarthestBefore) && words[i].Span.Start >= within.Start; i--)
        {
            if (IsName(words, i)) return true;
            if (words[i].Text is "and" or "between" or "with" or "that" or "which" or "but" or "while") break;
        }

        if (next >= words.Count || words[next].Text is not ("with" or "against" or "from" or "towards" or "toward")) return false;
        if (++next < words.Count && words[next].Text == "the") next++;
        return next < words.Count && words[next].Span.End <= within.End && IsName(words, next);
    }

    private static bool IsName(CueWords words, int at)
    {
        var word = words[at].Text;
        if (Names.Contains(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word)) return true;
        return IsUnion(words, at) || IsUnion(words, at - 1);
    }

    // "the United States", from its first word.
    private static bool IsUnion(CueWords words, int at) => at >= 0 && at + 1 < words.Count && words[at].Text == "united" && words[at + 1].Text is "states" or "kingdom" or "states'" or "kingdom's";
}
