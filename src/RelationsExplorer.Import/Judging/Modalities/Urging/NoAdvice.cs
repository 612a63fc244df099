using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Urging;

/// <summary>Knows turns of phrase in which a word that urges elsewhere ("should", "must", "need") tells nobody to do anything.</summary>
internal static class NoAdvice
{
    private static readonly HashSet<string> Inverted = WordList.Words(typeof(NoAdvice), "inverted-subjects.txt");
    private static readonly HashSet<string> Turns = WordList.Words(typeof(NoAdvice), "turns-of-advice.txt");
    private static readonly HashSet<string> Noticing = WordList.Words(typeof(NoAdvice), "noticing-verbs.txt");

    /// <summary>Whether a word does not urge where it stands.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="span">The claim.</param>
    /// <param name="urged">Where the word stands that may urge.</param>
    public static bool Is(CueWords words, Span span, Span urged)
    {
        var (first, next) = (words.FirstFrom(urged.Start), words.FirstFrom(urged.End));
        var (before, behind) = (first > 0 ? words[first - 1].Text : "", next < words.Count ? words[next].Text : "");
        return words[first].Text switch
        {
            // "Crimea should have shown it": it is over.
            "should" or "must" or "ought" when behind == "have" => true,
            "should" => IsComplaint(words, span, first) || (before is not ("nor" or "neither") && (Inverted.Contains(behind) || IsTurn(words, next) || (before == "one" && Noticing.Contains(behind)) || IsCondition(words, span, first))),
            // "the others must wait"
            "must" => behind == "wait" || IsTurn(words, next),
            // "would have to pay"
            "have" when before == "would" => true,
            "has" or "have" => (behind == "do" && next + 1 < words.Count && words[next + 1].Text == "with") || IsWhatOneHas(words, span, first),
            // "it only needs to be short", "it does not need to be conquered"
            var word => word.StartsWith("need", StringComparison.Ordinal) && (before == "only" || Negation.Denies(words, span, urged)),
        };
    }

    // "That a president should speak so", "no reason why anybody should"
    private static bool IsComplaint(CueWords words, Span span, int should) =>
        words[words.FirstFrom(span.Start)].Text == "that" || words.Skip(Math.Max(0, should - 3)).Take(3).Any(w => w.Text == "why");

    // "Should the board adopt it, prices will fall."
    private static bool IsCondition(CueWords words, Span span, int should) =>
        (should == words.FirstFrom(span.Start) || words[should - 1].Text is "and" or "but" or "elsewhere" or "yet") && !IsVerb(words, should + 1);

    // "and should be sold": what stands behind is the verb, and no other subject.
    private static bool IsVerb(CueWords words, int at) =>
        at < words.Count && (words[at].Text is "be" or "not" or "have" or "also" or "never" or "now" or "therefore" or "do" or "ask" || Imperative.IsVerb(words[at].Text));

    // "should not be surprised", "must be taken with care"
    private static bool IsTurn(CueWords words, int at)
    {
        if (at < words.Count && words[at].Text == "not") at++;
        if (at + 1 >= words.Count || words[at].Text is not ("be" or "come")) return false;
        return Turns.Contains(words[at + 1].Text) || (at + 2 < words.Count && Turns.Contains($"{words[at + 1].Text} {words[at + 2].Text}"));
    }

    // "What the firm still has to sell is the atom."
    private static bool IsWhatOneHas(CueWords words, Span span, int has)
    {
        var at = words.FirstFrom(span.Start);
        return words[at].Text == "what" || (at + 1 < has && words[at + 1].Text == "what");
    }
}
