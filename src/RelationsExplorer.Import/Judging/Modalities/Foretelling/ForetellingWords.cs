using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Foretelling;

/// <summary>Finds the words of a claim that foretell: "will", "is likely to", "is to ratify".</summary>
internal static class ForetellingWords
{
    // One such word alone is enough; the weaker ones only where nothing looks back.
    private const double Sure = 1;
    private const double Likely = 0.5;
    private static readonly HashSet<string> LookingBack = WordList.Words(typeof(ForetellingWords), "looking-back.txt");

    /// <summary>All of them, in order, but for those in turns of phrase by which nothing is to come.</summary>
    public static IReadOnlyList<CueMatch> Find(string text, CueWords words, Span span) =>
        [.. ModalityJudge.Cues.Find(words, span).Where(cue => cue.Label == "prediction" && !NothingToCome.Is(words, span, cue.Span)).Concat(PlannedDeed.Find(text, words, span)).OrderBy(cue => cue.Span)];

    /// <summary>
    /// Whether they weigh enough. "Would" and "could" alone tell of the past as often as of the future; beside an event already told they
    /// foretell nothing.
    /// </summary>
    public static bool AreEnough(IReadOnlyList<CueMatch> foretold, CueWords words, Span span) =>
        foretold.Sum(cue => cue.Weight) is var sum && (sum >= Sure || (sum >= Likely && !LooksBack(words, span)));

    /// <summary>What a condition foretells: "If the order is rescinded, prices may fall.", "Should the mill close, prices would fall."</summary>
    public static string? ConditionalOrNull(string text, CueWords words, Span sentence, Span span)
    {
        var opening = text.AsSpan(sentence.Start, sentence.Length);
        if (!(opening.StartsWith("If ", StringComparison.Ordinal) || opening.StartsWith("Should ", StringComparison.Ordinal)) || LooksBack(words, sentence)) return null;
        return words.FirstOrDefault(w => span.Contains(w.Span) && w.Text is "may" or "might" or "could" or "would") is { Term: not null } modal ? modal.Span.In(text) : null;
    }

    private static bool LooksBack(CueWords words, Span span) => words.Any(w => span.Contains(w.Span) && LookingBack.Contains(w.Text));
}
