using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Speakers;

namespace RelationsExplorer.Import.Judging.Modalities;

/// <summary>Judges how a claim is said: asked, quoted, foretold, urged, reported or asserted, in that order of proof.</summary>
internal static class ModalityJudge
{
    /// <summary>The words that foretell, urge and report, with their weights.</summary>
    internal static readonly CueList Cues = CueList.Read(typeof(ModalityJudge), "modality-cues.tsv");
    private const int LongestEnd = 12;
    private const int FarthestNobody = 7;
    private static readonly HashSet<string> OfReaders = WordList.Words(typeof(ModalityJudge), "readers-verbs.txt");
    private static readonly HashSet<string> LookingBack = WordList.Words(typeof(ModalityJudge), "looking-back.txt");
    private static readonly HashSet<string> Announcing = WordList.Words(typeof(ModalityJudge), "announcing-verbs.txt");
    private static readonly HashSet<string> Recalled = ["recalled", "remembered", "noted", "noticed", "objected"];
    private static readonly CueList Impersonal = CueList.Read(typeof(ModalityJudge), "impersonal-reports.tsv");

    /// <summary>The modality, and how it was judged.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="words">Its words.</param>
    /// <param name="span">The claim.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="attribution">Who says it.</param>
    public static (Modality Modality, Origin Origin) Judge(string text, CueWords words, Span span, Span sentence, Attribution attribution)
    {
        static (Modality, Origin) Is(Modality modality, string rule, string? because) => (modality, new Origin(OriginOf.Modality, rule, because));

        if (sentence.In(text).TrimEnd('”', '"', '’', ')', ' ').EndsWith('?')) return Is(Modality.Question, ModalityRules.QuestionMark, "?");
        var isAnswer = attribution.Rule is SpeakerRules.InterviewAnswer or SpeakerRules.ConversationTurn;
        if (attribution.IsQuotation && !isAnswer) return Is(ReportedOutlook.Forecasts(text, span, attribution) ? Modality.Prediction : Modality.Quotation, ModalityRules.DirectSpeech, attribution.Words);
        var foretold = Cues.Find(words, span).Where(c => c.Label == "prediction" && !IsNothingToCome(words, span, c.Span)).Concat(PlannedDeed.Find(text, words, span)).OrderBy(c => c.Span).ToList();
        if (!isAnswer && ReportedOutlook.Judge(text, words, span, attribution, foretold) is { } outlook) return Is(outlook, ModalityRules.Outlook, attribution.Words);
        // Whoever is interviewed foretells, urges and reports as an author does.
        var isFree = attribution.Speaker.IsAuthor || isAnswer;
        var impersonal = isFree ? ImpersonalOrNull(text, words, span, sentence) : null;
        if (impersonal is { } heard && foretold.Count > 0 && heard.Span.Start < foretold[0].Span.Start) return Is(Modality.Report, ModalityRules.ImpersonalReport, heard.Span.In(text));
        if (isFree && foretold.Count > 0 && Advice.UrgingOrNull(words, span) is { } urging && urging.Span.Start < foretold[0].Span.Start) return Is(Modality.Recommendation, ModalityRules.RecommendationWords, urging.Span.In(text));
        if (isFree && Advice.ImperativeOrNull(text, words, sentence, span) is { } imperative) return Is(imperative == "Expect" ? Modality.Prediction : Modality.Recommendation, ModalityRules.Imperative, imperative);
        var sum = foretold.Sum(c => c.Weight);

        // "would" and "could" alone tell of the past as often as of the future; beside an event already told they foretell nothing.
        if (sum >= 1 || (sum >= 0.5 && !LooksBack(words, span))) return Is(Modality.Prediction, ModalityRules.PredictionWords, foretold[0].Span.In(text));
        if (!isFree) return Is(Modality.Report, attribution.Rule, attribution.Words);
        if ((ProposedAct.WouldOrNull(words, span) ?? ConditionalOrNull(text, words, sentence, span)) is { } condition) return Is(Modality.Prediction, ModalityRules.PredictionWords, condition);
        if (impersonal is { } said) return Is(Modality.Report, ModalityRules.ImpersonalReport, said.Span.In(text));
        if (Advice.UrgingOrNull(words, span) is { } urged) return Is(Modality.Recommendation, ModalityRules.RecommendationWords, urged.Span.In(text));
        return attribution.Rule == SpeakerRules.InterviewAnswer ? Is(Modality.Quotation, ModalityRules.DirectSpeech, attribution.Words) : Is(Modality.Assertion, ModalityRules.Default, null);
    }

