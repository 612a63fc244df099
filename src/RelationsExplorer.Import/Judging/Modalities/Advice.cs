using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities;

/// <summary>Finds the words by which an author urges something: "should be closed", "First, stop talking.", "Keep the council working."</summary>
internal static class Advice
{
    private static readonly HashSet<string> Imperatives = WordList.Words(typeof(Advice), "imperatives.txt");
    private static readonly HashSet<string> AfterImperative = WordList.Words(typeof(Advice), "after-imperatives.txt");
    private static readonly HashSet<string> Counting = WordList.Words(typeof(Advice), "counting-words.txt");

    // Whom or what somebody is asked to let do something.
    private static readonly HashSet<string> Allowed = ["us", "it", "them", "him", "her", "no", "nobody", "the", "an", "a", "any", "every", "each", "both", "neither", "these", "those", "this", "that", "there", "others"];

    // "should either feel threatened": what stands behind is the subject of a condition.
    private static readonly HashSet<string> Inverted = ["either", "they", "he", "she", "it", "we", "the", "a", "an", "this", "that", "these", "any", "one"];

    // "Such numbers should be taken with care", "nobody should be surprised": a turn of phrase, and nobody is told to do anything.
    private static readonly HashSet<string> Turns = ["surprised", "taken with", "no surprise", "remembered", "noted", "clear", "obvious", "mentioned", "said", "admitted", "added", "stressed", "emphasised", "emphasized", "recalled", "conceded", "acknowledged", "forgotten", "overlooked", "borne in", "kept in"];

    // "One should notice what was missing"
    private static readonly HashSet<string> Noticing = ["note", "notice", "add", "remember", "recall", "admit", "concede", "mention", "bear", "not"];

    /// <summary>Words that urge, "should", "ought to"; null where none do, or where somebody else has urged it.</summary>
    public static CueMatch? UrgingOrNull(CueWords words, Span span) =>
        ModalityJudge.Cues.Find(words, span).Where(c => c.Label == "recommendation" && !IsToldOf(words, span, c.Span) && !IsNoAdvice(words, span, c.Span)).Select(c => (CueMatch?)c).FirstOrDefault();

    /// <summary>The bare verb by which a sentence urges; null where none does.</summary>
    public static string? ImperativeOrNull(string text, CueWords words, Span sentence, Span span) =>
        span.Start == sentence.Start ? UrgedOrNull(text, words, sentence) ?? BareOrNull(text, words, sentence) ?? LetOrNull(text, words, span)
        : LetOrNull(text, words, span) ?? AlsoUrgedOrNull(text, words, sentence, span);

    // "First, stop talking, and work with them": a second thing to do.
    private static string? AlsoUrgedOrNull(string text, CueWords words, Span sentence, Span span)
    {
        var at = words.FirstFrom(span.Start);
        var isUrged = at + 1 < words.Count && words[at].Text is "and" or "or" or "but" && Imperatives.Contains(words[at + 1].Text) && !PastTense.Is(words[at + 1].Text);
        return isUrged && (UrgedOrNull(text, words, sentence) ?? BareOrNull(text, words, sentence)) is not null ? words[at + 1].Span.In(text) : null;
    }

    // "…; let the contract be published in full; and let no soldier cross": each clause urges by itself.
    private static string? LetOrNull(string text, CueWords words, Span span)
    {
        var at = words.FirstFrom(span.Start);
        if (at < words.Count && words[at].Text is "and" or "but" or "so" or "then") at++;
        return at + 2 < words.Count && words[at + 2].Span.End <= span.End && words[at].Text == "let" && Allowed.Contains(words[at + 1].Text) ? words[at].Span.In(text) : null;
    }

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
    private static string? BareOrNull(string text, CueWords words, Span sentence)
    {
        var at = words.FirstFrom(sentence.Start);
        if (at < words.Count && words[at].Text is "and" or "but" or "so" or "then" or "instead") at++;
        var isImperative = at + 1 < words.Count && Imperatives.Contains(words[at].Text) && words[at + 1].Span.End <= sentence.End && (AfterImperative.Contains(words[at + 1].Text) || (words[at].Text is "stop" or "keep" or "start" or "avoid" or "begin" && words[at + 1].Text.EndsWith("ing", StringComparison.Ordinal)));
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
        if (words[first].Text == "must" && next < words.Count && (words[next].Text == "wait" || IsTurn(words, next))) return true;
        if (words[first].Text == "should" && first > 0 && words[first - 1].Text is "nor" or "neither") return false;
        if (words[first].Text == "should" && next < words.Count && (Inverted.Contains(words[next].Text) || IsTurn(words, next))) return true;
        if (words[first].Text == "should" && first > 0 && words[first - 1].Text == "one" && next < words.Count && Noticing.Contains(words[next].Text)) return true;
        if (words[first].Text == "have" && first > 0 && words[first - 1].Text is "would") return true;
        // "Should the board adopt it, prices will fall."
        if (words[first].Text == "should" && (first == words.FirstFrom(span.Start) || words[first - 1].Text is "and" or "but" or "elsewhere" or "yet") && !IsSubject(words, first + 1)) return true;
        if (words[first].Text is "has" or "have" && next + 1 < words.Count && words[next].Text == "do" && words[next + 1].Text == "with") return true;
        if (words[first].Text is "has" or "have" && IsWhatOneHas(words, span, first)) return true;
        return words[first].Text.StartsWith("need", StringComparison.Ordinal) && (Negation.Denies(words, span, urged) || (first > 0 && words[first - 1].Text == "only"));
    }

    // "not be surprised", "be taken with"
    private static bool IsTurn(CueWords words, int at)
    {
        if (words[at].Text == "not") at++;
        if (at + 1 >= words.Count || words[at].Text is not ("be" or "come")) return false;
        return Turns.Contains(words[at + 1].Text) || (at + 2 < words.Count && Turns.Contains($"{words[at + 1].Text} {words[at + 2].Text}"));
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
}
