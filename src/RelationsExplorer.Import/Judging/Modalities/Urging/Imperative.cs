using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Urging;

/// <summary>Finds the bare verb by which a sentence urges: "First, stop talking.", "Keep the council working.", "let no soldier cross".</summary>
internal static class Imperative
{
    private static readonly HashSet<string> Verbs = WordList.Words(typeof(Imperative), "imperatives.txt");
    private static readonly HashSet<string> Behind = WordList.Words(typeof(Imperative), "after-imperatives.txt");
    private static readonly HashSet<string> Counting = WordList.Words(typeof(Imperative), "counting-words.txt");
    private static readonly HashSet<string> Allowed = WordList.Words(typeof(Imperative), "let-objects.txt");

    /// <summary>Whether advice may begin with a verb.</summary>
    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>The verb; null where the claim urges by none.</summary>
    public static string? OrNull(string text, CueWords words, Span sentence, Span span) =>
        span.Start == sentence.Start ? UrgedOrNull(text, words, sentence) ?? BareOrNull(text, words, sentence) ?? LetOrNull(text, words, span)
        : LetOrNull(text, words, span) ?? AlsoUrgedOrNull(text, words, sentence, span);

    // "First, stop talking, and work with them": a second thing to do.
    private static string? AlsoUrgedOrNull(string text, CueWords words, Span sentence, Span span)
    {
        var at = words.FirstFrom(span.Start);
        var isUrged = at + 1 < words.Count && words[at].Text is "and" or "or" or "but" && Verbs.Contains(words[at + 1].Text) && !PastTense.Is(words[at + 1].Text);
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
        var next = words[at + 1].Text;
        var isUrged = words[at].Text switch
        {
            "consider" when next is "what" or "how" => true,
            "do" when next == "not" => true,
            "don't" => true,
            "let" when next is "us" or "it" or "them" or "him" or "no" or "the" or "an" => true,
            var verb => isCounted && Verbs.Contains(verb) && !PastTense.Is(next),
        };
        return isUrged ? words[at].Span.In(text) : null;
    }

    // "Keep the council working.": a sentence that begins with the bare verb urges.
    private static string? BareOrNull(string text, CueWords words, Span sentence)
    {
        var at = words.FirstFrom(sentence.Start);
        if (at < words.Count && words[at].Text is "and" or "but" or "so" or "then" or "instead") at++;
        if (at + 1 >= words.Count || words[at + 1].Span.End > sentence.End || !Verbs.Contains(words[at].Text)) return null;
        var isImperative = Behind.Contains(words[at + 1].Text) || (words[at].Text is "stop" or "keep" or "start" or "avoid" or "begin" && words[at + 1].Text.EndsWith("ing", StringComparison.Ordinal));
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
}
