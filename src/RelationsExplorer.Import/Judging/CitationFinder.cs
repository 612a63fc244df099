using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Judging;

/// <summary>Says which claim rests on which source: a marker supports the claim that it closes or stands in.</summary>
internal static class CitationFinder
{
    /// <summary>The citations of an article's claims, in the order of the text.</summary>
    public static IReadOnlyList<Citation> Find(Draft draft, IReadOnlyList<Claim> claims)
    {
        var byPassage = claims.ToLookup(c => c.Passage);
        var citations = new List<Citation>();
        foreach (var reference in draft.References)
        {
            if (ClaimAt([.. byPassage[reference.Passage]], reference.Span) is not { } claim) continue;
            citations.Add(new Citation(claim.Id, reference.Source, reference.Marker, reference.Locator, reference.Note, reference.Rule));
        }

        return [.. citations.Distinct()];
    }

    // A marker at the end of a sentence stands behind its full stop: it belongs to what ends there, not to what begins.
    private static Claim? ClaimAt(IReadOnlyList<Claim> claims, Span at) =>
        claims.LastOrDefault(c => at.Length == 0 ? c.Span.Start < at.Start && at.Start <= c.Span.End : c.Span.Overlaps(at))
        ?? claims.LastOrDefault(c => c.Span.End <= at.Start)
        ?? (claims.Count > 0 ? claims[0] : null);
}
