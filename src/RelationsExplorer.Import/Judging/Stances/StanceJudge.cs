using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>Says what a claim holds of the relationship: only where it speaks of both Russia and China, by words that draw together or apart.</summary>
internal static class StanceJudge
{
    private const double OfParagraph = 0.3;
    private const double OfHeading = 0.5;
    private const double EnoughOfEach = 1;
    private const double NearlyEven = 2;
    private const double EnoughForBoth = 0.75;
    private const double EnoughForOne = 1.5;

    // Treaties, deals and visits are named as the background of quarrels; quarrels are hardly ever the background of anything.
    private const double WeightOfFriction = 1.25;

    /// <summary>The stance, and the words that gave it.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="claim">Where the claim stands in it.</param>
    /// <param name="subject">How far the claim is about the two.</param>
    /// <param name="alone">Whether it names one of the two and not the other: then the paragraph must lean far to decide.</param>
    public static (Stance Stance, Origin Origin) Judge(PassageContext passage, Span claim, StanceSubject subject, bool alone)
    {
        static (Stance, Origin) Is(Stance stance, string rule, string? because) => (stance, new Origin(OriginOf.Stance, rule, because));

        if (subject == StanceSubject.Neither) return Is(Stance.Neutral, StanceRules.NotAboutBoth, null);
        var (paragraph, heading) = (passage.Paragraph.Lean, passage.Heading.Lean);
        var own = StanceWords.Of(passage.Text, passage.Words, claim);
        var (ownTogether, ownApart) = (own.Weight(StanceWords.Together), WeightOfFriction * own.Weight(StanceWords.Apart));
        if (ownTogether >= EnoughOfEach && ownApart >= EnoughOfEach && own.Weight(StanceWords.Turn) > 0 && Math.Abs(ownTogether - ownApart) < NearlyEven)
            return Is(Stance.Mixed, StanceRules.BothDirections, own.In(StanceWords.Together) + " / " + own.In(StanceWords.Apart));

        // "settled their disputes", "the gap in trust narrowed": what parted them is undone.
        if (ownApart > 0 && own.Weight(StanceWords.Undo) > 0 && own.Weight(StanceWords.Turn) == 0) return Is(Stance.Convergence, StanceRules.FrictionUndone, own.In(StanceWords.Undo) + " / " + own.In(StanceWords.Apart));
        if (own.In(StanceWords.Mixed) is { } both) return Is(Stance.Mixed, StanceRules.BothAtOnce, both);
        if (ownApart < EnoughOfEach && own.In(StanceWords.Denied) is { } denied) return Is(Stance.Mixed, StanceRules.NearnessDenied, denied);

        // The claim's own words weigh most; the paragraph and the section's title decide where they are few.
        var together = ownTogether + (OfParagraph * Math.Min(Surroundings.MostOfParagraph, paragraph.Together - ownTogether)) + (OfHeading * Math.Min(Surroundings.MostOfHeading, heading.Together));
        var apart = ownApart + (OfParagraph * Math.Min(Surroundings.MostOfParagraph, (WeightOfFriction * paragraph.Apart) - ownApart)) + (OfHeading * Math.Min(Surroundings.MostOfHeading, WeightOfFriction * heading.Apart));
        var enough = subject == StanceSubject.Both ? EnoughForBoth : EnoughForOne;
        if (alone && ownTogether + ownApart == 0) enough = EnoughForOne;
        var leans = Math.Max(together, apart) >= enough;
        if ((leans || subject == StanceSubject.Both) && claim.In(passage.Text).TrimEnd('”', '"', ' ').EndsWith('?')) return Is(Stance.Mixed, StanceRules.LeftOpen, own.In(together > apart ? StanceWords.Together : StanceWords.Apart) ?? "?");
        if (leans && ownTogether > 0 && own.In(StanceWords.Limit) is { } limit) return Is(Stance.Mixed, StanceRules.Limited, own.In(StanceWords.Together) + " / " + limit);
        if (apart >= enough && apart > together) return Is(Stance.Friction, ownApart > 0 ? StanceRules.FrictionWords : StanceRules.FrictionAround, own.In(StanceWords.Apart));
        if (together >= enough && together > apart) return Is(Stance.Convergence, ownTogether > 0 ? StanceRules.ConvergenceWords : StanceRules.ConvergenceAround, own.In(StanceWords.Together));
        return Is(Stance.Neutral, StanceRules.NoWords, null);
    }
}
