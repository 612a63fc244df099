using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Speakers;

namespace RelationsExplorer.Import.Judging;

/// <summary>Judges how a claim is said: asked, quoted, foretold, urged, reported or asserted, in that order of proof.</summary>
internal static partial class ModalityJudge
{
    private static readonly CueList Cues = CueList.Read(typeof(ModalityJudge), "modality-cues.tsv");
    private static readonly HashSet<string> Imperatives = WordList.Words(typeof(ModalityJudge), "imperatives.txt");
    private static readonly HashSet<string> AfterImperative = WordList.Words(typeof(ModalityJudge), "after-imperatives.txt");
    private const int LongestEnd = 12;
    private const int FarthestNobody = 7;
    private static readonly HashSet<string> Recalled = ["recall", "remember", "hear", "find", "see", "notice", "note", "know", "recognise", "recognize", "look", "search", "learn"];
    private static readonly HashSet<string> Counting = ["first", "second", "third", "fourth", "fifth", "finally", "instead", "lastly", "firstly", "secondly", "thirdly", "then"];
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
        if (attribution.IsQuotation) return Is(ReportedOutlook.Forecasts(text, span, attribution) ? Modality.Prediction : Modality.Quotation, ModalityRules.DirectSpeech, attribution.Words);
        if (OpenQuestion().IsMatch(sentence.In(text))) return Is(Modality.Question, ModalityRules.OpenQuestion, null);
        var foretold = Cues.Find(words, span).Where(c => c.Label == "prediction" && !IsNothingToCome(words, c.Span)).ToList();
        if (ReportedOutlook.Judge(text, words, span, attribution, foretold) is { } outlook) return Is(outlook, ModalityRules.Outlook, attribution.Words);
        var impersonal = attribution.Speaker.IsAuthor ? ImpersonalOrNull(text, words, span, sentence) : null;
        if (impersonal is { } heard && foretold.Count > 0 && heard.Span.Start < foretold[0].Span.Start) return Is(Modality.Report, ModalityRules.ImpersonalReport, heard.Span.In(text));
        if (attribution.Speaker.IsAuthor && foretold.Count > 0 && UrgingOrNull(words, span) is { } urging && urging.Span.Start < foretold[0].Span.Start) return Is(Modality.Recommendation, ModalityRules.RecommendationWords, urging.Span.In(text));
        var sum = foretold.Sum(c => c.Weight);

