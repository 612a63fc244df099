using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Sentences;

/// <summary>
/// Cuts a sentence where a clause begins that states something of its own: after a semicolon or colon; before "and",
/// "but", "while", "which" … with a verb of their own; before a participle after a comma ("…, raising fears of war").
/// Every statement has enough words to be quoted alone.
/// </summary>
internal static class StatementSplitter
{
    private const int FewestWords = 5;
    private const int VerbWithin = 12;

    private static readonly HashSet<string> Verbs = WordList.Words(typeof(StatementSplitter), "finite-verbs.txt");
    private static readonly Dictionary<string, string> Joints = WordList.Rows(typeof(StatementSplitter), "joints.tsv").ToDictionary(r => r[0], r => r[1]);

    /// <summary>The statements of the sentence, together covering it; the sentence itself where it states one thing.</summary>
    public static IReadOnlyList<Span> Split(string text, Span sentence)
    {
        var words = SentenceWords.Of(text, sentence);
        if (words.Count < 2 * FewestWords) return [sentence];
        var cuts = new List<int>();
        var from = 0;
        for (var i = FewestWords; i <= words.Count - FewestWords; i++)
        {
            if (i - from < FewestWords || !BeginsStatement(words, i) || (words[i - 1].Last != ';' && !HasVerb(words, from, i))) continue;
            cuts.Add(i);
            from = i;
        }

        return cuts.Count == 0 ? [sentence] : Spans(text, sentence, words, cuts);
    }

    private static List<Span> Spans(string text, Span sentence, IReadOnlyList<SentenceWord> words, List<int> cuts)
    {
        var statements = new List<Span>(cuts.Count + 1);
        var start = sentence.Start;
        foreach (var cut in cuts)
        {
            statements.Add(new Span(start, text.AsSpan(0, words[cut].Span.Start).TrimEnd().Length));
            start = words[cut].Span.Start;
        }

        statements.Add(new Span(start, sentence.End));
        return statements;
    }

    private static bool BeginsStatement(IReadOnlyList<SentenceWord> words, int i)
    {
        var before = words[i - 1].Last;
        if (words[i].Depth > 0) return false;
        if (before == ';') return true;
        if (before == ':') return HasVerb(words, i, Math.Min(words.Count, i + VerbWithin));
        var after = before is ',' or '—' or '–';
        var word = words[i].Bare;
        return Joints.GetValueOrDefault(word) switch
        {
            "clause" => (after || Verbs.Contains(words[i - 1].Bare) is false) && HasVerb(words, i + 1, Math.Min(words.Count, i + VerbWithin)) && (after || word is not "as" and not "since" and not "when" and not "where"),
            "relative" => after && HasVerb(words, i + 1, Math.Min(words.Count, i + 6)) && !IsInserted(words, i),
            "and" => after ? HasVerb(words, i + 1, Math.Min(words.Count, i + VerbWithin)) && !IsListEnd(words, i) : OpensPredicate(words, i + 1) || OpensClause(words, i + 1),
            _ => after && ((IsParticiple(word) && !IsInserted(words, i)) || AfterOpening(words, i)),
        };
    }

    // "and Moscow, reversing its aversion, will allow": what stands between the last comma and here has no verb yet, so the clause goes on after it.
    private static bool IsInserted(IReadOnlyList<SentenceWord> words, int i)
    {
        var from = i - 1;
        while (from > 0 && words[from - 1].Last is not (',' or ';' or ':' or '—' or '–')) from--;
        return !HasVerb(words, from, i);
    }

    // "When the order shifted, | Russia began …": the main clause after an opening subordinate one.
    private static bool AfterOpening(IReadOnlyList<SentenceWord> words, int i) =>
        Joints.GetValueOrDefault(words[0].Bare) is "clause" && CommasBefore(words, i) == 1
        && HasVerb(words, i, Math.Min(words.Count, i + VerbWithin));

    private static int CommasBefore(IReadOnlyList<SentenceWord> words, int i)
    {
        var commas = 0;
        for (var j = 0; j < i; j++) commas += words[j].Last == ',' ? 1 : 0;
        return commas;
    }

    // "A, B, and C have": the last of a list is no clause of its own, unless its verb stands apart from what follows.
    private static bool IsListEnd(IReadOnlyList<SentenceWord> words, int i)
    {
        var words2 = 0;
        for (var j = i - 1; j >= 0 && words2 < 4; j--, words2++)
        {
            if (j < i - 1 && words[j].Last == ',') return !HasVerb(words, i + 1, Math.Min(words.Count, i + 5));
        }

        return false;
    }

    // "… and has embarked on", "… and embarked on": the same subject does a second thing.
    private static bool OpensPredicate(IReadOnlyList<SentenceWord> words, int i) =>
        i < words.Count && (Verbs.Contains(words[i].Bare) || (words[i].Bare.Length > 4 && words[i].Bare.EndsWith("ed", StringComparison.Ordinal)))
        && !(i + 1 < words.Count && words[i + 1].Bare is "and" or "or");

    private static bool OpensClause(IReadOnlyList<SentenceWord> words, int i) =>
        i < words.Count && Joints.GetValueOrDefault(words[i].Bare) is "subject" && HasVerb(words, i + 1, Math.Min(words.Count, i + 6));

    private static bool IsParticiple(string word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && Joints.GetValueOrDefault(word) is not "preposition";

    private static bool HasVerb(IReadOnlyList<SentenceWord> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Verbs.Contains(words[i].Bare) || (words[i].Bare.Length > 4 && words[i].Bare.EndsWith("ed", StringComparison.Ordinal))) return true;
        }

        return false;
    }
}
