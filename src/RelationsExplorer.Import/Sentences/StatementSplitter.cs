using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Sentences;

/// <summary>
/// Cuts a sentence where a clause begins that states something of its own: after a semicolon, colon or lone dash; before
/// "and", "but", "while", "which" … with a verb of their own; before a participle after a comma ("…, raising fears of
/// war", "…, said to be the largest of its kind"). Every statement has enough words to be quoted alone.
/// </summary>
internal sealed class StatementSplitter
{
    private const int FewestWords = 5;
    private const int FewestOfLooseClause = 7;
    private const int VerbWithin = 12;
    private const int LongestMeasure = 5;
    private const int FarthestVerb = 6;

    private static readonly Dictionary<string, string> Joints = WordList.Rows(typeof(StatementSplitter), "joints.tsv").ToDictionary(r => r[0], r => r[1]);
    private readonly IReadOnlyList<SentenceWord> _words;
    private readonly ClauseVerbs _verbs;

    private StatementSplitter(IReadOnlyList<SentenceWord> words) => (_words, _verbs) = (words, new ClauseVerbs(words));

    /// <summary>The statements of the sentence, together covering it; the sentence itself where it states one thing.</summary>
    public static IReadOnlyList<Span> Split(string text, Span sentence)
    {
        var words = SentenceWords.Of(text, sentence);
        if (words.Count < 2 * FewestWords) return [sentence];
        var cuts = new StatementSplitter(words).Cuts();
        return cuts.Count == 0 ? [sentence] : Spans(text, sentence, words, cuts);
    }

