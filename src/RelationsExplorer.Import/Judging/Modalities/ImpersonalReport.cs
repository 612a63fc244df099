using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities;

/// <summary>Finds words that report without saying who says it: "it is said that", "reportedly".</summary>
internal static class ImpersonalReport
{
    private const int LongestEnd = 12;
    private static readonly CueList Cues = CueList.Read(typeof(ImpersonalReport), "impersonal-reports.tsv");

    /// <summary>The first of them that a claim stands behind, or that closes its sentence.</summary>
    public static CueMatch? FindOrNull(string text, CueWords words, Span span, Span sentence)
    {
        foreach (var cue in Cues.Find(words, sentence))
        {
            if ((cue.Span.Start < span.End && !IsApart(text, cue.Span, span)) || sentence.End - cue.Span.End < LongestEnd) return cue;
        }

        return null;
    }

    // "According to one count, trade fell; yet it was trade": behind a semicolon the author speaks again.
    private static bool IsApart(string text, Span said, Span claim) => claim.Start > said.End && text.AsSpan(said.End, claim.Start - said.End).Contains(';');
}
