using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Sentences;

/// <summary>
/// Says who answers in an interview: paragraphs that open with a name and a colon ("Ann Lee: …", then "AL: …"; in a transcript
/// "LEE: …"), with "Q:" and "A:", or questions that stand alone before their answers in a text that calls itself an interview.
/// </summary>
internal sealed partial class InterviewTurns
{
    private const int FewestTurns = 4;
    private const int FewestGuests = 2;
    private const int LongestQuestion = 500;
    private readonly Dictionary<PassageId, int> _starts;

    private InterviewTurns(Dictionary<PassageId, string> answers, Dictionary<PassageId, int> starts, bool isConversation = false) => (Answers, _starts, IsConversation) = (answers, starts, isConversation);

    /// <summary>Who answers in which passage, by name.</summary>
    public IReadOnlyDictionary<PassageId, string> Answers { get; }

    /// <summary>Whether whoever asks is somebody as well, and no author: all speak for themselves, and nobody quotes them.</summary>
    public bool IsConversation { get; }

    /// <summary>Where the words of a passage begin, behind the label that says whose they are.</summary>
    public int StartOf(PassageId passage) => _starts.GetValueOrDefault(passage);

    /// <summary>The turns of an article; none where it is no interview.</summary>
    public static InterviewTurns Of(Draft draft)
    {
        var passages = draft.Passages.Where(p => p.Kind is PassageKind.Paragraph or PassageKind.Heading).ToList();
        var turns = passages.ConvertAll(InterviewTurn.Of);
        return OfLabelsOrNull(draft, turns) ?? OfTranscriptOrNull(draft, turns) ?? OfQuestionsOrNull(draft, passages) ?? new InterviewTurns([], []);
    }

    private static InterviewTurns? OfTranscriptOrNull(Draft draft, List<InterviewTurn> turns)
    {
        if (TranscriptNames.OrNull(draft, turns) is not { } names) return null;
        var starts = turns.Where(t => t.Label is { } label && names.ContainsKey(label)).ToDictionary(t => t.Passage.Id, t => t.Start);
        return new InterviewTurns(Answered(turns, turn => turn.Label is not { } label ? null : names.GetValueOrDefault(label) ?? ""), starts, isConversation: true);
    }

    // "Trade: …", "Energy: …?" are headings that run on, not persons: who answers has to have a name that is known from elsewhere.
    private static InterviewTurns? OfLabelsOrNull(Draft draft, List<InterviewTurn> turns)
    {
        var byLabel = turns.Where(t => t.Label is not null).GroupBy(t => t.Label!, StringComparer.Ordinal).ToList();
        if (byLabel.Count < 2 || byLabel.Sum(g => g.Count()) < FewestTurns) return null;

        var labels = byLabel.ConvertAll(g => g.Key);
        var asking = byLabel.Where(g => Asking().IsMatch(g.Key) || g.Count(t => IsQuestion(t.Passage)) * 2 > g.Count()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        if (asking.Count == 0) return null;
        asking.UnionWith([.. labels.Where(label => asking.Any(a => InterviewGuest.Initials(a) == label || InterviewGuest.Initials(label) == a))]);

        var names = labels.Where(label => !asking.Contains(label)).ToDictionary(label => label, label => InterviewGuest.NameOrNull(draft, label, labels), StringComparer.Ordinal);
        if (!labels.Exists(Asking().IsMatch) && names.Values.All(name => name is null)) return null;
        var starts = turns.Where(t => t.Label is { } label && (asking.Contains(label) || names[label] is not null)).ToDictionary(t => t.Passage.Id, t => t.Start);
        var hosts = Hosts(draft, asking, labels, names);
        return new InterviewTurns(Answered(turns, turn => turn.Label is not { } label ? null : asking.Contains(label) ? hosts.GetValueOrDefault(label, "") : names[label] ?? ""), starts, isConversation: hosts.Count > 0);
    }

    // Of a round table, where two and more answer, whoever asks is called by name as they are; an author who asks writes the interview.
    private static Dictionary<string, string> Hosts(Draft draft, HashSet<string> asking, List<string> labels, Dictionary<string, string?> names)
    {
        if (names.Values.Where(name => name is not null).Distinct(StringComparer.Ordinal).Count() < FewestGuests) return [];
        return asking.Where(label => label.Split(' ') is { Length: 2 or 3 } words && words.All(word => char.IsUpper(word[0]) && word.Any(char.IsLower)) && !draft.Article.Authors.Contains(label) && labels.Contains(label))
            .ToDictionary(label => label, label => label, StringComparer.Ordinal);
    }

    private static InterviewTurns? OfQuestionsOrNull(Draft draft, List<Passage> passages)
    {
        if (passages.Count(IsShortQuestion) * 2 < FewestTurns || !InterviewGuest.IsTold(draft) || InterviewGuest.FindOrNull(draft) is not { } guest) return null;
        var asked = false;
        var answers = Answered(passages.Select(p => new InterviewTurn(p, null, 0)), turn =>
        {
            var asks = IsShortQuestion(turn.Passage);
            asked |= asks;
            return asked && !asks ? guest : "";
        });
        return new InterviewTurns(answers, []);
    }

    // A paragraph without a label goes on with the turn before it; what tells of the interview itself ends it.
    private static Dictionary<PassageId, string> Answered(IEnumerable<InterviewTurn> turns, Func<InterviewTurn, string?> guest)
    {
        var answers = new Dictionary<PassageId, string>();
        var current = "";
        foreach (var turn in turns)
        {
            current = OfInterview().IsMatch(turn.Passage.Text) ? "" : guest(turn) ?? current;
            if (current.Length > 0 && turn.Passage.Kind == PassageKind.Paragraph) answers[turn.Passage.Id] = current;
        }

        return answers;
    }

    private static bool IsQuestion(Passage passage) => passage.Text.TrimEnd('”', '"', ' ').EndsWith('?');

    private static bool IsShortQuestion(Passage passage) => IsQuestion(passage) && passage.Text.Length <= LongestQuestion;

    [GeneratedRegex(@"^(?:Q|Question|Interviewer)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:this|the) (?:interview|conversation) (?:was|has been)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfInterview();
}
