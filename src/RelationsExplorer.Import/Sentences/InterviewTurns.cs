using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Sentences;

/// <summary>
/// Says who answers in an interview: paragraphs that open with a name and a colon ("Ann Lee: …", then "AL: …"), with "Q:" and
/// "A:", or questions that stand alone before their answers in a text that calls itself an interview.
/// </summary>
internal sealed partial class InterviewTurns
{
    private const int FewestTurns = 4;
    private const int LongestQuestion = 500;
    private readonly Dictionary<PassageId, int> _starts;

    private InterviewTurns(Dictionary<PassageId, string> answers, Dictionary<PassageId, int> starts) => (Answers, _starts) = (answers, starts);

    /// <summary>Who answers in which passage, by name.</summary>
    public IReadOnlyDictionary<PassageId, string> Answers { get; }

    /// <summary>Where the words of a passage begin, behind the label that says whose they are.</summary>
    public int StartOf(PassageId passage) => _starts.GetValueOrDefault(passage);

    /// <summary>The turns of an article; none where it is no interview.</summary>
    public static InterviewTurns Of(Draft draft)
    {
        var passages = draft.Passages.Where(p => p.Kind is PassageKind.Paragraph or PassageKind.Heading).ToList();
        return OfLabelsOrNull(draft, passages) ?? OfQuestionsOrNull(draft, passages) ?? new InterviewTurns([], []);
    }

    // "Trade: …", "Energy: …?" are headings that run on, not persons: who answers has to have a name that is known from elsewhere.
    private static InterviewTurns? OfLabelsOrNull(Draft draft, List<Passage> passages)
    {
        var turns = passages.ConvertAll(p => new Turn(p, Label().Match(p.Text)));
        var byLabel = turns.Where(t => t.Label is not null).GroupBy(t => t.Label!, StringComparer.Ordinal).ToList();
        if (byLabel.Count < 2 || byLabel.Sum(g => g.Count()) < FewestTurns) return null;

        var labels = byLabel.ConvertAll(g => g.Key);
        var asking = byLabel.Where(g => Asking().IsMatch(g.Key) || g.Count(t => IsQuestion(t.Passage)) * 2 > g.Count()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        if (asking.Count == 0) return null;
        asking.UnionWith([.. labels.Where(label => asking.Any(a => InterviewGuest.Initials(a) == label || InterviewGuest.Initials(label) == a))]);

        var names = labels.Where(label => !asking.Contains(label)).ToDictionary(label => label, label => InterviewGuest.NameOrNull(draft, label, labels), StringComparer.Ordinal);
        if (!labels.Exists(Asking().IsMatch) && names.Values.All(name => name is null)) return null;
        var starts = turns.Where(t => t.Label is { } label && (asking.Contains(label) || names[label] is not null)).ToDictionary(t => t.Passage.Id, t => t.Start);
        return new InterviewTurns(Answered(turns, turn => turn.Label is not { } label ? null : asking.Contains(label) ? "" : names[label] ?? ""), starts);
    }

    private static InterviewTurns? OfQuestionsOrNull(Draft draft, List<Passage> passages)
    {
        if (passages.Count(IsShortQuestion) * 2 < FewestTurns || !InterviewGuest.IsTold(draft) || InterviewGuest.FindOrNull(draft) is not { } guest) return null;
        var asked = false;
        var answers = Answered(passages.Select(p => new Turn(p, Match.Empty)), turn =>
        {
            var asks = IsShortQuestion(turn.Passage);
            asked |= asks;
            return asked && !asks ? guest : "";
        });
        return new InterviewTurns(answers, []);
    }

    // A paragraph without a label goes on with the turn before it; what tells of the interview itself ends it.
    private static Dictionary<PassageId, string> Answered(IEnumerable<Turn> turns, Func<Turn, string?> guest)
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

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|de|van|von|der)){0,4}): ", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:Q|Question|Interviewer)$", RegexOptions.None, 15_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:this|the) (?:interview|conversation) (?:was|has been)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex OfInterview();

    // A passage and the label that it opens with.
    private sealed record Turn(Passage Passage, Match Opening)
    {
        public string? Label => Opening.Success ? Opening.Groups["label"].Value : null;

        public int Start => Opening.Length;
    }
}
