using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Modalities.Foretelling;
using RelationsExplorer.Import.Judging.Modalities.Urging;
using RelationsExplorer.Import.Judging.Speakers;

namespace RelationsExplorer.Import.Judging.Modalities;

/// <summary>Judges how a claim is said: asked, quoted, foretold, urged, reported or asserted. Of its rules the first that holds decides.</summary>
internal static class ModalityJudge
{
    /// <summary>The words that foretell and urge, with their weights.</summary>
    internal static readonly CueList Cues = CueList.Read(typeof(ModalityJudge), "modality-cues.tsv");

    private const string ForecastImperative = "Expect";

    // In the order of proof: what marks show, then what somebody else says, then what stands first, then what words weigh.
    private static readonly Func<SaidClaim, SaidAs?>[] Rules =
    [
        Asked, Quoted, ToldOfWhatIsToCome, HeardBeforeForetold, UrgedBeforeForetold, CalledFor, Foretold, SaidByOthers, SupposedToCome, Heard, Urged, Answered,
    ];

    /// <summary>The modality, and how it was judged.</summary>
    public static (Modality Modality, Origin Origin) Judge(SaidClaim claim)
    {
        foreach (var rule in Rules)
        {
            if (rule(claim) is { } said) return said.WithOrigin();
        }

        return new SaidAs(Modality.Assertion, ModalityRules.Default, null).WithOrigin();
    }

    // "Will it last?"
    private static SaidAs? Asked(SaidClaim claim) =>
        claim.Sentence.In(claim.Text).TrimEnd('”', '"', '’', ')', ' ').EndsWith('?') ? new(Modality.Question, ModalityRules.QuestionMark, "?") : null;

    // "“It will last,” said Lee." is quoted, whatever it tells; "predicted that it would come “in the near future”" foretells. What a guest says in an interview is judged as an author's words are.
    private static SaidAs? Quoted(SaidClaim claim) =>
        !claim.Attribution.IsQuotation || claim.IsAnswer ? null
        : new(ReportedOutlook.Forecasts(claim.Text, claim.Span, claim.Attribution) ? Modality.Prediction : Modality.Quotation, ModalityRules.DirectSpeech, claim.Attribution.Words);

    // "Lee predicted that prices would fall", "Lee asked whether": the verb says what is told of the time to come.
    private static SaidAs? ToldOfWhatIsToCome(SaidClaim claim) =>
        !claim.IsAnswer && ReportedOutlook.Judge(claim.Text, claim.Words, claim.Span, claim.Attribution, claim.Foretold) is { } outlook ? new(outlook, ModalityRules.Outlook, claim.Attribution.Words) : null;

    // "It is said that prices will fall": the forecast is only passed on.
    private static SaidAs? HeardBeforeForetold(SaidClaim claim) => claim.IsFree && claim.Heard is { } heard && claim.IsBeforeForetold(heard) ? Heard(claim) : null;

    // "The board should decide what it will buy": what is to come is a part of what is urged.
    private static SaidAs? UrgedBeforeForetold(SaidClaim claim) => claim.IsFree && claim.Foretold.Count > 0 && claim.Urged is { } urged && claim.IsBeforeForetold(urged) ? Urged(claim) : null;

    // "Keep the council working."; "Expect no change" foretells.
    private static SaidAs? CalledFor(SaidClaim claim) =>
        claim.IsFree && Imperative.OrNull(claim.Text, claim.Words, claim.Sentence, claim.Span) is { } verb ? new(verb == ForecastImperative ? Modality.Prediction : Modality.Recommendation, ModalityRules.Imperative, verb) : null;

    // "Prices will fall", whoever says it.
    private static SaidAs? Foretold(SaidClaim claim) =>
        ForetellingWords.AreEnough(claim.Foretold, claim.Words, claim.Span) ? new(Modality.Prediction, ModalityRules.PredictionWords, claim.Foretold[0].Span.In(claim.Text)) : null;

    // "Lee said that prices fell": none of the rules below is for words that are not the author's.
    private static SaidAs? SaidByOthers(SaidClaim claim) => claim.IsFree ? null : new(Modality.Report, claim.Attribution.Rule, claim.Attribution.Words);

    // "The draft would oblige operators to buy at home", "If the order is rescinded, prices may fall."
    private static SaidAs? SupposedToCome(SaidClaim claim) =>
        (ProposedAct.WouldOrNull(claim.Words, claim.Span) ?? ForetellingWords.ConditionalOrNull(claim.Text, claim.Words, claim.Sentence, claim.Span)) is { } word ? new(Modality.Prediction, ModalityRules.PredictionWords, word) : null;

    // "Prices have reportedly fallen."
    private static SaidAs? Heard(SaidClaim claim) => claim.Heard is { } heard ? new(Modality.Report, ModalityRules.ImpersonalReport, heard.Span.In(claim.Text)) : null;

    // "The mill should be closed."
    private static SaidAs? Urged(SaidClaim claim) => claim.Urged is { } urged ? new(Modality.Recommendation, ModalityRules.RecommendationWords, urged.Span.In(claim.Text)) : null;

    // What a guest states in an interview stands there in the guest's words.
    private static SaidAs? Answered(SaidClaim claim) =>
        claim.Attribution.Rule == SpeakerRules.InterviewAnswer ? new(Modality.Quotation, ModalityRules.DirectSpeech, claim.Attribution.Words) : null;

    // How a claim is said, by which rule, and which words show it.
    private readonly record struct SaidAs(Modality Modality, string Rule, string? Words)
    {
        public (Modality, Origin) WithOrigin() => (Modality, new Origin(OriginOf.Modality, Rule, Words));
    }
}
