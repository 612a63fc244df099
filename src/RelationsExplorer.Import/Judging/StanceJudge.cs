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
    private const double EnoughForBoth = 0.75;
    private const double EnoughForOne = 1.5;

    // Treaties, deals and visits are named as the background of quarrels; quarrels are hardly ever the background of anything.
    private const double WeightOfFriction = 1.25;

    /// <summary>The stance, and the words that gave it.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="subject">How far the claim is about the two.</param>
    /// <param name="alone">Whether it names one of the two and not the other: then the paragraph must lean far to decide.</param>
    /// <param name="paragraph">How far the whole passage leans.</param>
    /// <param name="heading">How far the section's title leans.</param>
    public static (Stance Stance, Origin Origin) Judge(
        string text, CueWords words, Span claim, StanceSubject subject, bool alone, (double Together, double Apart) paragraph, (double Together, double Apart) heading)
    {
        static (Stance, Origin) Is(Stance stance, string rule, string? because) => (stance, new Origin(OriginOf.Stance, rule, because));

        if (subject == StanceSubject.Neither) return Is(Stance.Neutral, StanceRules.NotAboutBoth, null);
        var own = StanceWords.Of(text, words, claim);
        var (ownTogether, ownApart) = (own.Weight("convergence"), WeightOfFriction * own.Weight("friction"));
        if (ownTogether >= 1 && ownApart >= 1 && own.Weight("turn") > 0 && Math.Abs(ownTogether - ownApart) < 2)
            return Is(Stance.Mixed, StanceRules.BothDirections, own.In("convergence") + " / " + own.In("friction"));

        // "settled their disputes", "the gap in trust narrowed": what parted them is undone.
        if (ownApart > 0 && own.Weight("undo") > 0 && own.Weight("turn") == 0) return Is(Stance.Convergence, StanceRules.FrictionUndone, own.In("undo") + " / " + own.In("friction"));
        if (own.In("mixed") is { } both) return Is(Stance.Mixed, StanceRules.BothAtOnce, both);
        if (ownApart < 1 && own.In(StanceWords.Denied) is { } denied) return Is(Stance.Mixed, StanceRules.NearnessDenied, denied);

        // The claim's own words weigh most; the paragraph and the section's title decide where they are few.
        var together = ownTogether + (OfParagraph * Math.Min(Most, paragraph.Together - ownTogether)) + (OfHeading * Math.Min(2, heading.Together));
        var apart = ownApart + (OfParagraph * Math.Min(Most, (WeightOfFriction * paragraph.Apart) - ownApart)) + (OfHeading * Math.Min(2, WeightOfFriction * heading.Apart));
        var enough = subject == StanceSubject.Both ? EnoughForBoth : EnoughForOne;
        if (alone && ownTogether + ownApart == 0) enough = EnoughForOne;
        var leans = Math.Max(together, apart) >= enough;
        if ((leans || subject == StanceSubject.Both) && claim.In(text).TrimEnd('”', '"', ' ').EndsWith('?')) return Is(Stance.Mixed, StanceRules.LeftOpen, own.In(together > apart ? "convergence" : "friction") ?? "?");
        if (leans && ownTogether > 0 && own.In("limit") is { } limit) return Is(Stance.Mixed, StanceRules.Limited, own.In("convergence") + " / " + limit);
        if (apart >= enough && apart > together) return Is(Stance.Friction, ownApart > 0 ? StanceRules.FrictionWords : StanceRules.FrictionAround, own.In("friction"));
        if (together >= enough && together > apart) return Is(Stance.Convergence, ownTogether > 0 ? StanceRules.ConvergenceWords : StanceRules.ConvergenceAround, own.In("convergence"));
        return Is(Stance.Neutral, StanceRules.NoWords, null);
    }
}
