namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>
/// Makes sure of markers that stand between spaces, as superscripts do where a page was copied with care: "It ended. 12 The next year …".
/// One of them is a number like others; as many as there are printed notes, in order, are their markers.
/// </summary>
internal static class LooseMarkers
{
    private const int Fewest = 3;
    private const double GapPrice = 0.3;
    private const double Firm = 0.9;

    /// <summary>The candidates, those that stand alone with more weight where they number the notes.</summary>
    /// <param name="candidates">Of all passages, in order.</param>
    /// <param name="known">The numbers of the printed notes; null where the article prints none.</param>
    public static IReadOnlyList<MarkerCandidate> Raised(IReadOnlyList<MarkerCandidate> candidates, IReadOnlySet<int>? known)
    {
        if (known is null || known.Count < Fewest) return candidates;
        var alone = candidates.Where(candidate => candidate.Style == MarkerScanner.Alone && known.Contains(candidate.Number)).ToList();
        if (alone.Count < Fewest) return candidates;
        var chain = AscendingChain.Choose([.. alone.Select(candidate => (candidate.Number, candidate.Weight / MarkerScanner.AloneWeight))], GapPrice);
        if (chain.Count < Fewest || chain.Count * 3 < known.Count * 2) return candidates;
        var chosen = chain.Select(at => alone[at]).ToHashSet();
        return [.. candidates.Select(candidate => chosen.Contains(candidate) ? candidate with { Weight = Firm } : candidate)];
    }
}
