namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>
/// Decides which candidates are markers. Markers run upwards through the text, and where notes are printed their
/// numbers are known: the best ascending chain of candidates wins, not each candidate for itself.
/// </summary>
internal static class MarkerChooser
{
    private const double Sure = 0.5;
    private const double BehindYear = 0.8;

    /// <summary>The chosen candidates, in order.</summary>
    /// <param name="candidates">Of all passages, in order.</param>
    /// <param name="known">The numbers of the printed notes; null where the article prints none.</param>
    public static IReadOnlyList<MarkerCandidate> Choose(IReadOnlyList<MarkerCandidate> candidates, IReadOnlySet<int>? known)
    {
        var gapPrice = known is null ? 0.9 : 0.02;
        candidates = LooseMarkers.Raised(candidates, known);
        var open = known is null ? candidates : [.. candidates.Where(candidate => known.Contains(candidate.Number))];
        var styles = open.GroupBy(candidate => candidate.Style).ToDictionary(group => group.Key, group => Chain([.. group], gapPrice).Sum(candidate => candidate.Weight));
        if (styles.Count == 0) return [];
        var best = styles.Values.Max();
        if (best <= 0) return [];
        // The style that carries the longest chain is the article's own; others count as far as they are used.
        double Share(MarkerCandidate candidate) => candidate.Weight * (0.25 + (0.75 * styles[candidate.Style] / best));
        var chain = Chain(open, gapPrice, Share);
        var main = styles.MaxBy(style => (style.Value, style.Key)).Key;
        chain = Firm(chain, open, main);
        if (known is null && !IsNumbering(chain)) return [];
        return Repeated(chain, candidates, main, known);
    }

    private static List<MarkerCandidate> Chain(IReadOnlyList<MarkerCandidate> candidates, double gapPrice, Func<MarkerCandidate, double>? weight = null) =>
        [.. AscendingChain.Choose([.. candidates.Select(candidate => (candidate.Number, weight?.Invoke(candidate) ?? candidate.Weight))], gapPrice).Select(i => candidates[i])];

    // A weak candidate counts only in the gap that its neighbours leave for its number, and only if nothing else fits there.
    private static List<MarkerCandidate> Firm(List<MarkerCandidate> chain, IReadOnlyList<MarkerCandidate> all, string main)
    {
        var firm = chain.Where(candidate => candidate.Weight >= Sure && candidate.Style == main).ToList();
        if (firm.Count == 0) firm = [.. chain.Where(candidate => candidate.Weight >= Sure)];
        var chosen = firm.ToDictionary(candidate => candidate.Number);
        var byNumber = all.ToLookup(candidate => candidate.Number);
        foreach (var weak in chain)
        {
            if (chosen.ContainsKey(weak.Number) || (weak.Number > 1 && !chosen.ContainsKey(weak.Number - 1))) continue;
            var before = chosen.GetValueOrDefault(weak.Number - 1);
            var after = chosen.GetValueOrDefault(weak.Number + 1);
            var fits = byNumber[weak.Number].Count(candidate => (before is null || Compare(before, candidate) < 0) && (after is null || Compare(candidate, after) < 0));
            if (weak.Weight < Sure && (after is null || fits > 1)) continue;
            firm.Add(weak);
            chosen.Add(weak.Number, weak);
        }

        firm.Sort(Compare);
        return firm;
    }

    // Without a list of notes only a numbering from 1 without gaps shows that these are markers.
    private static bool IsNumbering(List<MarkerCandidate> chain)
    {
        if (chain.Count == 0 || chain[0].Number != 1 || chain.Average(candidate => candidate.Weight) < 0.6) return false;
        var gaps = chain[^1].Number - chain.Count;
        return chain[0].Style switch
        {
            "bracket" or "superscript" => gaps <= chain.Count / 3,
            "parenthesis" => chain.Count >= 2 && gaps <= chain.Count / 5,
            _ => chain.Count >= 3 && gaps == 0,
        };
    }

    // A marker that stands again for a note marked before, and one whose note is not printed. Digits against a word do so only where they
    // surely are a marker and their note is printed, as in encyclopaedias: "in October.1 The island".
    private static List<MarkerCandidate> Repeated(List<MarkerCandidate> chain, IReadOnlyList<MarkerCandidate> all, string main, IReadOnlySet<int>? known)
    {
        if (chain.Count == 0) return chain;
        var chosen = chain.ToHashSet();
        // Where notes surely are marked again, digits behind the year that ends a sentence mark them too: "fell in 1970.3 Barter".
        var isReused = main == "glued" && known is not null && AgainBehindWords(chain, all, known);
        var labels = known ?? chain.Select(candidate => candidate.Number).ToHashSet();
        var highest = chain.Max(candidate => candidate.Number);
        var at = 0;
        var result = new List<MarkerCandidate>();
        var reached = 0;
        foreach (var candidate in all)
        {
            if (chosen.Contains(candidate))
            {
                result.Add(candidate);
                reached = candidate.Number;
                at++;
                continue;
            }

            if (candidate.Style != main || candidate.Weight < (isReused && candidate.Number <= reached ? BehindYear : 0.9)) continue;
            var again = labels.Contains(candidate.Number) && (main is "bracket" or "superscript" || (candidate.Number < reached && (main is "parenthesis" || (main is "glued" && known is not null && candidate.Weight >= 1))) || (isReused && candidate.Number <= reached));
            var withoutNote = !labels.Contains(candidate.Number) && (main is "bracket" or "superscript" ? candidate.Number <= highest + 10
                : candidate.Number == reached + 1 && (at >= chain.Count ? candidate.Number <= highest + 3 : candidate.Number < chain[at].Number));
            if (!again && !withoutNote) continue;
            result.Add(candidate);
            if (withoutNote) reached = candidate.Number;
        }

        return result;
    }

    private static bool AgainBehindWords(List<MarkerCandidate> chain, IReadOnlyList<MarkerCandidate> all, IReadOnlySet<int> known)
    {
        var first = chain.ToDictionary(candidate => candidate.Number);
        return all.Any(candidate => candidate.Style == "glued" && candidate.Weight >= 1 && known.Contains(candidate.Number) && first.TryGetValue(candidate.Number, out var marked) && Compare(marked, candidate) < 0);
    }

    private static int Compare(MarkerCandidate a, MarkerCandidate b) => (a.Passage, a.Start, a.Number).CompareTo((b.Passage, b.Start, b.Number));
}
