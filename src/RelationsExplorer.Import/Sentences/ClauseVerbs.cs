using System.Collections.Frozen;

namespace RelationsExplorer.Import.Sentences;

/// <summary>Tells which words of a sentence are verbs that make a clause, as far as their form and the word before them show it.</summary>
/// <param name="words">The words of the sentence.</param>
internal sealed class ClauseVerbs(IReadOnlyList<SentenceWord> words)
{
    private static readonly FrozenSet<string> Finite = WordList.Words(typeof(ClauseVerbs), "finite-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Attributes = WordList.Words(typeof(ClauseVerbs), "attributes.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string[]> Small = WordList.Rows(typeof(ClauseVerbs), "small-words.tsv")
        .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal).ToFrozenDictionary(word => word.Key, kinds => kinds.ToArray(), StringComparer.Ordinal);

    private readonly bool[] _isVerb = VerbsAmong(words);

    /// <summary>Whether a word of the list is of a kind: article, preposition, pronoun, stress.</summary>
    public static bool IsSmall(string word, string kind) => Small.TryGetValue(word, out var kinds) && Array.IndexOf(kinds, kind) >= 0;

    /// <summary>Whether the word at a place is such a verb.</summary>
    public bool At(int i) => i < words.Count && _isVerb[i];

    /// <summary>Whether there is one between two places, the first inside; what follows a semicolon is another clause.</summary>
    public bool Within(int from, int to)
    {
        for (var i = from; i < Math.Min(to, words.Count); i++)
        {
            if (_isVerb[i]) return true;
            if (words[i].Last == ';') return false;
        }

        return false;
    }

    /// <summary>Whether a second predicate of the same subject begins: "has grown", "embarked on", "demonstrate their".</summary>
    public bool OpensPredicate(int i)
    {
        if (i + 1 >= words.Count || words[i + 1].Bare is "and" or "or") return false;
        var word = words[i].Bare;
        if (Finite.Contains(word)) return true;
        if (IsPastForm(word)) return IsSmall(words[i + 1].Bare);
        return Finite.Contains(word + "s") && IsSmall(words[i + 1].Bare, "article");
    }

    /// <summary>Whether the word is a participle of the present and no preposition that looks like one.</summary>
    public static bool IsPresentParticiple(string word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !IsSmall(word, "preposition") && !IsSmall(word, "noun");

    /// <summary>Whether a participle of the past begins what is told of the thing before it: "said to be", "followed by".</summary>
    public bool OpensPastParticiple(int i) =>
        i + 1 < words.Count && (IsPastForm(words[i].Bare) || IsSmall(words[i].Bare, "participle")) && words[i].Last != ',' && IsSmall(words[i + 1].Bare, "preposition");

    /// <summary>Whether "with" opens what is almost a clause: "with the upper house following suit", "with most of it spent on roads".</summary>
    public bool OpensWithClause(int i)
    {
        if (words[i].Bare != "with") return false;
        for (var j = i + 2; j < Math.Min(words.Count - 1, i + 9); j++)
        {
            var before = words[j - 1].Bare;
            var isFree = !IsSmall(before, "article") && !IsSmall(before, "preposition") && !before.EndsWith("'s", StringComparison.Ordinal);
            if (isFree && (((IsPresentParticiple(words[j].Bare) || words[j].Bare == "following") && words[j].Last != ',') || OpensPastParticiple(j))) return true;
            if (words[j].Last is ',' or ';') return false;
        }

        return false;
    }

    private static bool IsSmall(string word) => Small.ContainsKey(word);

    private static bool[] VerbsAmong(IReadOnlyList<SentenceWord> words)
    {
        var verbs = new bool[words.Count];
        var before = "";
        for (var i = 0; i < verbs.Length; i++)
        {
            var word = words[i].Bare;
            verbs[i] = IsVerb(word, before);
            before = word;
        }

        return verbs;
    }

    private static bool IsVerb(string word, string before)
    {
        var isFinite = Finite.Contains(word);
        if (!isFinite && !IsPastForm(word)) return false;
        // "to become", "the plans", "United States": an infinitive or a noun.
        if (before == "to" || IsSmall(before, "article") || Attributes.Contains(before)) return false;
        return isFinite || !IsSmall(before, "preposition");
    }

    private static bool IsPastForm(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !Attributes.Contains(word);
}
