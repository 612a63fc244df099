using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Urging;

/// <summary>Finds the words by which an author urges something: "should be closed", "ought to wait".</summary>
internal static class Advice
{
    /// <summary>The first of them; null where none do, or where somebody else has urged it.</summary>
    public static CueMatch? UrgingOrNull(CueWords words, Span span)
    {
        foreach (var cue in ModalityJudge.Cues.Find(words, span))
        {
            if (cue.Label == "recommendation" && !IsToldOf(words, span, cue.Span) && !NoAdvice.Is(words, span, cue.Span)) return cue;
        }

        return null;
    }

    // "ruled that maps must show": somebody else has urged it, in the past.
    private static bool IsToldOf(CueWords words, Span span, Span urged)
    {
        var past = false;
        foreach (var word in words.Where(w => span.Contains(w.Span) && w.Span.End <= urged.Start))
        {
            if (past && word.Text == "that") return true;
            past |= PastTense.Is(word.Text);
        }

        return false;
    }
}
