using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Judging;

/// <summary>Says what a claim holds of the relationship: only where it speaks of both Russia and China, by words that draw together or apart.</summary>
internal static class StanceJudge
{
    private const double OfParagraph = 0.3;
    private const double OfHeading = 0.5;
    private const double Most = 6;
    private const int HeadLength = 3;
    private const double EnoughForBoth = 0.75;
    private const double EnoughForOne = 1.5;
    private static readonly CueList Cues = CueList.Read(typeof(StanceJudge), "stance-cues.tsv");

    /// <summary>How far a stretch of text leans each way.</summary>
    public static (double Together, double Apart) Weigh(IReadOnlyList<CueWord> words, Span within)
    {
        var found = Cues.Find(words, within).ToList();
        return (found.Where(c => c.Label == "convergence").Sum(c => c.Weight), found.Where(c => c.Label == "friction").Sum(c => c.Weight));
    }

    /// <summary>The stance, and the words that gave it.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="subject">How far the claim is about the two.</param>
    /// <param name="alone">Whether it names one of the two and not the other: then only its own words count.</param>
    /// <param name="paragraph">How far the whole passage leans.</param>
    /// <param name="heading">How far the section's title leans.</param>
    public static (Stance Stance, Origin Origin) Judge(
        string text, IReadOnlyList<CueWord> words, Span claim, StanceSubject subject, bool alone, (double Together, double Apart) paragraph, (double Together, double Apart) heading)
    {
        if (subject == StanceSubject.Neither) return (Stance.Neutral, new Origin("stance", "not-about-both", null));
        var found = Cues.Find(words, claim).ToList();
        double Sum(string label) => found.Where(c => c.Label == label).Sum(c => c.Weight);
        string? Words(string label) => found.Where(c => c.Label == label).Select(c => c.Span.In(text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } all ? string.Join(" · ", all) : null;

        // "but" at the head of a claim turns against the claim before it, not within this one.
        found.RemoveAll(c => c.Label is "turn" or "limit" && c.Span.Start - claim.Start <= HeadLength && text.AsSpan(claim.Start, c.Span.Start - claim.Start).Trim("“\"( ").IsEmpty);
        var (ownTogether, ownApart) = (Sum("convergence"), Sum("friction"));
        if (ownTogether >= 1 && ownApart >= 1 && Sum("turn") > 0 && Math.Abs(ownTogether - ownApart) < 2)
            return (Stance.Mixed, new Origin("stance", "both-directions", Words("convergence") + " / " + Words("friction")));

        // The claim's own words weigh most; the paragraph and the section's title decide where they are few.
        var together = ownTogether + (OfParagraph * Math.Min(Most, paragraph.Together - ownTogether)) + (OfHeading * Math.Min(2, heading.Together));
        var apart = ownApart + (OfParagraph * Math.Min(Most, paragraph.Apart - ownApart)) + (OfHeading * Math.Min(2, heading.Apart));
        // "settled their disputes", "the gap in trust narrowed": what parted them is undone.
        if (ownApart > 0 && Sum("undo") > 0 && Sum("turn") == 0) return (Stance.Convergence, new Origin("stance", "friction-undone", Words("undo") + " / " + Words("friction")));
        var enough = subject == StanceSubject.Both ? EnoughForBoth : EnoughForOne;
        var leans = Math.Max(together, apart) >= enough;
        if (alone && ownTogether + ownApart == 0) return (Stance.Neutral, new Origin("stance", "no-words", null));
        if ((leans || subject == StanceSubject.Both) && claim.In(text).TrimEnd('”', '"', ' ').EndsWith('?')) return (Stance.Mixed, new Origin("stance", "left-open", Words(together > apart ? "convergence" : "friction") ?? "?"));
        if (leans && ownTogether > 0 && Sum("limit") > 0) return (Stance.Mixed, new Origin("stance", "limited", Words("convergence") + " / " + Words("limit")));
        if (apart >= enough && apart > together) return (Stance.Friction, new Origin("stance", ownApart > 0 ? "friction-words" : "friction-around", Words("friction")));
        if (together >= enough && together > apart) return (Stance.Convergence, new Origin("stance", ownTogether > 0 ? "convergence-words" : "convergence-around", Words("convergence")));
        return (Stance.Neutral, new Origin("stance", "no-words", null));
    }
}

/// <summary>How far a claim is about Russia and China together.</summary>
internal enum StanceSubject
{
    /// <summary>It is not.</summary>
    Neither,

    /// <summary>It names one of them, in a passage about both.</summary>
    One,

    /// <summary>It names both, or their relationship.</summary>
    Both,
}
