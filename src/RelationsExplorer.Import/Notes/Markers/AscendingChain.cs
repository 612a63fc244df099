namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>
/// Chooses, among numbers in the order of the text, the ascending chain that is likeliest to be the numbering of
/// notes: the sum of the weights, less a price for each number left out between two neighbours.
/// </summary>
internal static class AscendingChain
{
    /// <summary>The places of the chosen numbers, in order.</summary>
    /// <param name="numbers">Each with its weight; from 1.</param>
    /// <param name="gapPrice">The price of each number that is left out, those before the first chosen included.</param>
    public static IReadOnlyList<int> Choose(IReadOnlyList<(int Number, double Weight)> numbers, double gapPrice)
    {
        if (numbers.Count == 0) return [];
        // A binary indexed tree over the distinct numbers: the best chain that ends below each.
        var ranks = numbers.Select(item => item.Number).Distinct().Order().ToArray();
        var best = new (double Value, int At)[ranks.Length + 1];
        Array.Fill(best, (0, -1));
        var before = new int[numbers.Count];
        (double Score, int At) top = (0, -1);
        for (var i = 0; i < numbers.Count; i++)
        {
            var (number, weight) = numbers[i];
            var rank = Array.BinarySearch(ranks, number) + 1;
            (double Value, int At) reach = (0, -1);
            for (var node = rank - 1; node > 0; node -= node & -node)
            {
                if (best[node].Value > reach.Value) reach = best[node];
            }

            before[i] = reach.At;
            var score = weight - (gapPrice * (number - 1)) + reach.Value;
            var value = score + (gapPrice * number);
            for (var node = rank; node <= ranks.Length; node += node & -node)
            {
                if (value > best[node].Value) best[node] = (value, i);
            }

            if (score > top.Score) top = (score, i);
        }

        var chain = new List<int>();
        for (var at = top.At; at >= 0; at = before[at]) chain.Add(at);
        chain.Reverse();
        return chain;
    }
}
