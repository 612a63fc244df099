using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>
/// The words of one claim that draw Russia and China together or apart. What is denied counts for the contrary: "have not
/// quarrelled" draws together; "no alliance" is a nearness that is not there.
/// </summary>
internal sealed class StanceWords
{
    /// <summary>The label of words of nearness.</summary>
    public const string Together = "convergence";

    /// <summary>The label of words of distance.</summary>
    public const string Apart = "friction";

    /// <summary>The label of nearness that is denied.</summary>
    public const string Denied = "denied";

    /// <summary>The label of words that turn from what was said before: "but".</summary>
    public const string Turn = "turn";

    /// <summary>The label of words that stop nearness half way: "short of".</summary>
    public const string Limit = "limit";

    /// <summary>The label of words that undo what parts the two: "settled".</summary>
    public const string Undo = "undo";

    /// <summary>The label of words that say nearness and distance at once.</summary>
    public const string Mixed = "mixed";

    private const int HeadLength = 3;
    private static readonly CueList Cues = CueList.Read(typeof(StanceWords), "stance-cues.tsv");

    private readonly string _text;
    private readonly IReadOnlyList<CueMatch> _found;

    private StanceWords(string text, IReadOnlyList<CueMatch> found) => (_text, _found) = (text, found);

    /// <summary>How far a stretch of text leans each way.</summary>
    public static Lean Weigh(CueWords words, Span within)
    {
        var found = Cues.Find(words, within);
        return new Lean(Weight(found, Together), Weight(found, Apart));
    }

    /// <summary>The words of a claim.</summary>
    public static StanceWords Of(string text, CueWords words, Span claim) =>
        new(text, Cues.Find(words, claim) is { Count: > 0 } found
            ? [.. found.Where(c => !TurnsFromBefore(text, claim, c) && !(c.Label == Apart && ThirdParty.Has(words, claim, c.Span))).Select(c => Negation.Denies(words, claim, c.Span) ? Contrary(c) : c)]
            : []);

    /// <summary>How much the words of a label weigh together.</summary>
    public double Weight(string label) => Weight(_found, label);

    /// <summary>The words of a label as the text has them; null where there are none.</summary>
    public string? In(string label) => CueMatch.WordsOf(label, _found, _text);

    private static double Weight(IReadOnlyList<CueMatch> found, string label)
    {
        var sum = 0.0;
        for (var i = 0; i < found.Count; i++) sum += found[i].Label == label ? found[i].Weight : 0;
        return sum;
    }

    // "but" at the head of a claim turns against the claim before it, not within this one.
    private static bool TurnsFromBefore(string text, Span claim, CueMatch cue) =>
        cue.Label is Turn or Limit && cue.Span.Start - claim.Start <= HeadLength && text.AsSpan(claim.Start, cue.Span.Start - claim.Start).Trim("“\"( ").IsEmpty;

    private static CueMatch Contrary(CueMatch cue) => cue.Label switch
    {
        Apart => cue with { Label = Together },
        Together => cue with { Label = Denied },
        _ => cue,
    };
}