    private List<int> Cuts()
    {
        var cuts = new List<int>();
        var from = 0;
        for (var i = FewestWords; i <= _words.Count - FewestWords; i++)
        {
            if (i - from < FewestWords || _words[i].Depth > 0 || !BeginsStatement(from, i) || (_words[i - 1].Last != ';' && !_verbs.Within(from, i))) continue;
            cuts.Add(i);
            from = i;
        }

        return cuts;
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

    private bool BeginsStatement(int from, int i)
    {
        var before = _words[i - 1];
        if (before.Last == ';') return true;
        if (before.Last == ':') return _verbs.Within(i, i + VerbWithin);
        if (IsLoneDash(i - 1)) return true;
        // What would be left hanging at the end of the statement before belongs to this one.
        if (before.Last != ',' && (Joints.ContainsKey(before.Bare) || ClauseVerbs.IsSmall(before.Bare, "stress"))) return false;
        var word = _words[i].Bare;
        if (ClauseVerbs.IsSmall(word, "stress") && i + 1 < _words.Count && Joints.GetValueOrDefault(_words[i + 1].Bare) == "clause") return OpensClause(i + 1, after: true);
        var after = before.Last is ',' or '—' or '–';
        return Joints.GetValueOrDefault(word) switch
        {
            "clause" => OpensClause(i, after),
            "relative" => OpensRelative(i, after),
            "and" => OpensSecond(from, i, after),
            "adverb" => after && i + 1 < _words.Count && ClauseVerbs.IsPresentParticiple(_words[i + 1].Bare) && !IsInserted(i),
            _ => OpensPartOf(i, after) || OpensTimeWhen(i) || OpensMeasured(i) || (after && (OpensParticiple(i) || AfterOpening(i))),
        };
    }

    // One dash in the sentence opens an afterthought; two of them enclose an aside.
    private bool IsLoneDash(int i) =>
        _words[i] is { Last: '—' or '–', Span.Length: 1 } && _words.Count(w => w is { Last: '—' or '–', Span.Length: 1 }) == 1;

    private bool OpensClause(int i, bool after)
    {
        var word = _words[i].Bare;
        // "less than the year before, when …", "it fell, though, …": nothing is joined by a word behind which there is a pause.
        if (_words[i].Last == ',' && word is "before" or "after" or "since" or "though") return false;
        if (word is "before" or "after" && IsMeasured(i)) return false;
        if (after) return _verbs.Within(i + 1, i + VerbWithin);
        if (_verbs.At(i - 1) || word is "where" or "since") return false;
        if (word == "as") return OpensReason(i);
        if (word == "when" && i + 2 < _words.Count && _words[i + 1].Bare == "it" && _words[i + 2].Bare == "comes") return false;
        // A loose "when" may be part of what is said ("every time when"): only where much follows it.
        if (word == "when") return i <= _words.Count - FewestOfLooseClause && _verbs.Within(i + 1, i + VerbWithin) && !ClauseVerbs.IsSmall(_words[i - 1].Bare, "preposition") && _words[i - 1].Bare is not ("time" or "moment" or "day" or "year");
        return _verbs.Within(i + 1, word is "after" or "before" ? Math.Min(i + VerbWithin, PauseFrom(i)) : i + VerbWithin);
    }

    // "| just a month before the congress opened", "| two years after it fell": how long before or after belongs with it.
    private bool IsMeasured(int i) => ClauseVerbs.IsSmall(_words[i - 1].Bare, "measure");

    private bool OpensMeasured(int i)
    {
        if (_verbs.At(i - 1) || IsOfMeasure(i - 1) || !IsOfMeasure(i)) return false;
        var end = i;
        while (end < _words.Count && end < i + LongestMeasure && IsOfMeasure(end)) end++;
        return end < _words.Count && ClauseVerbs.IsSmall(_words[end - 1].Bare, "measure") && _words[end].Bare is "before" or "after" && _verbs.Within(end + 1, Math.Min(end + VerbWithin, PauseFrom(end)));
    }

    private bool IsOfMeasure(int i) => ClauseVerbs.IsSmall(_words[i].Bare, "measure") || ClauseVerbs.IsSmall(_words[i].Bare, "amount") || (_words[i].Bare.Length > 0 && char.IsAsciiDigit(_words[i].Bare[0]));

    // "signed shortly after four in the morning, or so the legend has it": the verb behind the pause is of no clause that "after" begins.
    private int PauseFrom(int i)
    {
        while (i < _words.Count && _words[i].Last != ',') i++;
        return i + 1;
    }

    // "backs the road as it is vital to trade", but not "such as it is", "as it did in the north".
    private bool OpensReason(int i) =>
        i + 2 < _words.Count && ClauseVerbs.IsSmall(_words[i + 1].Bare, "subject") && !ClauseVerbs.IsSmall(_words[i - 1].Bare, "manner")
        && _verbs.Within(i + 2, i + 5) && _words[i + 2].Bare is not ("did" or "does" or "do");

    private bool OpensRelative(int i, bool after)
    {
        if (after) return _verbs.Within(i + 1, i + 6) && !IsInserted(i);
        // "forces which can reach the coast": no comma, but what follows is still told of the thing.
        return _words[i].Bare == "which" && !ClauseVerbs.IsSmall(_words[i - 1].Bare, "preposition") && _verbs.Within(i + 1, i + 3) && i <= _words.Count - FewestOfLooseClause && !IsInserted(i);
    }

    private bool OpensSecond(int from, int i, bool after)
    {
        if (_words[i].Bare == "and" && IsOfBoth(i)) return false;
        // "signed a memorandum and, leaving old fears behind, will let …"
        if (_words[i].Last == ',') return _verbs.Within(i + 1, i + 2 * VerbWithin);
        if (after && _verbs.Within(i + 1, i + VerbWithin) && !IsListEnd(i)) return true;
        if (_words[i].Bare == "but" && i + 2 < _words.Count && _words[i + 1].Bare == "also" && (_words[i + 2].Bare == "to" || _verbs.OpensPredicate(i + 2))) return true;
        if (after) return false;
        return _verbs.OpensPredicate(i + 1) || OpensSubject(i + 1) || IsSecondParticiple(from, i + 1);
    }

    // "both exports and imports": two things, however much the second looks like a verb.
    private bool IsOfBoth(int i) => _words[i - 1].Last != ',' && (_words[i - 2].Bare == "both" || (i > 2 && _words[i - 3].Bare == "both"));

    // "is lifting its limits … and permitting firms to invest": the same subject does a second thing.
    private bool IsSecondParticiple(int from, int i)
    {
        if (i + 1 >= _words.Count || !ClauseVerbs.IsPresentParticiple(_words[i].Bare)) return false;
        for (var j = from + 1; j < i - 3; j++)
        {
            if (ClauseVerbs.IsPresentParticiple(_words[j].Bare) && (_words[j - 1].Last == ',' || _verbs.At(j - 1) || (_verbs.At(j - 2 < 0 ? 0 : j - 2) && _words[j - 1].Bare.EndsWith("ly", StringComparison.Ordinal)))) return true;
        }

        return false;
    }

    // "205 projects of which 94 were", "…, most of whom left", "…, the result of which was"
    private bool OpensPartOf(int i, bool after)
    {
        for (var at = i; at < Math.Min(i + 3, _words.Count - 1); at++)
        {
            if (_words[at].Bare == "of" && _words[at + 1].Bare is "which" or "whom") return (at > i) == after && _verbs.Within(at + 2, at + 7) && (after || _words[i - 2].Last != ',');
        }

        return false;
    }

    // "at a time when", "at the moment when": the time goes with what it is the time of.
    private bool OpensTimeWhen(int i) =>
        _words[i].Bare == "at" && i + 3 < _words.Count && _words[i + 2].Bare is "time" or "moment" && _words[i + 3].Bare == "when" && _verbs.Within(i + 4, i + 4 + VerbWithin);

    private bool OpensParticiple(int i) =>
        (ClauseVerbs.IsPresentParticiple(_words[i].Bare) || _verbs.OpensPastParticiple(i) || _verbs.OpensWithClause(i)) && !IsInserted(i);

    // "and Moscow, reversing its aversion, will allow": what stands between the last comma and here has no verb yet, so the clause goes on after it.
    private bool IsInserted(int i)
    {
        var from = PartStart(i);
        return !_verbs.Within(from, i) || (IsRelative(from) && !HasVerbBefore(from));
    }

    private int PartStart(int i)
    {
        var from = i - 1;
        // "believe that the first of them, ordered in spring, reached the port": the verb before "that" is of another clause.
        while (from > 0 && _words[from - 1].Last is not (',' or ';' or ':' or '—' or '–') && !(_words[from - 1].Bare == "that" && from > 1 && _verbs.At(from - 2))) from--;
        return from;
    }

    private bool IsRelative(int i) => i > 0 && _words[i - 1].Last == ',' && Joints.GetValueOrDefault(_words[i].Bare) == "relative";

    // "The governor, Lee, who had sworn it, discovered": whether the clause has a verb before such an aside.
    private bool HasVerbBefore(int aside)
    {
        for (var (start, end) = (PartStart(aside), aside); ; (start, end) = (PartStart(start), start))
        {
            if (_verbs.Within(start, end)) return true;
            if (start == 0 || _words[start - 1].Last is ';' or ':' || Joints.ContainsKey(_words[start].Bare)) return false;
        }
    }

    // "When the order shifted, | Russia began …": the main clause after an opening subordinate one.
    private bool AfterOpening(int i) =>
        Joints.GetValueOrDefault(_words[0].Bare) is "clause" && _words.Take(i).Count(w => w.Last == ',') == 1 && _verbs.Within(i, i + VerbWithin);

    // "A, B, and C have": the last of a list is no clause of its own, unless its verb stands apart from what follows.
    private bool IsListEnd(int i)
    {
        var steps = 0;
        for (var j = i - 1; j >= 0 && steps < 4; j--, steps++)
        {
            if (j < i - 1 && _words[j].Last == ',') return !_verbs.Within(i + 1, i + 5);
        }

        return false;
    }

    // "and the two agreed", but neither "and the US, helped by Beijing" nor "and an economy that threatens it": the verb must be the subject's own.
    private bool OpensSubject(int i)
    {
        if (i >= _words.Count || Joints.GetValueOrDefault(_words[i].Bare) is not "subject") return false;
        for (var j = i + 1; j < Math.Min(i + FarthestVerb, _words.Count) && _words[j - 1].Last is not (',' or ';') && Joints.GetValueOrDefault(_words[j].Bare) is not "relative" && (j == i + 1 || _words[j].Bare != "that"); j++)
        {
            if (_verbs.At(j)) return true;
        }

        return false;
    }
}
