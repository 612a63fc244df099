using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>
/// Says who answers in an interview: paragraphs that open with a name and a colon ("Ann Lee: …", then "AL: …"), with "Q:" and
/// "A:", or questions that stand alone before their answers in a text that calls itself an interview.
/// </summary>
internal sealed partial class InterviewTurns
{
    private const int FewestTurns = 4;
    private const int LongestQuestion = 500;
    private readonly Dictionary<PassageId, string> _answers;

    private readonly Dictionary<PassageId, int> _starts;

    private InterviewTurns(Dictionary<PassageId, string> answers, Dictionary<PassageId, int> starts) => (_answers, _starts) = (answers, starts);

    /// <summary>The names of those who answer, each once, in the order of the text.</summary>
    public IEnumerable<string> Guests => _answers.Values.Distinct(StringComparer.Ordinal);

    /// <summary>Who answers in a passage; null where nobody does.</summary>
    public string? GuestOrNull(PassageId passage) => _answers.GetValueOrDefault(passage);

    /// <summary>Where the words of a passage begin, behind the label that says whose they are.</summary>
    public int StartOf(PassageId passage) => _starts.GetValueOrDefault(passage);

    /// <summary>The turns of an article; none where it is no interview.</summary>
    public static InterviewTurns Of(Draft draft)
    {
        var passages = draft.Passages.Where(p => p.Kind is PassageKind.Paragraph or PassageKind.Heading).ToList();
        var labelled = passages.Select(p => (Passage: p, Label: Label().Match(p.Text) is { Success: true } match ? match.Groups["label"].Value : null)).ToList();
        return OfLabels(draft, labelled) is { } byLabel
            ? new InterviewTurns(byLabel, labelled.Where(turn => turn.Label is not null).ToDictionary(turn => turn.Passage.Id, turn => Label().Match(turn.Passage.Text).Length))
            : new InterviewTurns(OfQuestions(draft, passages) ?? [], []);
    }

    private static Dictionary<PassageId, string>? OfLabels(Draft draft, List<(Passage Passage, string? Label)> turns)
    {
        var byLabel = turns.Where(t => t.Label is not null).GroupBy(t => t.Label!, StringComparer.Ordinal).ToList();
        if (byLabel.Count < 2 || byLabel.Sum(g => g.Count()) < FewestTurns) return null;
        var asking = byLabel.Where(g => Asking().IsMatch(g.Key) || g.Count(t => IsQuestion(t.Passage)) * 2 > g.Count()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        if (asking.Count == 0) return null;
        asking.UnionWith(byLabel.Select(g => g.Key).Where(label => asking.Any(a => Initials(a) == label || Initials(label) == a)).ToList());
        var names = byLabel.Select(g => g.Key).Where(label => !asking.Contains(label)).ToDictionary(label => label, label => NameOf(draft, label, byLabel.Select(g => g.Key)), StringComparer.Ordinal);
        return Spread(turns, turn => turn.Label is null ? null : asking.Contains(turn.Label) ? "" : names[turn.Label] ?? "");
    }

    private static Dictionary<PassageId, string>? OfQuestions(Draft draft, List<Passage> passages)
    {
        if (passages.Count(p => IsQuestion(p) && p.Text.Length <= LongestQuestion) * 2 < FewestTurns || !Opening(draft).Any(text => CallsItself().IsMatch(text)) || GuestOf(draft) is not { } guest) return null;
        var asked = false;
        return Spread([.. passages.Select(p => (p, (string?)null))], turn =>
        {
            if (IsQuestion(turn.Passage) && turn.Passage.Text.Length <= LongestQuestion) asked = true;
            else return asked ? guest : "";
            return "";
        });
    }

    // A paragraph without a label goes on with the turn before it; what tells of the interview itself ends it.
    private static Dictionary<PassageId, string> Spread(List<(Passage Passage, string? Label)> turns, Func<(Passage Passage, string? Label), string?> guest)
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

    private static string? NameOf(Draft draft, string label, IEnumerable<string> labels)
    {
        if (label.Contains(' ', StringComparison.Ordinal)) return label;
        if (label is "A" or "Answer") return GuestOf(draft);
        var isShort = label.All(char.IsUpper);
        return labels.FirstOrDefault(l => isShort && Initials(l) == label)
            ?? (GuestOf(draft) is { } guest && (isShort ? Initials(guest) == label : guest.EndsWith(label, StringComparison.Ordinal)) ? guest : null)
            ?? NamesIn(draft).FirstOrDefault(name => isShort ? Initials(name) == label : name.EndsWith(" " + label, StringComparison.Ordinal));
    }

    // "An interview with Ann Lee", else "Ann Lee, a geographer, has studied": in the title first, then in what stands before the questions.
    // "Interview: Ann Lee" below a title names who asks.
    private static string? GuestOf(Draft draft) =>
        Opening(draft).SelectMany(text => With().Matches(text)).Concat(Opening(draft).SelectMany(text => Life().Matches(text)))
            .Select(m => m.Groups["name"].Value)
            .FirstOrDefault(name => !draft.Article.Authors.Contains(name));

    private static IEnumerable<string> NamesIn(Draft draft) => Opening(draft).SelectMany(text => FullName().Matches(text).Select(m => m.Value));

    private static IEnumerable<string> Opening(Draft draft) => draft.Passages.Take(12).Select(p => p.Text).Prepend(draft.Article.Title);

    private static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]));

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|de|van|von|der)){0,4}): ", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:Q|Question|Interviewer)$", RegexOptions.None, 15_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:this|the) (?:interview|conversation) (?:was|has been)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex OfInterview();

    [GeneratedRegex(@"\b(?:[Ii]nterview(?: with|:)|[Ii]nterviewed|[Cc]onversation with|(?:spoke|speaks|talked|talks) (?:to|with)|Q ?& ?A(?: with|:)) (?:\p{Lu}?\p{Ll}[\p{L}-]* ){0,4}?(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|von|der)){0,2} \p{Lu}[\p{L}’'-]+)(?=$|[^\p{L} ]| \p{Ll})", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:^|[.!?] )(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|von|der)){0,2} \p{Lu}[\p{L}’'-]+)(?:, \p{Ll}| (?:is|was|has|heads|leads|runs|teaches|served|spent|works|worked|studies|studied|directs|advises|writes|wrote|knows)\b)", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Life();

    [GeneratedRegex(@"\b(?:interview(?:ed)?|Q ?& ?A|in conversation with|spoke (?:to|with))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex CallsItself();

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex FullName();
}
