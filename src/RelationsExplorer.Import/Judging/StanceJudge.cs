using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Judging;

/// <summary>Says what a claim holds of the relationship: only where it speaks of both Russia and China, by words that draw together or apart.</summary>
internal static class StanceJudge
{
    private static readonly CueList Cues = CueList.Read(typeof(StanceJudge), "stance-cues.tsv");

    /// <summary>The stance, and the words that gave it.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="both">Whether the claim speaks of both.</param>
    /// <param name="others">How many other states it names: the more, the less it is about the two.</param>
    public static (Stance Stance, Origin Origin) Judge(string text, IReadOnlyList<CueWord> words, Span claim, bool both, int others)
    {
        if (!both) return (Stance.Neutral, new Origin("stance", "not-about-both", null));
        var found = Cues.Find(words, claim).ToList();
        double Sum(string label) => found.Where(c => c.Label == label).Sum(c => c.Weight);
        string? Words(string label) => found.Where(c => c.Label == label).Select(c => c.Span.In(text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } all ? string.Join(" · ", all) : null;

        var (together, apart) = (Sum("convergence"), Sum("friction"));
        if (together >= 1 && apart >= 1 && Sum("turn") > 0 && Math.Abs(together - apart) < 2)
            return (Stance.Mixed, new Origin("stance", "both-directions", Words("convergence") + " / " + Words("friction")));
        if (apart >= 1 && apart >= together) return (Stance.Friction, new Origin("stance", "friction-words", Words("friction")));
        if (together >= 1 && (others == 0 || together >= 2)) return (Stance.Convergence, new Origin("stance", "convergence-words", Words("convergence")));
        return (Stance.Neutral, new Origin("stance", "no-words", null));
    }
}
