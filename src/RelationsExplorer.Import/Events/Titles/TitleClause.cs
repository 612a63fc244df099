using System.Buffers;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>A stretch of words with its verbs: what a title, and what lends it a subject, are measured by.</summary>
internal sealed class TitleClause
{
    private static readonly HashSet<string> NoAdverbs = WordList.Words(typeof(TitleClause), "no-adverbs.txt");
    private static readonly HashSet<string> Adverbs = WordList.Words(typeof(TitleClause), "adverbs.txt");
    private static readonly SearchValues<char> NoSubject = SearchValues.Create("“”\"();:");
    private readonly ClauseVerbs _verbs;

    private TitleClause(string text, IReadOnlyList<SentenceWord> words)
    {
        (Text, Words, _verbs) = (text, words, new ClauseVerbs(words));
    }

    /// <summary>The stretch itself.</summary>
    public string Text { get; }

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<SentenceWord> Words { get; }

    /// <summary>Whether any word is a verb that makes a clause.</summary>
    public bool HasVerb => _verbs.Within(0, Words.Count) || Words.Any(word => PastTense.Is(word.Bare));

    /// <summary>Reads a stretch.</summary>
    public static TitleClause Of(string text) => new(text, SentenceWords.Of(text, new Span(0, text.Length)));

    /// <summary>Whether the word at a place is a verb, helping ones and the past of irregular ones included.</summary>
    public bool IsVerb(int word) => word < Words.Count && (_verbs.At(word) || MainVerb.IsVerb(Words[word].Bare)) && !IsNoun(word);

    /// <summary>Whether the words begin with what somebody did, and not with who did it: "thereby gave up", "has shortened".</summary>
    public bool BeginsWithVerb => IsVerb(0) || (Words.Count > 1 && IsAdverb(Words[0].Bare) && IsVerb(1));

    /// <summary>Whether a word says how or when, and stands before a verb or behind its subject: "formally", "also".</summary>
    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word)
        || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(word));

    /// <summary>
    /// The words before the first verb, comma or relative, where these are few enough to be only who did it and begin with no preposition; null where they are not.
    /// </summary>
    /// <param name="most">How many words at most.</param>
    public string? SubjectOrNull(int most)
    {
        var end = 0;
        while (end < Words.Count && !IsVerb(end) && !MainVerb.IsRelative(Words[end].Bare) && Words[end].Depth == 0)
        {
            end++;
            if (Words[end - 1].Last is ',' or ';' or ':' or '—' or '–') break;
        }

        while (end > 1 && IsAdverb(Words[end - 1].Bare)) end--;
        if (end == 0 || end > most || ClauseVerbs.IsSmall(Words[0].Bare, "preposition") || Words[0].Bare is "there" or "this" or "that" or "what" or "nor") return null;
        var subject = Text[Words[0].Span.Start..Words[end - 1].Span.End].TrimEnd(',', ';', ':', '—', '–', ' ');
        return subject.Any(char.IsLetterOrDigit) && subject.AsSpan().IndexOfAny(NoSubject) < 0 ? subject : null;
    }

    /// <summary>Whether the words begin with who did it, and the verb follows at once: "the bank opened", and not "the bank, the largest, opened".</summary>
    /// <param name="most">How many words at most stand before the verb.</param>
    public bool IsOfSubject(int most)
    {
        if (SubjectOrNull(most) is not { } subject) return false;
        var next = 0;
        while (next < Words.Count && Words[next].Span.End <= subject.Length) next++;
        while (next < Words.Count && IsAdverb(Words[next].Bare)) next++;
        return IsVerb(next) && Text[subject.Length] == ' ';
    }

    /// <summary>Whether only one thing is named before the first verb: in "the crash the price of oil fell" a second one begins.</summary>
    public bool HasOneSubject
    {
        get
        {
            for (var i = 0; i < Words.Count && !IsVerb(i); i++)
            {
                if (Words[i].Last == ',' || (i > 0 && ClauseVerbs.IsSmall(Words[i].Bare, "article") && !ClauseVerbs.IsSmall(Words[i - 1].Bare, "preposition") && Words[i - 1].Bare is not ("and" or "or" or "both" or "all" or "of"))) return false;
            }

            return true;
        }
    }

    /// <summary>
    /// Who did what, for words of another part that leave both out: "trade stood at 147 billion" and "190 billion" → "trade stood at 190 billion"; null where the
    /// stretch has no subject of its own, or nothing that leads to more, and where the words begin with neither a preposition nor a figure.
    /// </summary>
    /// <param name="fragment">The words without subject and verb, one at least.</param>
    /// <param name="most">How many words of the stretch at most.</param>
    public string? LendTo(string fragment, int most)
    {
        var first = fragment.Split(' ')[0].ToLowerInvariant();
        var isLed = ClauseVerbs.IsSmall(first, "preposition");
        if ((!isLed && !first.Any(char.IsAsciiDigit)) || SubjectOrNull(most) is not { } subject) return null;
        var next = 0;
        while (next < Words.Count && !IsVerb(next)) next++;
        while (next < Words.Count && !ClauseVerbs.IsSmall(Words[next].Bare, "preposition")) next++;
        if (next >= Math.Min(most, Words.Count) || Text[..Words[next].Span.Start].Contains(',', StringComparison.Ordinal) || !Text.StartsWith(subject, StringComparison.Ordinal)) return null;
        return Text[..(isLed ? Words[next].Span.Start : Words[next].Span.End)].TrimEnd() + " " + char.ToLowerInvariant(fragment[0]) + fragment[1..];
    }

    /// <summary>What stands behind the last verb, where it is one thing: "he promised a bridge over the river" → "a bridge over the river"; null where it is more or less than one.</summary>
    /// <param name="most">How many words at most.</param>
    public string? LastThingOrNull(int most)
    {
        var first = Words.Count;
        while (first > 0 && !IsVerb(first - 1)) first--;
        // "asked for a treaty": what leads from the verb to the thing is not of it.
        if (first > 0 && first < Words.Count && ClauseVerbs.IsSmall(Words[first].Bare, "preposition")) first++;
        if (first == 0 || Words.Count - first is var count && (count < 2 || count > most) || !ClauseVerbs.IsSmall(Words[first].Bare, "article")) return null;
        var thing = Text[Words[first].Span.Start..];
        return thing.AsSpan().ContainsAny(NoSubject) || thing.Contains(',', StringComparison.Ordinal) ? null : thing;
    }

    // "the opened line", "a visit": behind an article stands no verb.
    private bool IsNoun(int word) => word > 0 && ClauseVerbs.IsSmall(Words[word - 1].Bare, "article");
}