    private static CueMatch? ImpersonalOrNull(string text, CueWords words, Span span, Span sentence) =>
        Impersonal.Find(words, sentence).Where(c => (c.Span.Start < span.End && !IsApart(text, c.Span, span)) || sentence.End - c.Span.End < LongestEnd).Select(c => (CueMatch?)c).FirstOrDefault();

    // "If the order is rescinded, prices may fall.", "Should the mill close, prices would fall."
    private static string? ConditionalOrNull(string text, CueWords words, Span sentence, Span span)
    {
        var opening = text.AsSpan(sentence.Start, sentence.Length);
        if (!(opening.StartsWith("If ", StringComparison.Ordinal) || opening.StartsWith("Should ", StringComparison.Ordinal)) || LooksBack(words, sentence)) return null;
        return words.FirstOrDefault(w => span.Contains(w.Span) && w.Text is "may" or "might" or "could" or "would") is { Term: not null } modal ? modal.Span.In(text) : null;
    }

    // "country which neither could have found": nothing is to come; "readers will recall", "ask, and you will hear": a turn of phrase.
    private static bool IsNothingToCome(CueWords words, Span span, Span cue)
    {
        var (first, next) = (words.FirstFrom(cue.Start), words.FirstFrom(cue.End));
        if (next >= words.Count) return false;
        if (words[first].Text is "could" or "might" or "may" && words[next - 1].Text == "have") return PastTense.Is(words[next].Text);
        if (words[first].Text is "may" or "might" && words[next].Text == "do" && words[next - 1].Text == "to") return true;
        if (words[first].Text == "will" && next + 1 < words.Count && words[next].Text == "be" && Recalled.Contains(words[next + 1].Text)) return true;
        if (words[first].Text == "will" && first > 1 && words[first - 1].Text == "who" && words[first - 2].Text is "those" or "people" or "anyone" or "everyone" or "all" or "most") return true;
        if (IsOfThingToldOf(words, span, first)) return true;
        for (var i = first; i >= Math.Max(0, first - FarthestNobody); i--)
        {
            if (OutlookVerb.Is(OutlookVerbs.Supposing, words[i].Text) && words.Skip(Math.Max(0, i - 3)).Take(3).Any(w => w.Text is "nobody" or "none" or "few")) return true;
            if (i < first && OutlookVerb.Is(OutlookVerbs.Fearing, words[i].Text) && i + 1 < words.Count && words[i + 1].Text is "that" or "it" or "they") return true;
        }

        return words[first].Text == "will" && first > 0 && words[first - 1].Text is "you" or "reader" or "readers" or "memories" or "one" && OfReaders.Contains(words[next].Text);
    }

    // "Putin opened the pipeline which will carry gas": what is told is the deed; what is to come is said of a thing in it.
    private static bool IsOfThingToldOf(CueWords words, Span span, int will)
    {
        if (words[will].Text is not "will" || will == 0 || words[will - 1].Text is not ("which" or "that") || words[will - 1].Span.Start <= span.Start) return false;
        for (var i = will - 2; i > 0 && words[i].Span.Start > span.Start; i--)
        {
            if (PastTense.Is(words[i].Text)) return !Announcing.Contains(words[i].Text) && words[i - 1].Text is not ("by" or "the" or "a" or "an" or "its" or "their");
        }

        return false;
    }

    // "According to one count, trade fell; yet it was trade": behind a semicolon the author speaks again.
    private static bool IsApart(string text, Span said, Span claim) => claim.Start > said.End && text.AsSpan(said.End, claim.Start - said.End).Contains(';');

    private static bool LooksBack(CueWords words, Span span) =>
        words.Any(w => span.Contains(w.Span) && LookingBack.Contains(w.Text));
}
