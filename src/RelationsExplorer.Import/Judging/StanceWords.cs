using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging;

/// <summary>
/// The words of one claim that draw Russia and China together or apart. What is denied counts for the contrary: "have not
/// quarrelled" draws together; "no alliance" is a nearness that is not there.
/// </summary>
internal sealed class StanceWords
{
    /// <summary>The label of nearness that is denied.</summary>
    public const string Denied = "denied";

    private const int HeadLength = 3;
    private static readonly CueList Cues = CueList.Read(typeof(StanceWords), "stance-cues.tsv");

    private readonly string _text;
    private readonly List<CueMatch> _found;

    private StanceWords(string text, List<CueMatch> found) => (_text, _found) = (text, found);

    /// <summary>How far a stretch of text leans each way.</summary>
    public static (double Together, double Apart) Weigh(IReadOnlyList<CueWord> words, Span within)
    {
        var found = Cues.Find(words, within);
        return (found.Where(c => c.Label == "convergence").Sum(c => c.Weight), found.Where(c => c.Label == "friction").Sum(c => c.Weight));
    }

    /// <summary>The words of a claim.</summary>
    public static StanceWords Of(string text, IReadOnlyList<CueWord> words, Span claim) =>
        new(text, [.. Cues.Find(words, claim).Where(c => !TurnsFromBefore(text, claim, c)).Select(c => Negation.Denies(words, claim, c.Span) ? Contrary(c) : c)]);

    /// <summary>How much the words of a label weigh together.</summary>
    public double Weight(string label)
    {
        var sum = 0.0;
        foreach (var cue in _found)
        {
            if (cue.Label == label) sum += cue.Weight;
        }

        return sum;
    }

    /// <summary>The words of a label as the text has them; null where there are none.</summary>
    public string? In(string label) =>
        _found.Where(c => c.Label == label).Select(c => c.Span.In(_text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } all ? string.Join(" · ", all) : null;

    // "but" at the head of a claim turns against the claim before it, not within this one.
    private static bool TurnsFromBefore(string text, Span claim, CueMatch cue) =>
        cue.Label is "turn" or "limit" && cue.Span.Start - claim.Start <= HeadLength && text.AsSpan(claim.Start, cue.Span.Start - claim.Start).Trim("“\"( ").IsEmpty;

    private static CueMatch Contrary(CueMatch cue) => cue.Label switch
    {
        "friction" => cue with { Label = "convergence" },
        "convergence" => cue with { Label = Denied },
        _ => cue,
    };
}
