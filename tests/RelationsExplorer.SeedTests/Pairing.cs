namespace RelationsExplorer.SeedTests;

/// <summary>Pairs what is wanted with what was found, each with at most one: as many pairs as there can be.</summary>
internal static class Pairing
{
    /// <summary>The wanted ones for which nothing is left.</summary>
    public static IReadOnlyList<TWanted> Unpaired<TWanted, TFound>(IReadOnlyList<TWanted> wanted, IReadOnlyList<TFound> found, Func<TWanted, TFound, bool> fits)
    {
        var taken = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, wanted.Count).Where(i => !Place(i, [])).Select(i => wanted[i])];

        bool Place(int i, HashSet<int> tried)
        {
            for (var j = 0; j < found.Count; j++)
            {
                if (!fits(wanted[i], found[j]) || !tried.Add(j)) continue;
                if (taken.TryGetValue(j, out var other) && !Place(other, tried)) continue;
                taken[j] = i;
                return true;
            }

            return false;
        }
    }
}