        // "would" and "could" alone tell of the past as often as of the future; beside an event already told they foretell nothing.
        if (sum >= 1 || (sum >= 0.5 && !LooksBack(words, span))) return Is(Modality.Prediction, ModalityRules.PredictionWords, foretold[0].Span.In(text));
        if (!attribution.Speaker.IsAuthor) return Is(Modality.Report, attribution.Rule, attribution.Words);
        if (IsConditional(text, words, sentence, span) is { } condition) return Is(Modality.Prediction, ModalityRules.PredictionWords, condition);
        if (impersonal is { } said) return Is(Modality.Report, ModalityRules.ImpersonalReport, said.Span.In(text));
        if ((UrgedOrNull(text, words, sentence) ?? ImperativeOrNull(text, words, sentence)) is { } imperative) return Is(Modality.Recommendation, ModalityRules.Imperative, imperative);
        if (UrgingOrNull(words, span) is { } urged) return Is(Modality.Recommendation, ModalityRules.RecommendationWords, urged.Span.In(text));
        return Is(Modality.Assertion, ModalityRules.Default, null);
    }

    private static CueMatch? ImpersonalOrNull(string text, CueWords words, Span span, Span sentence) =>
        Impersonal.Find(words, sentence).Where(c => (c.Span.Start < span.End && !IsApart(text, c.Span, span)) || sentence.End - c.Span.End < LongestEnd).Select(c => (CueMatch?)c).FirstOrDefault();

    // "If the order is rescinded, prices may fall."
    private static string? IsConditional(string text, CueWords words, Span sentence, Span span)
    {
        if (!text.AsSpan(sentence.Start, sentence.Length).StartsWith("If ", StringComparison.Ordinal) || LooksBack(words, sentence)) return null;
        return words.FirstOrDefault(w => span.Contains(w.Span) && w.Text is "may" or "might" or "could") is { Term: not null } modal ? modal.Span.In(text) : null;
    }

    private static CueMatch? UrgingOrNull(CueWords words, Span span) =>
        Cues.Find(words, span).Where(c => c.Label == "recommendation" && !IsToldOf(words, span, c.Span) && !IsNoAdvice(words, span, c.Span)).Select(c => (CueMatch?)c).FirstOrDefault();

    // "country which neither could have found": nothing is to come; "readers will recall", "ask, and you will hear": a turn of phrase.
    private static bool IsNothingToCome(CueWords words, Span cue)
    {
        var (first, next) = (words.FirstFrom(cue.Start), words.FirstFrom(cue.End));
        if (next >= words.Count) return false;
        if (words[first].Text is "could" or "might" or "may" && words[next - 1].Text == "have") return PastTense.Is(words[next].Text);
        if (words[first].Text is "may" or "might" && words[next].Text == "do" && words[next - 1].Text == "to") return true;
        for (var i = first; i >= Math.Max(0, first - FarthestNobody); i--)
        {
            if (words[i].Text is "supposes" or "expects" or "believes" or "thinks" or "claims" && words.Skip(Math.Max(0, i - 3)).Take(3).Any(w => w.Text is "nobody" or "none" or "few")) return true;
            if (i < first && words[i].Text is "fear" or "fears" or "feared" or "worry" or "worries" or "worried" or "hope" or "hoped" && i + 1 < words.Count && words[i + 1].Text is "that" or "it" or "they") return true;
        }

        return words[first].Text == "will" && first > 0 && words[first - 1].Text is "you" or "reader" or "readers" or "memories" or "one" && Recalled.Contains(words[next].Text);
    }

    // "According to one count, trade fell; yet it was trade": behind a semicolon the author speaks again.
    private static bool IsApart(string text, Span said, Span claim) => claim.Start > said.End && text.AsSpan(said.End, claim.Start - said.End).Contains(';');

    // "First, stop talking.", "Do not call it an alliance.", "Let us wait.": behind a word that counts, the bare verb urges.
    private static string? UrgedOrNull(string text, CueWords words, Span sentence)
    {
        var at = words.FirstFrom(sentence.Start);
        var isCounted = at + 1 < words.Count && Counting.Contains(words[at].Text) && text[words[at].Span.End] == ',';
        if (isCounted) at++;
        if (at + 2 >= words.Count || words[at + 2].Span.End > sentence.End) return null;
        var isUrged = (words[at].Text == "consider" && words[at + 1].Text is "what" or "how") || words[at].Text is "do" or "don't" && (words[at].Text == "don't" || words[at + 1].Text == "not") || (words[at].Text == "let" && words[at + 1].Text is "us" or "it" or "them" or "him" or "no" or "the" or "an") || (isCounted && Imperatives.Contains(words[at].Text) && !PastTense.Is(words[at + 1].Text));
        return isUrged ? words[at].Span.In(text) : null;
    }

    // "Keep the council working.": a sentence that begins with the bare verb urges.
    private static string? ImperativeOrNull(string text, CueWords words, Span sentence)
    {
        var at = words.FirstFrom(sentence.Start);
        var isImperative = at + 1 < words.Count && Imperatives.Contains(words[at].Text) && words[at + 1].Span.End <= sentence.End && AfterImperative.Contains(words[at + 1].Text);
        return isImperative && !IsNoun(words, at, sentence) && MainVerb.OrNull(text, words, new Span(sentence.Start, EndOfClause(text, sentence))) is null ? words[at].Span.In(text) : null;
    }

    // "Work on the line has begun", "Demand for coal is high": nobody is called to work or to demand.
    private static bool IsNoun(CueWords words, int at, Span sentence)
    {
        if (words[at + 1].Text is not ("on" or "in" or "for")) return false;
        for (var i = at + 2; i < words.Count && words[i].Span.End <= sentence.End; i++)
        {
            if (words[i].Text is "has" or "have" or "is" or "are" or "will") return true;
        }

        return false;
    }

    // "Work on the line, under way for years, began in April": what has a verb of the past behind it is no call to work.
    private static int EndOfClause(string text, Span sentence) =>
        text.AsSpan(sentence.Start, sentence.Length).IndexOf(';') is > 0 and var end ? sentence.Start + end : sentence.End;

    // "Crimea should have shown it", "it only needs to be short", "it does not need to be conquered": nothing is urged.
    private static bool IsNoAdvice(CueWords words, Span span, Span urged)
    {
        var (first, next) = (words.FirstFrom(urged.Start), words.FirstFrom(urged.End));
        if (words[first].Text is "should" or "must" or "ought" && next < words.Count && words[next].Text == "have") return true;
        // "That a president should speak so", "no reason why anybody should", "the others must wait", "nobody should be surprised"
        if (words[first].Text == "should" && (words[words.FirstFrom(span.Start)].Text == "that" || words.Skip(Math.Max(0, first - 3)).Take(3).Any(w => w.Text == "why"))) return true;
        if (words[first].Text == "must" && next < words.Count && words[next].Text == "wait") return true;
        // "Should the board adopt it, prices will fall."
        if (words[first].Text == "should" && (first == words.FirstFrom(span.Start) || words[first - 1].Text is "and" or "but" or "elsewhere" or "yet") && !IsSubject(words, first + 1)) return true;
        if (words[first].Text is "has" or "have" && next + 1 < words.Count && words[next].Text == "do" && words[next + 1].Text == "with") return true;
        if (words[first].Text is "has" or "have" && IsWhatOneHas(words, span, first)) return true;
        return words[first].Text.StartsWith("need", StringComparison.Ordinal) && (Negation.Denies(words, span, urged) || (first > 0 && words[first - 1].Text == "only"));
    }

    // "and should be sold": what stands behind is the verb, and no other subject.
    private static bool IsSubject(CueWords words, int at) =>
        at < words.Count && (words[at].Text is "be" or "not" or "have" or "also" or "never" or "now" or "therefore" or "do" or "ask" || Imperatives.Contains(words[at].Text));

    // "What the firm still has to sell is the atom."
    private static bool IsWhatOneHas(CueWords words, Span span, int has)
    {
        var at = words.FirstFrom(span.Start);
        return words[at].Text == "what" || (at + 1 < has && words[at + 1].Text == "what");
    }

    // "ruled that maps must show": somebody else has urged it, in the past.
    private static bool IsToldOf(CueWords words, Span span, Span urged)
    {
        var past = false;
        foreach (var word in words.Where(w => span.Contains(w.Span) && w.Span.End <= urged.Start))
        {
            if (past && word.Text == "that") return true;
            past |= PastTense.Is(word.Text);
        }

        return false;
    }

    private static bool LooksBack(CueWords words, Span span) =>
        words.Any(w => span.Contains(w.Span) && w.Text is "was" or "were" or "had" or "did" or "wanted" or "feared" or "believed" or "sought" or "hoped" or "agreed" or "concern" or "keen" or "uneasy");

    // "Whether it can survive is an open question."
    [GeneratedRegex(@"^(?:But |And |Yet )?(?:[Ww]hether|[Hh]ow (?:far|long|much|many)) .*\b(?:is|are|remains?) (?:an |a |still |another |far from |not )*(?:open|unclear|uncertain|unknown|moot|clear|matter|question|certain|known)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OpenQuestion();
}
